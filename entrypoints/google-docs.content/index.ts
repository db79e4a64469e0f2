import '@/lib/highlights/drawn/marks.css';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { addHost } from '@/components/overlay/host';
import { showOverlay } from '@/components/overlay/show-overlay';
import { type DocAddress, parseDocAddress } from '@/lib/documents/google-docs/address';
import { createGoogleDocument } from '@/lib/documents/google-docs/google-doc';
import { takeAwaited } from '@/lib/documents/google-docs/other-tab';
import { onAddressChange } from '@/lib/documents/web/addresses';
import { leaveWhenOrphaned } from '@/lib/host/leave-when-orphaned';
import { onAnnouncement } from '@/lib/messaging/announcement';
import { answerOverlayCalls } from '@/lib/tagging/answer-overlay-calls';
import { backgroundBackend } from '@/lib/tagging/background-backend';

/** In Google Docs, where the person allowed it: the overlay, once a document is open. */
export default defineContentScript({
  registration: 'runtime',
  main: (context) => {
    const { signal } = context;
    const opened = new AbortController();
    const look = (): void => {
      const address = parseDocAddress(location.href);
      if (opened.signal.aborted || !address) return;
      opened.abort();
      begin(context, address);
    };
    onAddressChange(window, look, AbortSignal.any([opened.signal, signal]));
    look();
  },
});

function begin(context: ContentScriptContext, opened: DocAddress): void {
  const { signal } = context;
  const host = addHost(signal);
  const adapter = createGoogleDocument({ opened, host: () => host.element, signal });
  const tagging = showOverlay(host, adapter, backgroundBackend, signal);
  answerOverlayCalls(tagging.calls, signal);
  onAnnouncement(({ artifactIds }) => tagging.announced(artifactIds), signal);
  leaveWhenOrphaned(context, tagging.writing, signal);
  const awaited = takeAwaited();
  if (awaited) void tagging.travelling.revealPassage(awaited);
}
