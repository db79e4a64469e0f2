import type { ReadingReport } from '@/lib/documents/reading-report';
import { askOverlay } from '@/lib/messaging/ask';

/** In which way the overlay of a tab reads the document; null where it is not there, or has only one way. */
export async function readingReport(tabId: number): Promise<ReadingReport | null> {
  const answer = await askOverlay(tabId, 'readingReport');
  return answer.ok ? answer.value : null;
}
