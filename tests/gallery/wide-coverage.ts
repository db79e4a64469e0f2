import type { CellState, CredentialCoverage, Part } from '@/lib/coverage/coverage';
import { progressOf } from '@/lib/coverage/parts';
import { cellKey } from '@/lib/model/cell';
import type { IndicatorId, RequirementId } from '@/lib/model/ids';
import { outline } from './materials';

const lacks: Readonly<Record<CellState, Part | null>> = {
  bare: 'evidence',
  tagged: 'reason',
  explained: 'rating',
  ready: null,
};
const states: readonly CellState[] = ['bare', 'tagged', 'explained', 'ready'];

/** Of a credential so large: each requirement asks for every twelfth indicator. */
export function wideCoverage(indicators: number, requirements: number): CredentialCoverage {
  const [indicator] = outline.indicators;
  const [requirement] = outline.requirements;
  if (!indicator || !requirement) throw new Error('the sample is empty');
  const all = Array.from({ length: indicators }, (_, at) => ({
    ...indicator,
    ...{ id: `i${at}` as IndicatorId, code: `I${at + 1}`, order: at },
  }));
  const covered = Array.from({ length: requirements }, (_, row) => {
    const own = { ...requirement, id: `r${row}` as RequirementId, code: `${row + 1}` };
    const cells = all
      .filter((_, at) => at % 12 === row % 12 || at === all.length - 1)
      .map((each, at) => {
        const cell = { requirementId: own.id, indicatorId: each.id };
        const state = states[(at + row) % states.length] ?? 'bare';
        const tags = state === 'bare' ? 0 : (at % 7) + 1;
        return {
          cell,
          key: cellKey(cell),
          indicator: each,
          state,
          lacks: lacks[state],
          marks: [],
          tags,
          here: 0,
          foundHere: 0,
          level: null,
        };
      });
    const ready = cells.filter(({ state }) => state === 'ready').length;
    return { requirement: own, choice: null, counted: true, instead: [], cells, ready };
  });
  const cells = covered.flatMap((each) => each.cells);
  const count = (state: CellState) => cells.filter((cell) => cell.state === state).length;
  return {
    ...{ credential: outline.credential, requirements: covered, required: cells.length },
    ...{ progress: progressOf(cells), bare: count('bare') },
  };
}
