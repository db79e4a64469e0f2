import '@/lib/host/alive.css';
import { effect, signal as signalOf } from '@preact/signals';
import { i18n } from '#i18n';
import { addHost } from '@/components/overlay/host';
import { showOverlay } from '@/components/overlay/show-overlay';
import { privateStyles, showInPlace } from '@/components/private-view/show-in-place';
import type { EvidenceTools } from '@/components/viewer/evidence-tools';
import { createPdfDocument } from '@/lib/documents/pdf/pdf-document';
import { drawRegions } from '@/lib/documents/pdf/region-drawing';
import { Regions } from '@/lib/documents/pdf/regions';
import { createPdfText } from '@/lib/documents/pdf/text';
import { browser } from '@/lib/extension/browser';
import { openHandInController } from '@/lib/handing-in/hand-in-controller';
import { knownFiles } from '@/lib/handing-in/known-files';
import { offerTravelling } from '@/lib/handing-in/travelling-offer';
import { onAnnouncement } from '@/lib/messaging/announcement';
import type { KeptFocus } from '@/lib/own-pages/keep-focus';
import type { OpenedPdf } from '@/lib/pdf-files/opened-pdf';
import { indexFont, pdfReader } from '@/lib/pdf-files/pdfjs';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { isInContainer, outsideContainers } from '@/lib/tabs/container';
import { viewerAddress } from '@/lib/tabs/viewer-page';
import { answerOverlayCalls } from '@/lib/tagging/answer-overlay-calls';
import { backgroundBackend } from '@/lib/tagging/background-backend';
import { identifyOpened } from '@/lib/viewer/identify-opened';

/** Lets the passages of an open PDF be tagged and handed in, until the signal ends; null where it has ended already. */
export async function startOverlay(
  db: ProofmarkDatabase,
  opened: OpenedPdf,
  focus: KeptFocus,
  signal: AbortSignal,
): Promise<EvidenceTools | null> {
  const text = createPdfText(opened.document);
  const [files, labels, isApart] = await Promise.all([
    knownFiles(opened),
    opened.document.getPageLabels().catch(() => null),
    isInContainer(),
  ]);
  const identity = await identifyOpened(opened, files, text);
  if (signal.aborted) return null;

  const host = addHost(signal, privateStyles);
  focus.watch(host.own.getRootNode() as ShadowRoot);
  const regions = new Regions();
  const nameRegion = (page: string) => i18n.t('viewer.region', [page]);
  const common = { opened, files, signal };
  const adapter = createPdfDocument({
    ...common,
    identity,
    labels,
    text,
    regions,
    nameRegion,
    host: () => host.element,
  });
  const tagging = showOverlay(host, adapter, backgroundBackend, showInPlace, signal);
  answerOverlayCalls(tagging.calls, null, signal);
  onAnnouncement(({ artifactIds }) => tagging.announced(artifactIds), signal);

  const controller = openHandInController({
    ...common,
    db,
    tags: tagging.tags,
    located: tagging.located,
    adapter,
    reader: pdfReader,
    font: indexFont,
  });
  const travelling = offerTravelling(db, opened, identity, signal);
  const drawing = signalOf(false);
  effect(() => {
    if (!drawing.value || signal.aborted) return;
    const ended = new AbortController();
    const { viewer, container } = opened;
    const label = (page: number) => i18n.t('viewer.drawFrame', [page]);
    const leave = () => {
      drawing.value = false;
    };
    const confirm = () => void tagging.calls.tagSelection(undefined);
    drawRegions({ viewer, container, regions, label, confirm, leave }, AbortSignal.any([ended.signal, signal]));
    return () => ended.abort();
  });
  effect(() => {
    // What was drawn is a passage now.
    if (tagging.tags.tags.value.some(({ passage }) => regions.isOf(passage))) drawing.value = false;
  });

  return {
    drawing,
    handIn: controller.model,
    travelling: travelling.step,
    onDraw: () => {
      drawing.value = !drawing.peek();
    },
    onHandIn: () => void (isApart ? openOutside(opened.file) : controller.open()),
    onWish: controller.wish,
    onSave: () => void controller.save(),
    onSaveApart: controller.saveApart,
    onClose: controller.close,
    onRestore: () => void travelling.restore(),
    onLeaveTravelling: travelling.leave,
  };
}

/** What is handed in is not to be seen from within a container. */
async function openOutside(id: string): Promise<void> {
  await browser.tabs.create({ url: viewerAddress({ kind: 'file', id }), ...outsideContainers });
}
