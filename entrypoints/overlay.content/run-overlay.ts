import '@/lib/host/alive.css';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { addHost } from '@/components/overlay/host';
import { showOverlay } from '@/components/overlay/show-overlay';
import type { PutOverlay } from '@/lib/documents/begin-kind';
import { browser } from '@/lib/extension/browser';
import { leaveWhenOrphaned } from '@/lib/host/leave-when-orphaned';
import { onAnnouncement } from '@/lib/messaging/announcement';
import { newUuid } from '@/lib/model/ids';
import { showInFrame } from '@/lib/private-view/show-in-frame';
import { answerOverlayCalls } from '@/lib/tagging/answer-overlay-calls';
import { backgroundBackend } from '@/lib/tagging/background-backend';

/** Puts an overlay over what a kind finds opened, and connects it with the rest of the extension. */
export const overlayIn =
  (context: ContentScriptContext): PutOverlay =>
  (open, signal) => {
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
    leaveWhenOrphaned(context, signal);
    return { revealPassage: (id) => void tagging.travelling.revealPassage(id) };
  };
