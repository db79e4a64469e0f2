import type { LoadedPdf } from '@/lib/pdf-files/load-pdf';
import type { OpenedPdf } from '@/lib/pdf-files/opened-pdf';

/** A canvas of this many pixels takes 64 MB; beyond it the page is scaled up and the part in view drawn sharply. */
const mostCanvasPixels = 2 ** 24;

/**
 * Shows a PDF that was read, on the components of pdf.js: they render the pages near the view and let the others go.
 *
 * @param container must be positioned absolutely, with one element in it
 */
export function showPdf(loaded: LoadedPdf, container: HTMLDivElement, signal: AbortSignal): OpenedPdf {
  const { tools, ...known } = loaded;
  const { AnnotationEditorType, AnnotationMode } = tools.pdfjs;
  const { EventBus, LinkTarget, PDFFindController, PDFLinkService, PDFViewer } = tools.components;
  const events = new EventBus();
  const links = new PDFLinkService({
    eventBus: events,
    externalLinkTarget: LinkTarget.BLANK,
    externalLinkRel: 'noopener noreferrer nofollow',
  });
  const findController = new PDFFindController({ eventBus: events, linkService: links });
  // Its type leaves out the signal, so it is not written in place.
  const options = {
    container,
    eventBus: events,
    linkService: links,
    findController,
    annotationMode: AnnotationMode.ENABLE_FORMS,
    annotationEditorMode: AnnotationEditorType.DISABLE,
    maxCanvasPixels: mostCanvasPixels,
    imageResourcesPath: '/pdfjs/images/',
    // Addresses in the text that are no links in the file would come between the person and the words to select.
    enableAutoLinking: false,
    abortSignal: signal,
  };
  const viewer = new PDFViewer(options);
  links.setViewer(viewer);
  links.setDocument(known.document);
  viewer.setDocument(known.document);
  // Before the document itself ends: its pages must not be asked for any more.
  signal.addEventListener('abort', () => viewer.setDocument(null), { once: true });
  return { ...known, viewer, events, links, container };
}
