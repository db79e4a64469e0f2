import type { PDFPageProxy } from 'pdfjs-dist';
import type { OpenedPdf } from '@/lib/pdf-files/opened-pdf';
import { renderPage } from './render-page';

/** Small pictures of pages, drawn one after the other, what was asked for last first. */
export interface Thumbnails {
  /** Null where the page can't be drawn, or is no longer wanted. */
  draw: (pageNumber: number, rotation: number, signal: AbortSignal) => Promise<HTMLCanvasElement | null>;
}

/** Beyond these, those that were not looked at for the longest time go. */
const mostKept = 120;

/**
 * @param size the width and height, in CSS pixels, that a picture must fit into
 */
export function openThumbnails({ document: pdf }: OpenedPdf, size: { width: number; height: number }): Thumbnails {
  const kept = new Map<string, HTMLCanvasElement>();
  const waiting: (() => Promise<void>)[] = [];
  let drawing = false;

  async function drain(): Promise<void> {
    if (drawing) return;
    drawing = true;
    for (let next = waiting.pop(); next; next = waiting.pop()) await next();
    drawing = false;
  }

  function keep(key: string, canvas: HTMLCanvasElement): void {
    kept.delete(key);
    kept.set(key, canvas);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  }

  return {
    draw(pageNumber, rotation, signal) {
      const key = `${pageNumber} ${rotation}`;
      const present = kept.get(key);
      if (present) {
        keep(key, present);
        return Promise.resolve(present);
      }
      const { promise, resolve } = Promise.withResolvers<HTMLCanvasElement | null>();
      waiting.push(async () => {
        const canvas = signal.aborted ? null : await drawn(pageNumber, rotation, signal).catch(() => null);
        if (canvas) keep(key, canvas);
        resolve(canvas);
      });
      void drain();
      return promise;
    },
  };

  async function drawn(pageNumber: number, rotation: number, signal: AbortSignal): Promise<HTMLCanvasElement> {
    const page = await pdf.getPage(pageNumber);
    signal.throwIfAborted();
    return renderPage(page, fitting(page, rotation, size), signal);
  }
}

function fitting(page: PDFPageProxy, rotation: number, size: { width: number; height: number }) {
  const turned = (page.rotate + rotation) % 360;
  const { width, height } = page.getViewport({ scale: 1, rotation: turned });
  const scale = Math.min(size.width / width, size.height / height) * Math.min(devicePixelRatio, 2);
  return page.getViewport({ scale, rotation: turned });
}
