import { cellsOf } from '@/lib/frameworks/program-table/cells';
import { bareLevel, columnNames, type WordKey } from '@/lib/frameworks/program-table/columns';
import type { ProgramRow } from '@/lib/frameworks/program-table/row';
import { rowsOf } from '@/lib/frameworks/program-table/rows-of';
import { sign } from '@/lib/frameworks/program-table/sign';
import type { Framework } from '@/lib/model/framework';

/**
 * A program as a text to be read: a heading for each credential, requirement and group, codes in bold before their titles,
 * and below them what is asked for, what is checked first, and a table of indicators.
 */
export function markdownOf(framework: Framework): string {
  const parts = [`# ${inLine(framework.program.title) || bareLevel}`, sign];
  const rows = rowsOf(framework);
  for (const [place, row] of rows.entries()) {
    const last = rows[place - 1];
    const isOther = (...keys: WordKey[]) => keys.some((key) => row[key] !== last?.[key]);
    const isOfCredential = isOther('credential', 'issuer');
    if (isOfCredential) parts.push(`## ${inLine(row.credential) || bareLevel}`, ...issuerOf(row));
    const isOfRequirement = isOfCredential || isOther('requirementCode', 'requirement');
    if (isOfRequirement) parts.push(...requirementOf(row, isOfCredential));
    const isOfGroup = isOfRequirement || isOther('groupCode', 'group');
    if (isOfGroup && (row.group !== '' || row.groupCode !== '' || !isOfRequirement))
      parts.push(`#### ${titled(row.groupCode, row.group)}`);
    if (isOfGroup) parts.push(...tableOf(rows, place));
  }
  return `${parts.join('\n\n')}\n`;
}

const issuerOf = ({ issuer }: ProgramRow): string[] =>
  issuer === '' ? [] : [`${columnNames.issuer}: ${inLine(issuer)}`];

function requirementOf(
  { requirementCode, requirement, directions, checks }: ProgramRow,
  isOfCredential: boolean,
): string[] {
  if (isOfCredential && requirementCode === '' && requirement === '') return [];
  const items = linesOf(checks).map((check) => `- [ ] ${inLine(check)}`);
  return [
    `### ${titled(requirementCode, requirement)}`,
    ...linesOf(directions).map(alone),
    ...(items.length > 0 ? [`**${columnNames.checks}**`, items.join('\n')] : []),
  ];
}

/** The rows from here on that stand under the same headings. */
function tableOf(rows: readonly ProgramRow[], from: number): string[] {
  const first = rows[from];
  const around: WordKey[] = ['credential', 'issuer', 'requirementCode', 'requirement', 'groupCode', 'group'];
  const end = rows.findIndex((row, at) => at > from && around.some((key) => row[key] !== first?.[key]));
  const own = rows
    .slice(from, end < 0 ? rows.length : end)
    .filter(({ code, indicator }) => `${code}${indicator}` !== '');
  if (own.length === 0) return [];
  const keys = new Set<WordKey>(['code', 'indicator']);
  if (own.some(({ hint }) => hint !== '')) keys.add('hint');
  const [header = [], ...others] = cellsOf(own, keys).map((row) => row.map(inCell));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [[line(header), line(header.map(() => '---')), ...others.map(line)].join('\n')];
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

const titled = (code: string, title: string): string =>
  [...(code === '' ? [] : [`**${inLine(code)}**`]), inLine(title) || bareLevel].join(' ');

/** With signs that mean something written by their numbers, so that they stand for themselves. */
const plain = (text: string): string => text.replace(/[\\`*_{[\]<>|&#~]/g, (letter) => `&#${letter.charCodeAt(0)};`);

const inLine = (text: string): string => plain(text).replace(/\s+/g, ' ').trim();

const inCell = (text: string): string => linesOf(text).map(inLine).join('<br>');

/** What stands in a line of its own, and begins no list, rule or underlining. */
const alone = (text: string): string =>
  inLine(text)
    .replace(/^[-+=]/, (letter) => `&#${letter.charCodeAt(0)};`)
    .replace(/^(\d+)([.)])/, (_, number: string, letter: string) => `${number}&#${letter.charCodeAt(0)};`);
