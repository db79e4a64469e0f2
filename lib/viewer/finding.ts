import type { OpenedPdf } from '@/lib/pdf-files/opened-pdf';
import { type Finding, noFinding } from './finding-state';
import type { ViewerState } from './viewer-state';

/** In the order of pdf.js's `FindState`. */
const outcomes: readonly Finding['outcome'][] = ['found', 'notFound', 'wrapped', 'pending'];

/** Begins to find, with what is selected where that is a few words. */
export function openFind(state: ViewerState): void {
  const selected = String(getSelection() ?? '').trim();
  const query = selected !== '' && selected.length <= 100 && !selected.includes('\n') ? selected : null;
  const { finding } = state;
  finding.value = { ...finding.value, open: true, asked: finding.value.asked + 1, ...(query !== null && { query }) };
}

/** Takes the marks off; what was sought is kept for the next time. */
export function closeFind(state: ViewerState): void {
  const { query, matchCase, wholeWords, highlightAll } = state.finding.value;
  state.finding.value = { ...noFinding, query, matchCase, wholeWords, highlightAll };
  state.opened.value?.events.dispatch('findbarclose', { source: null });
  state.opened.value?.container.focus({ preventScroll: true });
}

/** Seeks what `state.finding` says; `again` goes to the next match of the same, `back` to the one before. */
export function find(state: ViewerState, step: 'anew' | 'again' | 'back'): void {
  dispatchFind(state, step === 'anew' ? '' : 'again', step === 'back');
}

/** Paints all matches or only the present one. */
export function highlightAllChanged(state: ViewerState): void {
  dispatchFind(state, 'highlightallchange', false);
}

function dispatchFind(state: ViewerState, type: string, findPrevious: boolean): void {
  const { query, matchCase, wholeWords, highlightAll } = state.finding.value;
  state.opened.value?.events.dispatch('find', {
    source: null,
    type,
    query,
    caseSensitive: matchCase,
    entireWord: wholeWords,
    highlightAll,
    findPrevious,
    matchDiacritics: false,
  });
}

interface Counted {
  matchesCount: { current: number; total: number };
}

/** Keeps `state.finding` up to date with what pdf.js finds. */
export function followFinding({ events }: OpenedPdf, state: ViewerState, signal: AbortSignal): void {
  const take = (result: Partial<Finding>) => {
    state.finding.value = { ...state.finding.value, ...result };
  };
  events.on('updatefindmatchescount', ({ matchesCount }: Counted) => take(matchesCount), { signal });
  events.on(
    'updatefindcontrolstate',
    ({ matchesCount, state: outcome }: Counted & { state: number }) => {
      const sought = state.finding.value.query !== '';
      take({ ...matchesCount, outcome: sought ? (outcomes[outcome] ?? 'none') : 'none' });
    },
    { signal },
  );
}
