import { browser } from 'wxt/browser';
import { googleDocsAllowed } from '@/lib/tabs/google-docs-access';
import { loaderScript } from '@/lib/tabs/overlay-files';
import { listSites } from '@/lib/tabs/site-access';

const id = 'loader';

/** What Google Docs has published are web pages. The documents themselves have scripts of their own. */
const publishedDocs = 'https://docs.google.com/document/d/e/*';

/** Has the loader enter the pages of the sites that the person allowed, and no others. */
export async function registerLoader(): Promise<void> {
  // One at a time: registering the same id twice at once fails.
  await navigator.locks.request('proofmark-loader', async () => {
    const [sites, docs] = await Promise.all([listSites(), googleDocsAllowed()]);
    const matches = docs ? [...sites, publishedDocs] : sites;
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
