import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { addHost } from '@/components/overlay/host';
import { showOverlay } from '@/components/overlay/show-overlay';
import { createWebDocument } from '@/lib/documents/web';
import { leaveWhenOrphaned } from '@/lib/host/leave-when-orphaned';
import { onRewritten } from '@/lib/host/rewriting';
import { onAnnouncement } from '@/lib/messaging/announcement';
import { answerOverlayCalls } from '@/lib/tagging/answer-overlay-calls';
import { backgroundBackend } from '@/lib/tagging/background-backend';

/** Puts the overlay into the page, and puts it there anew where a script writes the page's document anew. */
export function begin(context: ContentScriptContext): void {
  const rewritten = new AbortController();
  const signal = AbortSignal.any([context.signal, rewritten.signal]);
  const host = addHost(signal);
  const adapter = createWebDocument({ host: () => host.element, signal });
  const tagging = showOverlay(host, adapter, backgroundBackend, signal);
  answerOverlayCalls(tagging.calls, signal);
  onAnnouncement(({ artifactIds }) => tagging.announced(artifactIds), signal);
  leaveWhenOrphaned(context, tagging.writing, signal);
  onRewritten(
    document,
    () => {
      rewritten.abort();
      begin(context);
    },
    signal,
  );
}
