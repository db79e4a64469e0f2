import { loadPdf } from '@/lib/pdf-files/load-pdf';
import type { OpenedPdf, PdfSource } from '@/lib/pdf-files/opened-pdf';
import { loadTools } from '@/lib/pdf-files/pdfjs';
import { OpeningFailure, problemOf } from '@/lib/pdf-files/problem';
import { followFinding } from './finding';
import { noFinding } from './finding-state';
import { followView } from './following';
import { nameControls } from './name-controls';
import { noteBrokenPages } from './page-notes';
import { showPdf } from './show-pdf';
import { newViewerState, type ViewerState } from './viewer-state';

/** A PDF that has yet to be fetched. */
export interface PdfSupply {
  name: string;
  /** @throws where it can't be had; an OpeningFailure says why */
  read: (progress: (loaded: number, total: number) => void, signal: AbortSignal) => Promise<PdfSource>;
}

/** One viewer: at most one file is open in it. */
export interface ViewerSession {
  state: ViewerState;
  /**
   * Opens a file in place of the present one, which stays until the other one is there. Never throws: what went wrong is
   * in the state.
   */
  openFrom: (source: PdfSource | PdfSupply) => Promise<void>;
  /** Says where the pages go. */
  attach: (container: HTMLDivElement) => void;
}

/**
 * @param onOpened called once a file is shown; the signal ends when another takes its place
 */
export function startSession(onOpened: (opened: OpenedPdf, signal: AbortSignal) => void): ViewerSession {
  const state = newViewerState();
  const place = Promise.withResolvers<HTMLDivElement>();
  /** Of the file that is shown. */
  let shown: AbortController | null = null;
  /** Of the file that is being opened. */
  let coming: AbortController | null = null;
  loadTools().catch(() => {
    state.problem.value = { problem: 'noWorker', name: '' };
  });

  async function openFrom(source: PdfSource | PdfSupply): Promise<void> {
    coming?.abort();
    const mine = new AbortController();
    coming = mine;
    state.problem.value = null;
    state.opening.value = { name: source.name, loaded: 0, total: 0 };
    try {
      const given = 'read' in source ? await fetched(source, mine.signal) : source;
      const loaded = await loadPdf(given, (wrong) => ask(given.name, wrong, mine.signal), mine.signal);
      const container = await place.promise;
      mine.signal.throwIfAborted();
      shown?.abort();
      shown = mine;
      show(showPdf(loaded, container, mine.signal), mine.signal);
    } catch (error) {
      if (mine.signal.aborted) return;
      mine.abort();
      state.problem.value = { problem: problemOf(error), name: source.name };
    } finally {
      if (coming === mine) {
        coming = null;
        state.opening.value = null;
      }
    }
  }

  function fetched({ name, read }: PdfSupply, signal: AbortSignal): Promise<PdfSource> {
    const progress = (loaded: number, total: number) => {
      if (!signal.aborted) state.opening.value = { name, loaded, total };
    };
    return read(progress, signal).catch((error: unknown) => {
      throw error instanceof OpeningFailure ? error : new OpeningFailure('unreachable', { cause: error });
    });
  }

  function ask(name: string, wrong: boolean, signal: AbortSignal): Promise<string | null> {
    const { promise, resolve } = Promise.withResolvers<string | null>();
    signal.addEventListener('abort', () => resolve(null), { once: true });
    state.asking.value = { name, wrong, answer: resolve };
    return promise.finally(() => {
      state.asking.value = null;
    });
  }

  function show(opened: OpenedPdf, signal: AbortSignal): void {
    state.finding.value = noFinding;
    followView(opened, state, signal);
    followFinding(opened, state, signal);
    noteBrokenPages(opened, signal);
    nameControls(opened, signal);
    state.opened.value = opened;
    onOpened(opened, signal);
  }

  return { state, openFrom, attach: place.resolve };
}
