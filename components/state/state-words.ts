import { i18n } from '#i18n';
import type { CellCoverage, CellMark, CellState, Part } from '@/lib/coverage/coverage';
import type { ShownState } from './state-glyph';

export const stateWord = (state: CellState) => i18n.t(`state.${state}`);
export const markWord = (mark: CellMark) => i18n.t(`state.${mark}`);
export const partWord = (part: Part) => i18n.t(`state.part.${part}`);

/** What a cell lacks next, or that it is ready. */
export const needWord = ({ lacks }: Pick<CellCoverage, 'lacks'>) =>
  lacks === null ? i18n.t('state.ready') : i18n.t(`state.lacks.${lacks}`);

const before: Readonly<Record<Part, ShownState>> = {
  evidence: 'bare',
  reason: 'tagged',
  rating: 'explained',
  ready: 'rated',
};

/** The glyph of what is there before a part is. */
export const glyphWithout = (lacks: Part | null): ShownState => (lacks === null ? 'ready' : before[lacks]);

const reached: Readonly<Record<Part, ShownState>> = {
  evidence: 'tagged',
  reason: 'explained',
  rating: 'rated',
  ready: 'ready',
};

/** The glyph of a part that is there. */
export const glyphOfPart = (part: Part): ShownState => reached[part];
