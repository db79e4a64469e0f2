import * as v from 'valibot';
import { browser } from '@/lib/extension/browser';
import { keptValue } from '@/lib/extension/kept-value';
import { permissionOf } from './permission-of';

/**
 * Sites that may be read for the sake of one file, by the tab that reads it, until they are given back. It outlives the
 * browser, so that what was lent as it ended is given back when it starts.
 */
const kept = keptValue('local:lentSites', v.record(v.string(), v.array(v.string())));

/**
 * Asks the person for sites that one file needs, which are given back once it is read. Those that go by a name, such as
 * Google Drive, are allowed by that name: they stay until the person takes it back in the settings. Call it at once in a
 * click: browsers show the question only then.
 *
 * @param origins those that were not allowed before
 * @returns whether they did
 */
export async function borrowSites(origins: readonly string[]): Promise<boolean> {
  const allowed = await browser.permissions.request({ origins: [...origins] });
  const toGiveBack = origins.filter((pattern) => permissionOf(pattern) === null);
  const tab = allowed && toGiveBack.length > 0 ? await browser.tabs.getCurrent() : undefined;
  if (tab?.id !== undefined) {
    const { id } = tab;
    await kept.change((lent) => ({ ...lent, [id]: [...(lent?.[id] ?? []), ...toGiveBack] }));
  }
  return allowed;
}

/** Gives back what is lent to this page, if anything. */
export async function giveBackOwn(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await giveBackOf(tab.id);
}

/** Gives back what a tab was lent that may have closed before it had read all. */
export async function giveBackOf(tabId: number): Promise<void> {
  let origins: string[] = [];
  await kept.change((lent) => {
    const { [tabId]: own, ...others } = lent ?? {};
    origins = own ?? [];
    return own ? others : lent;
  });
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

export async function giveBackAll(): Promise<void> {
  const tabs = Object.keys((await kept.read()) ?? {});
  for (const tab of tabs) await giveBackOf(Number(tab));
}
