import type { OpenedPdf } from '@/lib/pdf-files/opened-pdf';
import { pageInFragment } from '@/lib/tabs/viewer-page';
import { keepPosition, keptPosition, type ReadingPosition } from './reading-position';
import type { ViewerState } from './viewer-state';

/** Keeps the state up to date with what the person does on the pages; begins where they were before a reload. */
export function followView(opened: OpenedPdf, state: ViewerState, signal: AbortSignal): void {
  const { document, events, viewer } = opened;
  state.page.value = 1;
  state.pages.value = document.numPages;
  state.labels.value = null;
  state.rendered.value = false;
  state.rotation.value = 0;

  const on = <T>(name: string, listener: (event: T) => void) => events.on(name, listener, { signal });
  on('pagesinit', () => restore(opened));
  on('pagerendered', () => {
    state.rendered.value = true;
  });
  on('pagechanging', ({ pageNumber }: { pageNumber: number }) => {
    state.page.value = pageNumber;
  });
  on('scalechanging', ({ scale }: { scale: number }) => {
    state.scale.value = scale;
    state.zoom.value = viewer.currentScaleValue;
  });
  on('rotationchanging', ({ pagesRotation }: { pagesRotation: number }) => {
    state.rotation.value = pagesRotation;
  });
  on('updateviewarea', ({ location }: { location: ReadingPosition }) => {
    if (state.rendered.value) keepPosition(opened.file, location);
  });
  followSize(opened, signal);
  void showLabels(opened, state, signal);
}

/** Zooms that depend on the size of the window follow it. */
function followSize({ viewer, container }: OpenedPdf, signal: AbortSignal): void {
  let { clientWidth, clientHeight } = container;
  const watch = new ResizeObserver(() => {
    requestAnimationFrame(() => {
      if (signal.aborted || (clientWidth === container.clientWidth && clientHeight === container.clientHeight)) return;
      ({ clientWidth, clientHeight } = container);
      const zoom = viewer.currentScaleValue;
      if (Number.isNaN(Number(zoom))) viewer.currentScaleValue = zoom;
      viewer.update();
    });
  });
  watch.observe(container);
  signal.addEventListener('abort', () => watch.disconnect(), { once: true });
}

function restore({ file, viewer, container }: OpenedPdf): void {
  const kept = keptPosition(file);
  if (!kept) {
    viewer.currentScaleValue = 'auto';
    // Setting the zoom goes to the page and leaves out the space above it.
    container.scrollTop = 0;
    const pageNumber = pageInFragment(location.hash);
    if (pageNumber !== null && pageNumber <= viewer.pagesCount) viewer.scrollPageIntoView({ pageNumber });
    return;
  }
  const { pageNumber, left, top, scale, rotation } = kept;
  viewer.currentScaleValue = typeof scale === 'number' ? String(scale / 100) : scale;
  viewer.pagesRotation = rotation;
  if (pageNumber > viewer.pagesCount) return;
  viewer.scrollPageIntoView({
    pageNumber,
    destArray: [null, { name: 'XYZ' }, left, top, null],
    allowNegativeOffset: true,
  });
}

/** Labels that only number the pages from 1 say nothing more. */
async function showLabels({ document, viewer }: OpenedPdf, state: ViewerState, signal: AbortSignal): Promise<void> {
  const labels = await document.getPageLabels().catch(() => null);
  if (signal.aborted || !labels) return;
  if (labels.every((label, index) => label === '' || label === String(index + 1))) return;
  viewer.setPageLabels(labels);
  state.labels.value = labels;
}
