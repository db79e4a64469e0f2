import { i18n } from '#i18n';
import type { OpenedPdf } from '@/lib/pdf-files/opened-pdf';

/**
 * Gives names to what a file leaves without: fields that its author described nowhere have at least the name that the
 * form calls them by, links inside of the file at least that they are some. Fields of XFA forms come in the order in
 * which they stand, and not before the rest of the viewer. The text of a page is nothing to stop at: the pages as a whole
 * are.
 */
export function nameControls({ viewer, events }: OpenedPdf, signal: AbortSignal): void {
  const page = (pageNumber: number): HTMLElement | undefined => viewer.getPageView(pageNumber - 1)?.div;
  const on = (name: string, act: (page: HTMLElement) => void) => {
    const listen = ({ pageNumber }: { pageNumber: number }) => {
      const shown = page(pageNumber);
      if (shown) act(shown);
    };
    events.on(name, listen, { signal });
  };
  on('annotationlayerrendered', (shown) => {
    for (const field of shown.querySelectorAll<HTMLInputElement>('.annotationLayer :is(input, select, textarea)')) {
      if (!isNamed(field)) field.ariaLabel = descriptionOf(field) || field.name || i18n.t('viewer.field');
    }
    for (const link of shown.querySelectorAll('.annotationLayer a')) {
      if (!isNamed(link)) link.ariaLabel = i18n.t('viewer.linkInside');
    }
  });
  on('textlayerrendered', (shown) => shown.querySelector('.textLayer')?.removeAttribute('tabindex'));
  on('xfalayerrendered', (shown) => {
    for (const field of shown.querySelectorAll<HTMLElement>('.xfaLayer [tabindex]')) {
      if (field.tabIndex > 0) field.tabIndex = 0;
    }
    for (const picture of shown.querySelectorAll<HTMLImageElement>('.xfaLayer img:not([alt])')) picture.alt = '';
  });
}

/** What its author says of a field pdf.js puts on what holds it, where nothing that reads pages aloud takes it for a name. */
const descriptionOf = (field: Element): string => field.closest('section')?.title ?? '';

const isNamed = (control: Element) =>
  control.matches('[aria-label], [aria-labelledby], [title]') || control.textContent?.trim() !== '';
