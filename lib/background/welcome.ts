import { browser } from '@/lib/extension/browser';
import { hashOf } from '@/lib/navigation/routes';
import type { ProofmarkDatabase } from '@/lib/store/database';

/**
 * Shows the first steps to who has just installed the extension. Not where something is kept already: then they are
 * no first ones; nor in a private window, where nothing could be.
 */
export async function welcome(db: ProofmarkDatabase): Promise<void> {
  if (!(await isEmpty(db))) return;
  const windows = await browser.windows.getAll({ windowTypes: ['normal'] });
  const open = windows.filter(({ incognito }) => !incognito);
  const windowId = (open.find(({ focused }) => focused) ?? open[0])?.id;
  if (windowId === undefined) return;
  await browser.tabs.create({ windowId, url: browser.runtime.getURL(`/workspace.html${hashOf({ page: 'welcome' })}`) });
}

/** Where nothing can be read, nobody knows. */
async function isEmpty(db: ProofmarkDatabase): Promise<boolean> {
  const counts = [db.programs, db.tags, db.intakes, db.reviews].map((table) => table.count());
  return (await Promise.all(counts).catch(() => [1])).every((count) => count === 0);
}
