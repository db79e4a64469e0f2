import '@/lib/highlights/drawn/marks.css';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { i18n } from '#i18n';
import { addHost } from '@/components/overlay/host';
import { showOverlay } from '@/components/overlay/show-overlay';
import { parseSlidesAddress, type SlidesAddress } from '@/lib/documents/google-slides/address';
import { createGoogleSlides } from '@/lib/documents/google-slides/google-slides';
import { onAddressChange } from '@/lib/documents/web/addresses';
import { leaveWhenOrphaned } from '@/lib/host/leave-when-orphaned';
import { onAnnouncement } from '@/lib/messaging/announcement';
import { answerOverlayCalls } from '@/lib/tagging/answer-overlay-calls';
import { backgroundBackend } from '@/lib/tagging/background-backend';

/** In Google Slides: the overlay, once a presentation is open in the editor. */
export default defineContentScript({
  registration: 'runtime',
  main: (context) => {
    const { signal } = context;
    const opened = new AbortController();
    const look = (): void => {
      const address = parseSlidesAddress(location.href);
      if (opened.signal.aborted || !address) return;
      opened.abort();
      begin(context, address);
    };
    onAddressChange(window, look, AbortSignal.any([opened.signal, signal]));
    look();
  },
});

function begin(context: ContentScriptContext, opened: SlidesAddress): void {
  const { signal } = context;
  const host = addHost(signal);
  const name = (kind: 'slide' | 'shape', slide: string) => i18n.t(`slides.${kind}`, [slide]);
  const adapter = createGoogleSlides({ opened, name, host: () => host.element, signal });
  const tagging = showOverlay(host, adapter, backgroundBackend, signal);
  answerOverlayCalls(tagging.calls, signal);
  onAnnouncement(({ artifactIds }) => tagging.announced(artifactIds), signal);
  leaveWhenOrphaned(context, tagging.writing, signal);
}
