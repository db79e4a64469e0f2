import { cssText } from '@/lib/words/css-text';

/**
 * Has the pages of a document headed by a title as they are printed, and numbered. Browsers that know no margins of pages
 * put the title of the document there by themselves.
 */
export function headPrintedPages(
  document: Document,
  title: string,
  signal: AbortSignal,
  size: 'auto' | 'landscape' = 'auto',
): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page {
    size: ${size};
    @top-left { content: ${cssText(title)}; font: 9pt sans-serif; }
    @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; }
  }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  signal.addEventListener(
    'abort',
    () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    },
    { once: true },
  );
}
