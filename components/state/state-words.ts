import { i18n } from '#i18n';
import type { CellCoverage, CellMark, CellState } from '@/lib/coverage/coverage';
import type { Demand } from '@/lib/model/requirement';

export const stateWord = (state: CellState) => i18n.t(`state.${state}`);
export const markWord = (mark: CellMark) => i18n.t(`state.${mark}`);

/** What is missing until the cell is ready, in two or three words; empty where that is plain from the state itself. */
export function missingWord(cell: CellCoverage, demand: Demand): string {
  if (cell.state === 'ready' || (cell.state === 'bare' && demand !== 'none')) return '';
  if (cell.state === 'tagged' && demand === 'rationale') return i18n.t('state.sayWhy');
  if (cell.level && !cell.level.passes) return i18n.t('state.rateHigher');
  return cell.indicator.levels.length > 0 ? i18n.t('state.rateIt') : '';
}
