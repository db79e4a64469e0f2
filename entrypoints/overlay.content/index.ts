import './highlights.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { begin } from './begin';

export default defineContentScript({
  registration: 'runtime',
  // The page would hear it, and learn which extension is there.
  noScriptStartedPostMessage: true,
  main: (context) => begin(context),
});
