import { problemOf } from '@/lib/pdf-files/problem';
import { closeFind, find, highlightAllChanged, openFind } from './finding';
import { followEntry, type OutlineEntry, outlineOf } from './outline';
import { saveOriginal } from './save-original';
import { openThumbnails, type Thumbnails } from './thumbnails';
import type { ViewerState } from './viewer-state';

/** In CSS pixels. */
const thumbnailSize = { width: 128, height: 160 };

/** What the person can ask of the file that is shown; without one, nothing happens. */
export interface ViewerCommands {
  /** A label or a number; false where there is no such page. */
  goTo: (page: string) => boolean;
  goToNumber: (page: number) => void;
  nextPage: () => void;
  previousPage: () => void;
  zoomIn: () => void;
  zoomOut: () => void;
  /** `auto`, `page-width`, `page-fit`, `page-actual` or a factor. */
  zoomTo: (zoom: string) => void;
  /** By 90 degrees, clockwise or back. */
  rotate: (by: 90 | -90) => void;
  openFind: () => void;
  find: (step: 'anew' | 'again' | 'back') => void;
  highlightAllChanged: () => void;
  closeFind: () => void;
  outline: () => Promise<OutlineEntry[]>;
  follow: (entry: OutlineEntry) => void;
  thumbnails: () => Thumbnails | null;
  print: () => void;
  stopPrinting: () => void;
  save: () => void;
}

export function viewerCommands(state: ViewerState): ViewerCommands {
  const viewer = () => state.opened.value?.viewer;
  let printing: AbortController | null = null;

  async function print(): Promise<void> {
    const opened = state.opened.value;
    if (!opened || printing) return;
    printing = new AbortController();
    const { signal } = printing;
    const pages = opened.document.numPages;
    state.printing.value = { done: 0, pages };
    try {
      const { printPdf } = await import('./printing');
      const progress = (done: number) => {
        state.printing.value = { done, pages };
      };
      await printPdf(opened, state.rotation.value, progress, signal);
    } catch (error) {
      const problem = problemOf(error) === 'outOfMemory' ? 'outOfMemory' : 'notPrinted';
      if (!signal.aborted) state.problem.value = { problem, name: opened.source.name };
    } finally {
      printing = null;
      state.printing.value = null;
    }
  }
  return {
    goTo(page) {
      const number = state.labels.value ? (viewer()?.pageLabelToPageNumber(page) ?? Number(page)) : Number(page);
      if (!Number.isInteger(number) || number < 1 || number > state.pages.value) return false;
      state.opened.value?.links.goToPage(number);
      return true;
    },
    goToNumber: (page) => state.opened.value?.links.goToPage(page),
    nextPage: () => viewer()?.nextPage(),
    previousPage: () => viewer()?.previousPage(),
    zoomIn: () => viewer()?.increaseScale(),
    zoomOut: () => viewer()?.decreaseScale(),
    zoomTo(zoom) {
      const present = viewer();
      if (present) present.currentScaleValue = zoom;
    },
    rotate(by) {
      const present = viewer();
      if (present) present.pagesRotation += by;
    },
    find: (step) => find(state, step),
    highlightAllChanged: () => highlightAllChanged(state),
    openFind: () => openFind(state),
    closeFind: () => closeFind(state),
    async outline() {
      return state.opened.value ? outlineOf(state.opened.value) : [];
    },
    follow(entry) {
      if (state.opened.value) void followEntry(state.opened.value, entry);
    },
    thumbnails: () => (state.opened.value ? openThumbnails(state.opened.value, thumbnailSize) : null),
    print: () => void print(),
    stopPrinting: () => printing?.abort(),
    save() {
      if (state.opened.value) saveOriginal(state.opened.value.source);
    },
  };
}
