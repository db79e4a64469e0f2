import type { Table } from '@/lib/frameworks/blocks/grid';
import { ended } from '@/lib/frameworks/reading/steps';
import { seenTable } from './seen-table';

const known = new WeakMap<Table, string>();

/** What a table has in common with those that are alike, as guesses name it. */
export function shapeOfTable(table: Table): string {
  const before = known.get(table);
  if (before !== undefined) return before;
  const { shape } = ended(seenTable(table));
  known.set(table, shape);
  return shape;
}
