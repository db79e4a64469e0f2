import { isSecretOfRules } from '@/lib/background/pdf-rules';
import type { ViewerRequest } from '@/lib/documents/viewer-request';
import { runUnframed } from '@/lib/own-pages/run-unframed';
import { rememberAsked } from '@/lib/tabs/asked-openings';
import { parseGate } from '@/lib/tabs/pdf-gate';
import { viewerAddress } from '@/lib/tabs/viewer-page';

/**
 * Opens the viewer in place of itself. The browser then knows the viewer as a page to which the extension has gone by
 * itself, so that it may be reloaded and gone back to.
 */
runUnframed(async () => {
  const brought = parseGate(location.search);
  if (!brought) return location.replace(viewerAddress());
  const request: ViewerRequest = { kind: 'url', url: brought.url };
  if (await isSecretOfRules(brought.secret)) await rememberAsked(request);
  location.replace(viewerAddress(request));
});
