import { defineContentScript } from 'wxt/utils/define-content-script';
import { startBridge } from '@/lib/documents/google-docs/bridge/page-side';

/** Firefox's name for the extension. The address of its pages there is the person's own, and no page's business. */
const geckoId = 'proofmark@proofmark.example';

/**
 * In the page's own world of Google Docs, before the page's scripts. No extension interface is there, but the browser
 * names the file of a script in its errors, and with it Chromium's id of the extension.
 */
export default defineContentScript({
  registration: 'runtime',
  world: 'MAIN',
  runAt: 'document_start',
  main: () => startBridge(/chrome-extension:\/\/([a-p]{32})\//.exec(new Error().stack ?? '')?.[1] ?? geckoId),
});
