import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { addHost } from '@/components/overlay/host';
import { showOverlay } from '@/components/overlay/show-overlay';
import type { DocumentAdapter } from '@/lib/documents/document';
import { leaveWhenOrphaned } from '@/lib/host/leave-when-orphaned';
import { onAnnouncement } from '@/lib/messaging/announcement';
import { newUuid } from '@/lib/model/ids';
import { showInFrame } from '@/lib/private-view/show-in-frame';
import { answerOverlayCalls } from '@/lib/tagging/answer-overlay-calls';
import { backgroundBackend } from '@/lib/tagging/background-backend';
import type { Tagging } from '@/lib/tagging/tagging';

/** Puts the overlay over a document, and connects it with the rest of the extension. */
export function runOverlay(
  context: ContentScriptContext,
  open: (given: { host: () => Element; signal: AbortSignal }) => DocumentAdapter,
  signal: AbortSignal,
): Tagging {
  const host = addHost(signal);
  const adapter = open({ host: () => host.element, signal });
  const secret = newUuid();
  const address = browser.runtime.getURL('/overlay-frame.html');
  const tagging = showOverlay(
    host,
    adapter,
    backgroundBackend,
    (shown) => showInFrame({ ...shown, into: host.own, address, secret }),
    signal,
  );
  answerOverlayCalls(tagging.calls, secret, signal);
  onAnnouncement(({ artifactIds }) => tagging.announced(artifactIds), signal);
  leaveWhenOrphaned(context, tagging.writing, signal);
  return tagging;
}
