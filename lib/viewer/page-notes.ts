import { i18n } from '#i18n';
import type { OpenedPdf } from '@/lib/pdf-files/opened-pdf';

interface PageEvent {
  pageNumber: number;
  error: unknown;
}

/** Says so on each page that can't be shown; the others go on. */
export function noteBrokenPages({ viewer, events }: OpenedPdf, signal: AbortSignal): void {
  const note = (pageNumber: number) => {
    const page: HTMLElement | undefined = viewer.getPageView(pageNumber - 1)?.div;
    if (!page || page.querySelector('.page-note')) return;
    page.classList.remove('loadingIcon', 'loading');
    const words = page.ownerDocument.createElement('p');
    words.className = 'page-note';
    words.textContent = i18n.t('viewer.pageBroken', [pageNumber]);
    page.append(words);
  };
  events.on('pagerendered', ({ pageNumber, error }: PageEvent) => error && note(pageNumber), { signal });
  events.on(
    'pagesloaded',
    () => {
      for (let index = 0; index < viewer.pagesCount; index += 1) {
        if (!viewer.getPageView(index)?.pdfPage) note(index + 1);
      }
    },
    { signal },
  );
}
