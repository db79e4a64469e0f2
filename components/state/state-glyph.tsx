import type { CellState } from '@/lib/coverage/coverage';

/** What a glyph tells: the states, and that there is a rating, be it enough or not. */
export type ShownState = CellState | 'rated';

/** A disc that fills as the cell comes along: open, half, three quarters, whole, then with a check cut out. */
const shapes: Record<ShownState, string> = {
  bare: '',
  tagged: 'M8 2.5a5.5 5.5 0 0 0 0 11Z',
  explained: 'M8 2.5a5.5 5.5 0 1 0 5.5 5.5H8Z',
  rated: 'M8 3.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9Z',
  ready: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM4.1 8.3l1.2-1.2L7 8.8l3.7-3.7 1.2 1.2L7 11.2Z',
};

/** Decorative: the word for the state stands beside it or in the control's name. */
export function StateGlyph({ state }: { state: ShownState }) {
  return (
    <svg class="state-glyph" data-state={state} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {state !== 'ready' && <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5" />}
      {shapes[state] !== '' && <path d={shapes[state]} fill="currentColor" fill-rule="evenodd" />}
    </svg>
  );
}
