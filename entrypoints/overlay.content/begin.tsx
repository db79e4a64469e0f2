import { render } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createWebDocument } from '@/lib/documents/web';
import { onRewritten } from '@/lib/host/rewriting';
import { onAnnouncement } from '@/lib/messaging/announcement';
import { startTagging } from '@/lib/tagging/tagging';
import { addHost } from './host';
import { leaveWhenOrphaned } from './leave-when-orphaned';
import { answerOverlayCalls, backend } from './messages';
import { makeOverlay } from './overlay';
import { undoByKey } from './undo-by-key';

/** Puts the overlay into the page, and puts it there anew where a script writes the page's document anew. */
export function begin(context: ContentScriptContext): void {
  const rewritten = new AbortController();
  const signal = AbortSignal.any([context.signal, rewritten.signal]);
  const host = addHost(signal);
  const adapter = createWebDocument({ host: () => host.element, signal });
  const tagging = startTagging(adapter, backend, host.origin, signal);
  answerOverlayCalls(tagging.calls, signal);
  onAnnouncement(({ artifactIds }) => tagging.announced(artifactIds), signal);
  leaveWhenOrphaned(context, tagging.writing, signal);
  const Overlay = makeOverlay(tagging, adapter, signal);
  host.container.addEventListener('keydown', undoByKey(tagging), { signal });
  render(<Overlay />, host.container);
  signal.addEventListener('abort', () => render(null, host.container), { once: true });
  onRewritten(
    document,
    () => {
      rewritten.abort();
      begin(context);
    },
    signal,
  );
}
