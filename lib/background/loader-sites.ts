import { documentKinds } from '@/lib/documents/kinds';
import { browser } from '@/lib/extension/browser';
import { listPermissions } from '@/lib/tabs/permissions';
import { listSites } from '@/lib/tabs/site-access';

const id = 'loader';

/** Where the build puts it. */
export const loaderScript = '/content-scripts/loader.js';

/** Has the loader enter the pages of the sites that the person allowed, and no others. */
export async function registerLoader(kinds = documentKinds): Promise<void> {
  // One at a time: registering the same id twice at once fails.
  await navigator.locks.request('proofmark-loader', async () => {
    const [sites, permissions] = await Promise.all([listSites(kinds), listPermissions(kinds)]);
    const matches = [...sites, ...permissions.flatMap(({ loaded }) => loaded)];
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
    if (matches.length === 0) {
      if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
      return;
    }
    const script = {
      id,
      matches,
      js: [loaderScript],
      allFrames: false,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    } as const;
    if (registered) await browser.scripting.updateContentScripts([{ ...script, matches, js: [loaderScript] }]);
    else await browser.scripting.registerContentScripts([{ ...script, matches, js: [loaderScript] }]);
  });
}
