import type { CellCoverage } from '@/lib/coverage/coverage';

/** What a row offers to be done next. */
export type RowAct = 'tag' | 'sayWhy' | 'rate' | 'rateAgain' | 'goTo' | 'open';

/** @param canTag whether a passage of the page at hand can be tagged */
export function rowActOf({ lacks, foundHere }: Pick<CellCoverage, 'lacks' | 'foundHere'>, canTag: boolean): RowAct {
  switch (lacks) {
    case 'evidence':
      return canTag ? 'tag' : 'open';
    case 'reason':
      return 'sayWhy';
    case 'rating':
      return 'rate';
    case 'ready':
      return 'rateAgain';
    case null:
      return foundHere > 0 ? 'goTo' : 'open';
  }
}
