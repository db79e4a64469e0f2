import { browser } from 'wxt/browser';
import { googleDocsAllowed, googleDocsPattern } from '@/lib/tabs/google-docs-access';
import { googleDocsBridge, googleDocsScript, googleDocsStyles } from '@/lib/tabs/overlay-files';

const shared = {
  matches: [googleDocsPattern],
  // Published documents are web pages like others.
  excludeMatches: ['https://docs.google.com/document/d/e/*'],
  allFrames: false,
  persistAcrossSessions: true,
};

/**
 * Has the two scripts for Google Docs enter its pages, where the person allowed it: one in the page's own world before its
 * scripts start, which is when Docs looks whether it is to say where its text is, and the overlay.
 */
export async function registerGoogleDocs(): Promise<void> {
  // One at a time: registering the same id twice at once fails.
  await navigator.locks.request('proofmark-google-docs', async () => {
    const ids = ['google-docs-bridge', 'google-docs'];
    const present = await browser.scripting.getRegisteredContentScripts({ ids });
    if (present.length > 0) await browser.scripting.unregisterContentScripts({ ids: present.map(({ id }) => id) });
    if (!(await googleDocsAllowed())) return;
    await browser.scripting.registerContentScripts([
      { ...shared, id: 'google-docs-bridge', js: [googleDocsBridge], world: 'MAIN', runAt: 'document_start' },
      { ...shared, id: 'google-docs', js: [googleDocsScript], css: [googleDocsStyles], runAt: 'document_idle' },
    ]);
  });
}
