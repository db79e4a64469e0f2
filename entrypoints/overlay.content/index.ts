import './highlights.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { addHost } from '@/components/overlay/host';
import { showOverlay } from '@/components/overlay/show-overlay';
import { createWebDocument } from '@/lib/documents/web';
import { onAnnouncement } from '@/lib/messaging/announcement';
import { answerOverlayCalls } from '@/lib/tagging/answer-overlay-calls';
import { backgroundBackend } from '@/lib/tagging/background-backend';
import { leaveWhenOrphaned } from './leave-when-orphaned';

export default defineContentScript({
  registration: 'runtime',
  main: (context) => {
    const { signal } = context;
    const host = addHost(signal);
    const adapter = createWebDocument({ host: () => host.element, signal });
    const tagging = showOverlay(host, adapter, backgroundBackend, signal);
    answerOverlayCalls(tagging.calls, signal);
    onAnnouncement(({ artifactIds }) => tagging.announced(artifactIds), signal);
    leaveWhenOrphaned(context, tagging.writing);
  },
});
