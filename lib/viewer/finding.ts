import type { OpenedPdf } from './opened-pdf';
import type { ViewerState } from './viewer-state';

/** What is sought in the file, and what came of it. */
export interface Finding {
  open: boolean;
  /** How often the person has asked for it. */
  asked: number;
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
  asked: 0,
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
