import type { Alike, RowRole, Switch } from '@/lib/frameworks/classify/switch';

/** What rows of tables that are like one are taken for. */
export interface RowsAlike {
  count: number;
  /** What says of all of them that they are something else. */
  switchTo: (answer: RowRole) => Switch;
}

export const rowRoles = ['indicator', 'hint', 'section', 'unwanted'] as const satisfies readonly RowRole[];

/** The rows that are like the one that an indicator was made of; null where it was made of no row. */
export function rowsLike(alike: ReadonlyMap<string, Alike>, key: string | undefined): RowsAlike | null {
  const own = key === undefined ? undefined : alike.get(key);
  if (!own) return null;
  const { shape, like } = own;
  const count = [...alike.values()].filter((each) => each.shape === shape && each.like === like).length;
  return { count, switchTo: (answer) => ({ question: 'rows', shape, like, answer }) };
}
