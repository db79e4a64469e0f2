import { i18n } from '#i18n';
import { addHost } from '@/components/overlay/host';
import { showOverlay } from '@/components/overlay/show-overlay';
import { createPdfText } from '@/lib/documents/pdf/create-pdf-text';
import { createPdfDocument } from '@/lib/documents/pdf/pdf-document';
import { Regions } from '@/lib/documents/pdf/regions';
import { onAnnouncement } from '@/lib/messaging/announcement';
import { answerOverlayCalls } from '@/lib/tagging/answer-overlay-calls';
import { backgroundBackend } from '@/lib/tagging/background-backend';
import type { Tagging } from '@/lib/tagging/tagging';
import { identifyOpened } from '@/lib/viewer/identify-opened';
import type { OpenedPdf } from '@/lib/viewer/opened-pdf';

/** What the person can do to the passages of an open PDF. */
export interface PdfTagging {
  tagging: Tagging;
  regions: Regions;
}

/** Lets the passages of an open PDF be tagged, until the signal ends. */
export async function startOverlay(opened: OpenedPdf, signal: AbortSignal): Promise<PdfTagging | null> {
  const text = createPdfText(opened.document);
  const [identity, labels] = await Promise.all([
    identifyOpened(opened, text),
    opened.document.getPageLabels().catch(() => null),
    pagesAreThere(opened, signal),
  ]);
  if (signal.aborted) return null;
  const host = addHost(signal);
  const regions = new Regions();
  const adapter = createPdfDocument({
    opened,
    identity,
    files: [opened.file],
    labels,
    text,
    regions,
    nameRegion: (page) => i18n.t('viewer.region', [page]),
    host: () => host.element,
    signal,
  });
  const tagging = showOverlay(host, adapter, backgroundBackend, signal);
  answerOverlayCalls(tagging.calls, signal);
  onAnnouncement(({ artifactIds }) => tagging.announced(artifactIds), signal);
  return { tagging, regions };
}

/** The pages have views only once the first of them has been read. */
function pagesAreThere({ viewer, events }: OpenedPdf, signal: AbortSignal): Promise<void> {
  if (viewer.pagesCount > 0) return Promise.resolve();
  return new Promise((resolve) => {
    events.on('pagesinit', () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
