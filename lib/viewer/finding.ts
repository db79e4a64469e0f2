import type { OpenedPdf } from './opened-pdf';
import type { ViewerState } from './viewer-state';

/** What is sought in the file, and what came of it. */
export interface Finding {
  open: boolean;
  query: string;
  matchCase: boolean;
  wholeWords: boolean;
  highlightAll: boolean;
  /** The match that is shown, from 1, and how many there are as far as the file has been looked through. */
  current: number;
  total: number;
  /** `wrapped` where it went on from the other end of the file. */
  outcome: 'none' | 'pending' | 'found' | 'wrapped' | 'notFound';
}

export const noFinding: Finding = {
  open: false,
  query: '',
  matchCase: false,
  wholeWords: false,
  highlightAll: true,
  current: 0,
  total: 0,
  outcome: 'none',
};

/** In the order of pdf.js's `FindState`. */
const outcomes: readonly Finding['outcome'][] = ['found', 'notFound', 'wrapped', 'pending'];

/** Seeks what `state.finding` says; `again` goes to the next match of the same, `back` to the one before. */
export function find(state: ViewerState, step: 'anew' | 'again' | 'back'): void {
  const { query, matchCase, wholeWords, highlightAll } = state.finding.value;
  state.opened.value?.events.dispatch('find', {
    source: null,
    type: step === 'anew' ? '' : 'again',
    query,
    caseSensitive: matchCase,
    entireWord: wholeWords,
    highlightAll,
    findPrevious: step === 'back',
    matchDiacritics: false,
  });
}

/** Paints all matches or only the present one. */
export function highlightAllChanged(state: ViewerState): void {
  const { query, matchCase, wholeWords, highlightAll } = state.finding.value;
  state.opened.value?.events.dispatch('find', {
    source: null,
    type: 'highlightallchange',
    query,
    caseSensitive: matchCase,
    entireWord: wholeWords,
    highlightAll,
    findPrevious: false,
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
