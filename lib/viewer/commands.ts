import type { ViewerState } from './viewer-state';

/** What the person can ask of the file that is shown; without one, nothing happens. */
export interface ViewerCommands {
  /** A label or a number; false where there is no such page. */
  goTo: (page: string) => boolean;
  nextPage: () => void;
  previousPage: () => void;
  zoomIn: () => void;
  zoomOut: () => void;
  /** `auto`, `page-width`, `page-fit`, `page-actual` or a factor. */
  zoomTo: (zoom: string) => void;
  /** By 90 degrees, clockwise or back. */
  rotate: (by: 90 | -90) => void;
}

export function viewerCommands(state: ViewerState): ViewerCommands {
  const viewer = () => state.opened.value?.viewer;
  return {
    goTo(page) {
      const number = state.labels.value ? (viewer()?.pageLabelToPageNumber(page) ?? Number(page)) : Number(page);
      if (!Number.isInteger(number) || number < 1 || number > state.pages.value) return false;
      state.opened.value?.links.goToPage(number);
      return true;
    },
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
  };
}
