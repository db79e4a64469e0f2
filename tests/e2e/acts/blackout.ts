import type { Page } from 'puppeteer-core';
import type { RequestDraft } from '@/lib/feedback/request-draft';
import type { ShareBox } from '@/lib/model/share-box';
import { records } from './stored.ts';

/** The boxes of the draft that is kept. */
export async function keptBoxes(page: Page): Promise<ShareBox[]> {
  const kept = await records<{ id: string; value: RequestDraft }>(page, 'preferences');
  const draft = kept.find(({ id }) => id === 'requestDraft')?.value;
  return draft?.blackouts?.flatMap(({ boxes }) => boxes) ?? [];
}

/** Has the boxes of the draft that is kept belong to another picture than the one that is there. */
export async function changeKeptDigest(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('proofmark');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction('preferences', 'readwrite');
          const store = change.objectStore('preferences');
          const reading = store.get('requestDraft');
          reading.onsuccess = () => {
            const draft: { value: RequestDraft } = reading.result;
            for (const blackout of draft.value.blackouts ?? []) blackout.digest = 'another picture';
            store.put(draft);
          };
          change.onerror = () => reject(change.error);
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
}
