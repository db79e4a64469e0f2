import type { DocumentKind } from '@/lib/documents/kind';
import { documentKinds } from '@/lib/documents/kinds';
import { browser } from '@/lib/extension/browser';
import { isAllowed } from '@/lib/tabs/permissions';
import { scriptsOf } from './scripts-of';

/** Has the scripts of each kind enter its pages where the person allowed that, and takes them back where they no longer do. */
export async function registerKinds(kinds = documentKinds): Promise<void> {
  // One at a time: registering the same id twice at once fails.
  await navigator.locks.request('proofmark-kinds', async () => {
    for (const kind of kinds) await register(kind);
  });
}

async function register({ registered, permission }: DocumentKind): Promise<void> {
  if (!registered || !permission) return;
  const ids = registered.scripts.map(({ id }) => id);
  const present = await browser.scripting.getRegisteredContentScripts({ ids });
  if (present.length > 0) await browser.scripting.unregisterContentScripts({ ids: present.map(({ id }) => id) });
  if (await isAllowed(permission)) await browser.scripting.registerContentScripts(scriptsOf(registered));
}
