import type { Level } from '@/lib/model/indicator';
import type { Demand } from '@/lib/model/requirement';
import type { CellMark, CellState, CellTally } from './coverage';

type Counts = Pick<CellTally, 'tags' | 'explained' | 'changed' | 'lost'>;

/**
 * How far a cell has come. Lost passages are no evidence; changed ones are, until the person has looked.
 *
 * @param level the self-rating, or null
 * @param rated whether there are levels to rate against: where there are none, meeting the demand is enough
 */
export function cellState(counts: Counts, demand: Demand, level: Level | null, rated: boolean): CellState {
  if (meets(counts, demand) && (level?.passes || !rated)) return 'ready';
  if (counts.explained > 0) return 'explained';
  return counts.tags > 0 ? 'tagged' : 'bare';
}

export function cellMarks(counts: Counts, questioned: boolean): CellMark[] {
  const marks: CellMark[] = [];
  if (counts.changed > 0) marks.push('changed');
  if (counts.lost > 0) marks.push('lost');
  if (questioned) marks.push('questioned');
  return marks;
}

function meets(counts: Counts, demand: Demand): boolean {
  switch (demand) {
    case 'none':
      return true;
    case 'label':
      return counts.tags > 0;
    case 'rationale':
      return counts.explained > 0;
  }
}
