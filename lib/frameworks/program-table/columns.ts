import type { ProgramRow, RowLevel } from './row';

export type WordKey = Exclude<keyof ProgramRow, 'levels'>;

/** The names of columns, as they stand in files: who renames one has another table. Levels come after the hint. */
export const columnNames = {
  program: 'Program',
  credential: 'Credential',
  issuer: 'Issuer',
  requirementCode: 'Requirement code',
  requirement: 'Requirement',
  groupCode: 'Group code',
  group: 'Group',
  code: 'Code',
  indicator: 'Indicator',
  hint: 'Hint',
  directions: 'Directions',
  checks: 'Checks',
} as const satisfies Record<WordKey, string>;

/** By these a table is known; others may be missing. */
const needed: readonly WordKey[] = ['program', 'credential', 'requirementCode', 'requirement', 'indicator'];

export type Column = { key: WordKey } | { level: LevelColumn } | null;
export type LevelColumn = Omit<RowLevel, 'description'>;

const keysByName = new Map<string, WordKey>(Object.entries(columnNames).map(([key, name]) => [name, key as WordKey]));

export const isProgramHeader = (names: readonly string[]): boolean =>
  needed.every((key) => names.includes(columnNames[key]));

/** What stands below a name; null where it is none of ours. */
export function columnOf(name: string): Column {
  const key = keysByName.get(name);
  if (key) return { key };
  const level = levelNamed(name);
  return level && { level };
}

/** Such as "Level 2: Proficient (3 points, enough)": what is in brackets at the end is never part of the label. */
export function nameOfLevel({ place, label, score, passes }: LevelColumn): string {
  return `Level ${place}: ${label} (${score === null ? '' : `${score} points, `}${passes ? 'enough' : 'not enough'})`;
}

function levelNamed(name: string): LevelColumn | null {
  const found = /^Level (\d{1,3}): ([\s\S]*) \((?:(-?\d[\d.]*(?:e[+-]?\d+)?) points, )?(not )?enough\)$/.exec(name);
  if (!found) return null;
  const [, place, label = '', score, not] = found;
  return { place: Number(place), label, score: score === undefined ? null : Number(score), passes: not === undefined };
}

/** Says in a cell that a level is there of which nothing more is said. */
export const bareLevel = '–';
