import type { PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs';
import { arrowDirections, isLargeEnough, movedBox, type ShareBox } from '@/lib/model/share-box';
import { type PageView, pageViewAt } from './page-view';
import { boxBetween, shapeOfBox } from './region-frame';
import type { Regions } from './regions';

interface Options {
  viewer: PDFViewer;
  container: HTMLElement;
  regions: Regions;
  /** What the frame is called for screen readers, with the keys that it knows. */
  label: (pageNumber: number) => string;
  /** Enter was pressed: the region is to be tagged. */
  confirm: () => void;
  /** Escape was pressed. */
  leave: () => void;
}

/** Shares of the page that an arrow key moves an edge by; with Ctrl or Cmd a finer step. */
const step = 0.02;
const fineStep = 0.002;

/**
 * Lets a part of a page be framed, until the signal aborts: by dragging anywhere on a page, or with the keys, which move
 * a frame that is there from the start.
 */
export function drawRegions({ viewer, container, regions, label, confirm, leave }: Options, until: AbortSignal): void {
  const frame = document.createElement('div');
  frame.className = 'region-frame';
  frame.tabIndex = 0;
  frame.setAttribute('role', 'application');
  let box: ShareBox = { left: 0.2, top: 0.2, width: 0.6, height: 0.2 };
  let pageIndex = viewer.currentPageNumber - 1;

  function show(): void {
    const view = pageViewAt(viewer, pageIndex);
    if (!view) return;
    for (const side of ['left', 'top', 'width', 'height'] as const)
      frame.style.setProperty(side, `${box[side] * 100}%`);
    frame.setAttribute('aria-label', label(pageIndex + 1));
    if (frame.parentNode !== view.div) view.div.append(frame);
  }

  function settle(): void {
    const view = pageViewAt(viewer, pageIndex);
    if (view) regions.select({ pageIndex, shape: shapeOfBox(view, box) });
  }

  frame.addEventListener(
    'keydown',
    (event) => {
      const arrow = arrowDirections[event.key];
      if (event.key === 'Escape') leave();
      else if (event.key === 'Enter') {
        settle();
        confirm();
      } else if (arrow) {
        const by = event.ctrlKey || event.metaKey ? fineStep : step;
        box = movedBox(box, { x: arrow.x * by, y: arrow.y * by }, event.shiftKey);
        show();
        settle();
      } else return;
      event.preventDefault();
      event.stopPropagation();
    },
    { signal: until },
  );

  container.addEventListener('pointerdown', (event) => event.button === 0 && press(event), { signal: until });

  function press(event: PointerEvent): void {
    const found = pageUnder(event);
    if (!found) return;
    event.preventDefault();
    document.getSelection()?.removeAllRanges();
    regions.select(null);
    const from = { x: event.clientX, y: event.clientY };
    const before = { box, pageIndex };
    const pressed = new AbortController();
    const signal = AbortSignal.any([pressed.signal, until]);
    const move = ({ clientX: x, clientY: y }: PointerEvent): void => {
      box = boxBetween(found.view, from, { x, y });
      pageIndex = found.index;
      show();
    };
    const release = (): void => {
      pressed.abort();
      if (!isLargeEnough(box)) ({ box, pageIndex } = before);
      else if (box !== before.box) settle();
      show();
      frame.focus({ preventScroll: true });
    };
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointerup', release, { signal });
    window.addEventListener('pointercancel', release, { signal });
  }

  function pageUnder({ target }: Event): { view: PageView; index: number } | null {
    for (let index = 0; index < viewer.pagesCount; index += 1) {
      const view = pageViewAt(viewer, index);
      if (view && target instanceof Node && view.div.contains(target)) return { view, index };
    }
    return null;
  }

  container.classList.add('draws-regions');
  show();
  frame.focus({ preventScroll: false });
  until.addEventListener('abort', () => {
    container.classList.remove('draws-regions');
    frame.remove();
    regions.select(null);
  });
}
