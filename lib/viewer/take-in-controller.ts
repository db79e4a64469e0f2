import { effect, type ReadonlySignal, signal as signalOf } from '@preact/signals';
import { i18n } from '#i18n';
import { failureSentence } from '@/lib/live/sentences';
import { failureOf } from '@/lib/model/failure';
import { openWorkspace } from '@/lib/navigation/open-surface';
import { hashOf } from '@/lib/navigation/routes';
import type { OpenedPdf } from '@/lib/pdf-files/opened-pdf';
import { fewPages } from '@/lib/programs/intake/pages';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { takingFragment } from '@/lib/tabs/viewer-page';
import { pagesNamed } from './page-choice';
import type { ViewerState } from './viewer-state';

/** How far it is with a credential that is to be taken in from the PDF that is open. */
export type TakeInStep =
  | { step: 'closed' }
  /** The problem is in words: why the last try came to nothing. */
  | { step: 'choosing'; pages: number; problem: string | null }
  | { step: 'reading'; read: number; of: number };

export interface TakeInController {
  readonly step: ReadonlySignal<TakeInStep>;
  open(): void;
  /** @param named the pages as the person wrote them; null for all */
  take(named: string | null): Promise<void>;
  /** Ends the reading, or closes where nothing is read. */
  cancel(): void;
}

/** Begins by itself where the viewer was opened for it. Which pages are meant is asked of long documents alone. */
export function openTakeInController(
  db: ProofmarkDatabase,
  { opened }: Pick<ViewerState, 'opened'>,
  signal: AbortSignal,
): TakeInController {
  const step = signalOf<TakeInStep>({ step: 'closed' });
  let reading: AbortController | null = null;
  const choose = (problem: string | null) => {
    const pages = opened.peek()?.document.numPages;
    step.value = pages === undefined ? { step: 'closed' } : { step: 'choosing', pages, problem };
  };
  const openIfAsked = () => {
    if (location.hash !== takingFragment || !opened.peek()) return;
    history.replaceState(history.state, '', location.pathname + location.search);
    begin();
  };
  const begin = () => {
    const pages = opened.peek()?.document.numPages ?? 0;
    if (pages > 0 && pages <= fewPages) void take(null);
    else choose(null);
  };
  window.addEventListener('hashchange', openIfAsked, { signal });
  const stop = effect(() => {
    // Another document is another matter.
    const isOpen = opened.value !== null;
    reading?.abort();
    step.value = { step: 'closed' };
    if (isOpen) openIfAsked();
  });
  signal.addEventListener('abort', stop, { once: true });

  async function take(named: string | null): Promise<void> {
    const pdf = opened.peek();
    if (!pdf) return;
    const pages = named === null ? null : pagesNamed(named, pdf.document.numPages);
    if (named !== null && !pages) return choose(i18n.t('takeIn.pdf.problem.pages', [String(pdf.document.numPages)]));
    const mine = new AbortController();
    reading = mine;
    const onProgress = (read: number, of: number) => {
      if (!mine.signal.aborted) step.value = { step: 'reading', read, of };
    };
    onProgress(0, pages?.length ?? pdf.document.numPages);
    try {
      const { takeFromPdf } = await import('@/lib/programs/take-from-pdf');
      const wanted = { ...placeOf(pdf), onProgress, ...(pages && { pages }) };
      const taken = await takeFromPdf(db, wanted, mine.signal);
      if (taken.outcome === 'refused') return choose(i18n.t(`takeIn.pdf.problem.${taken.reason}`));
      step.value = { step: 'closed' };
      await openWorkspace(hashOf({ page: 'credentials', intake: taken.id }));
    } catch (error) {
      if (!mine.signal.aborted) choose(failureSentence(failureOf(error)));
    }
  }

  return {
    step,
    take,
    open: begin,
    cancel() {
      const isOfMany = step.peek().step === 'reading' && (opened.peek()?.document.numPages ?? 0) > fewPages;
      reading?.abort();
      if (isOfMany) choose(null);
      else step.value = { step: 'closed' };
    },
  };
}

const placeOf = ({ document, source }: OpenedPdf) => ({ document, name: source.name, address: source.url ?? '' });
