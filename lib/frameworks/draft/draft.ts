/** Where a node came from: a block by its place, and in a table the cell, and the line of it. Null where it is all. */
export interface DraftPlace {
  block: number;
  row: number | null;
  column: number | null;
  line: number | null;
}

/** A sentence with its place. */
export interface DraftText {
  text: string;
  from: DraftPlace;
}

export interface DraftLevel {
  label: string;
  score: number | null;
  description: string;
  passes: boolean;
  from: DraftPlace;
}

/** `key` is the same for the same place of a source, whatever is switched, so that edits stay with what they are of. */
export interface DraftIndicator {
  kind: 'indicator';
  key: string;
  code: string;
  text: string;
  hint: string;
  /** From the worst to the best. */
  levels: DraftLevel[];
  from: DraftPlace;
}

export interface DraftGroup {
  kind: 'group';
  key: string;
  code: string;
  title: string;
  /** What made it one. */
  by: 'heading' | 'item' | 'row';
  /** What is said of it in sentences. */
  said: DraftText[];
  children: DraftChild[];
  from: DraftPlace;
}

export type DraftChild = DraftGroup | DraftIndicator;

/** That only some of several requirements are asked for, and where it is said. */
export interface DraftChoice {
  key: string;
  title: string;
  count: number;
}

export interface DraftRequirement {
  kind: 'requirement';
  key: string;
  code: string;
  title: string;
  /** What is said about it in sentences. */
  directions: DraftText[];
  checks: DraftText[];
  prompts: DraftText[];
  children: DraftChild[];
  is: 'overview' | 'artifact' | 'reflection';
  /** Of those that have the same, only so many are asked for; null where all are. */
  choice: DraftChoice | null;
  /** At most; null where nothing is said. */
  words: number | null;
  pages: number | null;
  minutes: number | null;
  files: number | null;
  dueDays: number | null;
  isSharedByTeam: boolean;
  from: DraftPlace;
}

export interface DraftTree {
  title: string;
  requirements: DraftRequirement[];
}

export const indicatorsOf = (children: readonly DraftChild[]): DraftIndicator[] =>
  children.flatMap((child) => (child.kind === 'indicator' ? [child] : indicatorsOf(child.children)));

export const groupsOf = (children: readonly DraftChild[]): DraftGroup[] =>
  children.flatMap((child) => (child.kind === 'group' ? [child, ...groupsOf(child.children)] : []));

export const placeOf = (block: number, row: number | null = null, column: number | null = null): DraftPlace => ({
  ...{ block, row, column },
  line: null,
});

export const keyOf = ({ block, row, column, line }: DraftPlace): string =>
  [block, row, column, line]
    .map((each) => each ?? '')
    .join('.')
    .replace(/\.+$/, '');
