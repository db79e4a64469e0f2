import type { DraftChild, DraftChoice, DraftGroup } from '@/lib/frameworks/draft/draft';
import { nothingSaid, type Said } from './requirement';
import type { Answers, Source } from './switch';

/** A section with all that was found in it. */
export interface Found {
  group: DraftGroup;
  said: Said;
  children: DraftChild[];
  inner: Found[];
  isRequirement: boolean;
  /** The parts of a table, which are requirements of their own. */
  isTable: boolean;
  choice: DraftChoice | null;
}

/** What is read, as everything in it needs it. */
export interface Reading {
  source: Source;
  answers: Answers;
  /** Whether what is judged has levels below it, line by line: other lines say what is to be done. */
  isLevelled: boolean;
  /** The places of tables that are beside what is asked for. */
  aside: ReadonlySet<number>;
}

/** What goes on in the next table, or on the next page, is one. */
export function takeGroup(group: DraftGroup, into: Found[]): void {
  const last = into.at(-1);
  const isSame = last?.isTable && last.group.title === group.title && last.group.code === group.code;
  if (last && isSame) last.children.push(...group.children);
  else into.push(tableFound(group, group.children));
}

export const tableFound = (group: DraftGroup, children: DraftChild[]): Found => ({
  ...{ group, said: { ...nothingSaid(), directions: [...group.said] }, children, inner: [] },
  ...{ isRequirement: false, isTable: true, choice: null },
});

export function allChildren({ children, inner }: Found): DraftChild[] {
  return [...children, ...inner.flatMap(allChildren)];
}

export const isFull = (found: Found): boolean =>
  found.children.length > 0 ||
  found.said.checks.length > 0 ||
  found.said.prompts.length > 0 ||
  found.inner.some(isFull);
