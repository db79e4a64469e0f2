import type { PageViewport, PDFPageProxy } from 'pdfjs-dist';

/** Draws a page on a canvas of its own, as large as the viewport. Rejects where the signal ends first. */
export async function renderPage(
  page: PDFPageProxy,
  viewport: PageViewport,
  signal: AbortSignal,
): Promise<HTMLCanvasElement> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(viewport.width);
  canvas.height = Math.ceil(viewport.height);
  const task = page.render({ canvas, viewport });
  const stop = () => task.cancel();
  signal.addEventListener('abort', stop, { once: true });
  await task.promise.finally(() => signal.removeEventListener('abort', stop));
  return canvas;
}
