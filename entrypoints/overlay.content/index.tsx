import './highlights.css';
import { render } from 'preact';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createWebDocument } from '@/lib/documents/web';
import { onAnnouncement } from '@/lib/messaging/announcement';
import { startTagging } from '@/lib/tagging/tagging';
import { addHost } from './host';
import { leaveWhenOrphaned } from './leave-when-orphaned';
import { answerOverlayCalls, backend } from './messages';
import { makeOverlay } from './overlay';
import { undoByKey } from './undo-by-key';

export default defineContentScript({
  registration: 'runtime',
  main: (context) => {
    const { signal } = context;
    const host = addHost(signal);
    const adapter = createWebDocument({ host: () => host.element, signal });
    const tagging = startTagging(adapter, backend, host.origin, signal);
    answerOverlayCalls(tagging.calls, signal);
    onAnnouncement(({ artifactIds }) => tagging.announced(artifactIds), signal);
    leaveWhenOrphaned(context, tagging.writing);
    const Overlay = makeOverlay(tagging, adapter, signal);
    host.container.addEventListener('keydown', undoByKey(tagging), { signal });
    render(<Overlay />, host.container);
    signal.addEventListener('abort', () => render(null, host.container), { once: true });
  },
});
