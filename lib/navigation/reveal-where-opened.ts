import { askOverlay } from '@/lib/messaging/ask';
import type { ArtifactId, TagId } from '@/lib/model/ids';
import { onTabDocuments, tabsShowing } from '@/lib/tabs/tab-documents';

/** What a document is given to be opened and read, in ms. */
const patience = 30_000;
const pause = 300;

/** Of the link that was followed last: one that is followed meanwhile takes its place. */
let following: AbortController | null = null;

/**
 * Call as a link to a passage is followed, however the browser opens it. Where an overlay comes to the document by itself,
 * it shows the passage; everywhere else the address has to do.
 */
export async function revealWhereOpened(artifactId: ArtifactId, tagId: TagId): Promise<void> {
  following?.abort();
  const mine = new AbortController();
  following = mine;
  setTimeout(() => mine.abort(), patience);
  const before = await tabsShowing(artifactId);
  const look = async () => {
    const come = (await tabsShowing(artifactId)).find((tabId) => !before.includes(tabId));
    if (come === undefined || mine.signal.aborted) return;
    mine.abort();
    await reveal(come, tagId);
  };
  onTabDocuments(() => void look(), mine.signal);
  await look();
}

async function reveal(tabId: number, tagId: TagId): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    const answer = await askOverlay(tabId, 'revealPassage', tagId);
    // What has only just come may not have read its document yet.
    if (answer.ok || answer.failure !== 'noAnswer') return;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
