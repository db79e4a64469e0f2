import type { Tag } from '@/lib/model/tag';
import type { BrowserDriver } from '../../e2e/driver/browser-driver.ts';

/** Puts tags like a stored one beside it, for passages that begin at these places of the text. */
export function seedPassages(
  browser: BrowserDriver,
  like: Tag,
  text: string,
  starts: readonly number[],
): Promise<void> {
  return browser.inBackground(
    (background, tag, whole, places) =>
      new Promise<void>((resolve, reject) => {
        const opening = background.indexedDB.open('proofmark');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('tags', 'readwrite');
          for (const start of places) {
            const end = start + 60;
            const [exact, prefix] = [whole.slice(start, end), whole.slice(Math.max(0, start - 64), start)];
            const selectors = [
              { type: 'TextQuoteSelector', exact, prefix, suffix: whole.slice(end, end + 64) },
              { type: 'TextPositionSelector', start, end },
              { type: 'FragmentSelector', value: 'tab=t.0' },
            ];
            const passage = { id: background.crypto.randomUUID(), quote: exact, selectors };
            const sighting = { status: 'exact', start, at: Date.now() };
            transaction.objectStore('tags').put({ ...tag, id: background.crypto.randomUUID(), passage, sighting });
          }
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    like,
    text,
    starts,
  );
}
