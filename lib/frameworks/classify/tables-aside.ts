import type { Block } from '@/lib/frameworks/blocks/block';
import { isSheet } from '@/lib/frameworks/blocks/xlsx/sheet-text';
import type { Steps } from '@/lib/frameworks/reading/steps';
import { asideTable } from '@/lib/frameworks/vocabulary/aside-table';
import { formField } from '@/lib/frameworks/vocabulary/form-field';
import { levelLabel } from '@/lib/frameworks/vocabulary/level-label';
import { bare } from '@/lib/frameworks/vocabulary/rule';
import { type Grid, gridOf, type Table, textAt } from './grid';
import { headersOf } from './header';
import { seenTable } from './seen-table';
import type { Answers } from './switch';

interface Known {
  place: number;
  table: Table;
  isSheet: boolean;
  shape: string;
  headers: string[];
  rows: Grid['rows'];
  /** What stands above its rows. */
  ancestors: Set<string>;
  criteria: string[];
}

/** The tables that are beside what is asked for: glossaries, explanations, lists of what stands above others. */
export function* tablesAside(blocks: readonly Block[], answers: Answers): Steps<Set<number>> {
  const aside = new Set<number>();
  const tables = blocks.flatMap((block, place) => (block.kind === 'table' ? [{ table: block, place }] : []));
  if (tables.length < 2) return aside;
  const known: Known[] = [];
  for (const { table, place } of tables) known.push(yield* knownTable(table, place));
  const beside = new Set(known.filter((each) => isAside(each, known)));
  for (const each of known) if (!beside.has(each) && isSecondList(each, known, beside)) beside.add(each);
  const isAll = beside.size === known.length;
  for (const each of known) {
    const { place, table, isSheet, shape } = each;
    const answer = !isAll && beside.has(each) ? 'unwanted' : 'wanted';
    const name = isSheet ? table.caption : shape;
    if (answers.ask({ question: 'table', table: name, answer }, beside.size === 0) === 'unwanted') aside.add(place);
  }
  return aside;
}

function* knownTable(table: Table, place: number): Steps<Known> {
  const { grid, header, columns, shape } = yield* seenTable(table);
  const rows = grid.rows.slice(header.rows);
  const textsIn = (wanted: (role: string) => boolean): string[] =>
    columns.flatMap(({ role }, at) => (wanted(role) ? rows.map((row) => textAt(row[at])) : []));
  return {
    ...{ place, table, shape, rows, headers: headersOf(grid, header) },
    isSheet: isSheet(table),
    ancestors: new Set(textsIn((role) => role === 'requirement' || role === 'group').filter((text) => text !== '')),
    criteria: textsIn((role) => role === 'criterion').filter((text) => text !== ''),
  };
}

const glossary = [
  /^(?:terms?|words?|concepts?|abbreviations?|acronyms?|t[eé]rminos?|palabras?|siglas?|sheet(?: name)?|variable(?: name)?)$/,
  /^(?:definitions?|explanations?|meanings?|definici[oó]n(?:es)?|explicaci[oó]n|significado|variables in sheet|variable description)$/,
];

function isAside({ table, isSheet, headers, rows, criteria, place }: Known, all: readonly Known[]): boolean {
  const { rows: given } = gridOf(table);
  const fields = given.filter(
    (row) => formField.find(textAt(row[0])) !== null && row.slice(1).every((cell) => textAt(cell) === ''),
  );
  if (given.length > 0 && fields.length === given.length) return true;
  if (isSheet && asideTable.find(table.caption) !== null) return true;
  const [first, second] = headers.map(bare);
  if (glossary[0]?.test(first ?? '') && glossary[1]?.test(second ?? '')) return true;
  if (!isSheet) return false;
  const labels = rows.map((row) => textAt(row[0]));
  const isScale = rows.length > 1 && rows.length <= 12 && labels.every((label) => levelLabel.find(label) !== null);
  if (isScale) return true;
  // A list of what stands above the rows of another.
  return all.some(
    (other) =>
      other.place !== place &&
      other.rows.length > rows.length &&
      criteria.length > 1 &&
      criteria.every((text) => other.ancestors.has(text)),
  );
}

/** Whether it lists other things under the same heads as a sheet before it: another reading of the same. */
const isSecondList = (
  { place, isSheet, ancestors }: Known,
  all: readonly Known[],
  beside: ReadonlySet<Known>,
): boolean =>
  isSheet &&
  ancestors.size > 1 &&
  all.some(
    (other) =>
      other.place < place &&
      !beside.has(other) &&
      other.ancestors.size > 1 &&
      [...ancestors].every((text) => other.ancestors.has(text)),
  );
