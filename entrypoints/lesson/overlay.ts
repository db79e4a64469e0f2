import '@/lib/host/alive.css';
import '@/lib/highlights/highlights.css';
import { addHost } from '@/components/overlay/host';
import { showOverlay } from '@/components/overlay/show-overlay';
import { privateStyles, showInPlace } from '@/components/private-view/show-in-place';
import type { DocumentAdapter } from '@/lib/documents/document';
import { createWebDocument } from '@/lib/documents/web/web-document';
import { onAnnouncement } from '@/lib/messaging/announcement';
import type { KeptFocus } from '@/lib/own-pages/keep-focus';
import { lessonName } from '@/lib/tabs/lesson-page';
import { answerOverlayCalls } from '@/lib/tagging/answer-overlay-calls';
import { backgroundBackend } from '@/lib/tagging/background-backend';

/** Lets the lesson be tagged as any web page is. No script can be put into pages of the extension: this one brings its own. */
export function startOverlay(focus: KeptFocus, signal: AbortSignal): void {
  const host = addHost(signal, privateStyles);
  focus.watch(host.own.getRootNode() as ShadowRoot);
  const adapter: DocumentAdapter = {
    ...createWebDocument({ host: () => host.element, signal }),
    // Its address is another one on each device.
    identify: async () => ({ kind: 'web', title: document.title, url: lessonName, aliases: [lessonName] }),
  };
  const tagging = showOverlay(host, adapter, backgroundBackend, showInPlace, signal);
  answerOverlayCalls(tagging.calls, null, signal);
  onAnnouncement(({ artifactIds }) => tagging.announced(artifactIds), signal);
}
