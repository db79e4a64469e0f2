import '@/lib/highlights/highlights.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { beginWeb } from '@/lib/documents/web/adapter';
import { overlayIn } from './run-overlay';

export default defineContentScript({
  registration: 'runtime',
  // The page would hear it, and learn which extension is there.
  noScriptStartedPostMessage: true,
  main: (context) => beginWeb(overlayIn(context), context.signal),
});
