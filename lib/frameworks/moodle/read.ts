import { type FrameworkOutcome, type FrameworkSource, refused } from '@/lib/frameworks/format';
import { fieldsOf, listOf, numberOf, textIn } from '@/lib/frameworks/source/fields';
import { textOfHtml } from '@/lib/frameworks/source/html-text';
import { bareNameOf } from '@/lib/frameworks/source/source-name';
import { readTable, type TableRow } from '@/lib/frameworks/source/table-text';
import { draftOfTree } from '@/lib/frameworks/tree/draft';
import { type LooseNode, linkedTree } from '@/lib/frameworks/tree/link';
import { levelsOf, type TreeLevel, treeNode } from '@/lib/frameworks/tree/tree';
import { parseUntrustedJson } from '@/lib/model/untrusted-json';
import { columns } from './columns';

export async function readMoodle(source: FrameworkSource, signal: AbortSignal): Promise<FrameworkOutcome> {
  const rows = await readTable(source, signal);
  if (rows === null) return refused('damaged');
  const [first, ...others] = rows;
  if (!first || first.cells.length < columns.scaleConfiguration) return refused('outOfShape', { line: 1 });
  const content = isHeader(first) ? others : rows;
  const framework = content.find(isFramework);
  const shared = framework ? levelsIn(framework) : [];
  const id = framework ? at(framework, 'id') : '';
  const loose = content.filter((row) => row !== framework).map((row) => looseCompetency(row, shared));
  const tree = {
    format: 'moodle',
    name: id || (framework ? at(framework, 'shortName') : '') || bareNameOf(source),
    title: framework ? at(framework, 'shortName') : bareNameOf(source),
    issuer: '',
    hint: framework ? textOfHtml(at(framework, 'description')) : '',
    ...linkedTree(loose, (name) => name === '' || name === id),
  };
  return draftOfTree(tree, signal);
}

const at = ({ cells }: TableRow, column: Exclude<keyof typeof columns, 'count'>): string =>
  cells[columns[column]] ?? '';

const isFramework = (row: TableRow): boolean => numberOf(at(row, 'isFramework')) === 1;

/** Moodle always writes one. Somebody may have taken it away. */
const isHeader = (row: TableRow): boolean => !isFramework(row) && !at(row, 'scaleConfiguration').includes('scaleid');

/** Where Moodle cuts short names, and with them sentences that are meant to be whole. */
const shortNameEnd = 95;

function looseCompetency(row: TableRow, shared: TreeLevel[]): LooseNode {
  const short = at(row, 'shortName');
  const described = textOfHtml(at(row, 'description'));
  const isSame = plain(described) === plain(short);
  const isCut = short.length >= shortNameEnd && plain(described).startsWith(plain(short.replace(/(?:…|\.{3})$/, '')));
  const id = at(row, 'id');
  const levels = levelsIn(row);
  return {
    node: treeNode({
      ...{ key: id, code: id, text: isCut ? plain(described) : short || described || id, label: short },
      hint: isSame || isCut || short === '' ? '' : described,
      levels: levels.length > 0 ? levels : shared,
      from: { line: row.line },
    }),
    names: id === '' ? [] : [id],
    parents: [{ name: at(row, 'parent'), order: null }],
  };
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The values of a scale, the worst first, and which of them are proficient: by their places, from 1. */
function levelsIn(row: TableRow): TreeLevel[] {
  const labels = at(row, 'scaleValues')
    .split(',')
    .map((label) => label.trim())
    .filter((label) => label !== '');
  const proficient = proficientIn(at(row, 'scaleConfiguration'));
  return levelsOf(
    labels.map((label, place) => ({
      ...{ key: String(place + 1), label, description: '', score: null },
      passes: proficient.size === 0 ? null : proficient.has(place + 1),
    })),
  );
}

function proficientIn(configuration: string): Set<number> {
  let content: unknown;
  try {
    content = parseUntrustedJson(configuration);
  } catch {
    return new Set();
  }
  const said = listOf(content).map(fieldsOf);
  const proficient = said.filter((each) => /^(?:1|true)$/.test(textIn(each, 'proficient')) || each.proficient === true);
  return new Set(proficient.map((each) => numberOf(each.id)).filter((place) => place !== null));
}
