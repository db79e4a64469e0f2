import * as v from 'valibot';
import { browser } from '@/lib/extension/browser';
import { permissionOf } from './permission-of';

/** Sites that may be read for the sake of one file, by the tab that reads it, until they are given back. */
const Lent = v.record(v.string(), v.array(v.string()));
type Lent = v.InferOutput<typeof Lent>;

/** It outlives the browser, so that what was lent as it ended is given back when it starts. */
const key = 'lentSites';

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
    await change((lent) => ({ ...lent, [id]: [...(lent[id] ?? []), ...toGiveBack] }));
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
  await change(({ [tabId]: own, ...others }) => {
    origins = own ?? [];
    return others;
  });
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

export async function giveBackAll(): Promise<void> {
  const tabs = Object.keys(await read());
  for (const tab of tabs) await giveBackOf(Number(tab));
}

/** One at a time, since all tabs share one record. */
async function change(make: (lent: Lent) => Lent): Promise<void> {
  await navigator.locks.request('proofmark-lent-sites', async () => {
    const before = await read();
    const after = make(before);
    if (Object.keys(before).length + Object.keys(after).length > 0) await browser.storage.local.set({ [key]: after });
  });
}

async function read(): Promise<Lent> {
  const parsed = v.safeParse(Lent, (await browser.storage.local.get(key))[key]);
  return parsed.success ? parsed.output : {};
}
