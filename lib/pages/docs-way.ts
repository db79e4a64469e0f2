import type { RouteReport } from '@/lib/documents/google-docs/routes';
import { askOverlay } from '@/lib/messaging/ask';

/** In which way the overlay reads a document of Google's and paints on it, for a sentence about it where it is not the best. */
export type DocsWay = Pick<RouteReport, 'text' | 'selection' | 'paintable'>;

/** The way in a tab; null where the overlay is not there, or its document is another kind. */
export async function docsWay(tabId: number): Promise<DocsWay | null> {
  const answer = await askOverlay(tabId, 'docsRoutes');
  if (!answer.ok || !answer.value) return null;
  const { text, selection, paintable } = answer.value;
  return { text, selection, paintable };
}
