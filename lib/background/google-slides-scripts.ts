import { browser } from 'wxt/browser';
import { googleDocsAllowed, googleSlidesPattern } from '@/lib/tabs/google-docs-access';
import { googleSlidesScript, googleSlidesStyles } from '@/lib/tabs/overlay-files';

const id = 'google-slides';

/**
 * Has the overlay come by itself to presentations, where the person allowed Google Docs and Slides. Without that it comes
 * when they ask for it: unlike a document, a presentation need not be prepared for it.
 */
export async function registerGoogleSlides(): Promise<void> {
  // One at a time: registering the same id twice at once fails.
  await navigator.locks.request('proofmark-google-slides', async () => {
    const present = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
    const allowed = await googleDocsAllowed();
    if (present.length > 0 && !allowed) await browser.scripting.unregisterContentScripts({ ids: [id] });
    if (present.length > 0 || !allowed) return;
    await browser.scripting.registerContentScripts([
      {
        id,
        matches: [googleSlidesPattern],
        // Published presentations are web pages like others.
        excludeMatches: ['https://docs.google.com/presentation/d/e/*'],
        js: [googleSlidesScript],
        css: [googleSlidesStyles],
        allFrames: false,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  });
}
