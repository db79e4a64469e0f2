import { defineContentScript } from 'wxt/utils/define-content-script';
import { startBridge } from '@/lib/documents/google-docs/bridge/page-side';
import { geckoId } from '@/lib/own-pages/gecko-id';

/**
 * In the page's own world of Google Docs, before the page's scripts. No extension interface is there, but the browser
 * names the file of a script in its errors, and with it Chromium's id of the extension. In Firefox that file has the
 * person's own address, which is no page's business.
 */
export default defineContentScript({
  registration: 'runtime',
  world: 'MAIN',
  runAt: 'document_start',
  main: () => startBridge(/chrome-extension:\/\/([a-p]{32})\//.exec(new Error().stack ?? '')?.[1] ?? geckoId),
});
