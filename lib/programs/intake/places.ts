import type { DraftPlace } from '@/lib/frameworks/draft/draft';
import type { DraftRow } from './rows';

/** The row of the draft that a place of the source went into; null where it was left out. */
export type RowAt = (place: DraftPlace) => DraftRow | null;

const nameOf = ({ block, row, column, line }: DraftPlace): string => [block, row, column, line].join('.');

/** From the line to the cell, its row, and all of the block. */
const wider = (place: DraftPlace): DraftPlace[] => [
  place,
  { ...place, line: null },
  { ...place, line: null, column: null },
];

export function rowFinder(rows: readonly DraftRow[]): RowAt {
  const known = new Map<string, DraftRow>();
  const add = (place: DraftPlace, row: DraftRow) => {
    const name = nameOf(place);
    if (!known.has(name)) known.set(name, row);
  };
  for (const row of rows) {
    add(row.from, row);
    for (const { from } of row.levels) add(from, row);
  }
  for (const row of rows) {
    // A cell stands for what is in its row, and for the first of its lines.
    if (row.from.row === null) continue;
    for (const place of wider(row.from).slice(1)) add(place, row);
  }
  return (place) => {
    for (const each of wider(place)) {
      const found = known.get(nameOf(each));
      if (found) return found;
    }
    return null;
  };
}
