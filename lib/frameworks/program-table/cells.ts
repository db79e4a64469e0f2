import { cleanText } from '@/lib/model/clean-text';
import { bareLevel, columnNames, type LevelColumn, nameOfLevel, type WordKey } from './columns';
import type { ProgramRow } from './row';

const before: readonly WordKey[] = [
  ...(['program', 'credential', 'issuer', 'requirementCode', 'requirement'] as const),
  ...(['groupCode', 'group', 'code', 'indicator', 'hint'] as const),
];
const after: readonly WordKey[] = ['directions', 'checks'];
/** Those that stand there even where all is empty. */
const always = new Set<WordKey>(['program', 'credential', 'requirementCode', 'requirement', 'code', 'indicator']);

/** Rows as a table: names first, each level that differs from the others in a column of its own, the worst first. */
export function cellsOf(rows: readonly ProgramRow[], keys = keysIn(rows)): string[][] {
  const levels = levelColumns(rows);
  const [left, right] = [before, after].map((side) => side.filter((key) => keys.has(key)));
  const words = (row: ProgramRow, side: readonly WordKey[] = []) => side.map((key) => row[key]);
  const table = rows.map((row) => [
    ...words(row, left),
    ...levels.map((name) => {
      const level = row.levels.find((each) => nameOfLevel(each) === name);
      return level ? level.description || bareLevel : '';
    }),
    ...words(row, right),
  ]);
  const names = (side: readonly WordKey[] = []) => side.map((key) => columnNames[key]);
  return [[...names(left), ...levels, ...names(right)], ...table].map((row) => row.map(cleanText));
}

const keysIn = (rows: readonly ProgramRow[]): ReadonlySet<WordKey> =>
  new Set([...before, ...after].filter((key) => always.has(key) || rows.some((row) => row[key] !== '')));

function levelColumns(rows: readonly ProgramRow[]): string[] {
  const columns = new Map<string, LevelColumn>();
  for (const level of rows.flatMap((row) => row.levels)) columns.set(nameOfLevel(level), level);
  return [...columns].toSorted(([, one], [, other]) => one.place - other.place).map(([name]) => name);
}
