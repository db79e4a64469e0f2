import { openPdfTab, openViewerBeside } from '@/lib/tabs/pdf-tab';
import type { PopupTab } from './popup-tab';

/** Opens the viewer beside a tab, with the PDF that is in it or that it shows pictures of, where that can be had. */
export function openInViewer(tab: PopupTab): Promise<void> {
  const { index, pdf, special } = tab;
  if (pdf) return openPdfTab(tab, pdf);
  const isFile = special?.kind === 'drive-file' && special.pdf !== 'no';
  return openViewerBeside(index, isFile ? { kind: 'url', url: special.download } : undefined);
}
