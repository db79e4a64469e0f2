import type { PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs';
import { pageViewAt } from './page-view';
import type { PdfText } from './pdf-text';

/** A stretch of pages' text that is selected. The offsets are of the first and the last page's own text. */
export interface SelectedPages {
  first: { pageIndex: number; offset: number };
  last: { pageIndex: number; offset: number };
}

interface Layer {
  pageIndex: number;
  element: HTMLElement;
}

/** What of the pages' text is selected; null where that is nothing. */
export async function selectedPages(viewer: PDFViewer, text: PdfText): Promise<SelectedPages | null> {
  const range = selectedRange();
  const layers = range ? layersIn(viewer, range) : [];
  const first = layers[0];
  const last = layers.at(-1);
  if (!range || !first || !last) return null;
  // At once: while the text is read, the selection may be another.
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const [start, end] = await Promise.all([
    offsetIn(first, { node: startContainer, offset: startOffset }, text),
    offsetIn(last, { node: endContainer, offset: endOffset }, text),
  ]);
  return {
    first: { pageIndex: first.pageIndex, offset: start ?? 0 },
    last: { pageIndex: last.pageIndex, offset: end ?? Number.MAX_SAFE_INTEGER },
  };
}

/** Boxes of the selected text on screen. Node by node, because a range over whole lines would give their boxes too. */
export function selectedBoxes(viewer: PDFViewer): DOMRect[] {
  const range = selectedRange();
  if (!range) return [];
  const boxes: DOMRect[] = [];
  for (const { element } of layersIn(viewer, range)) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!range.intersectsNode(node)) continue;
      const piece = document.createRange();
      piece.selectNodeContents(node);
      if (node === range.startContainer) piece.setStart(node, range.startOffset);
      if (node === range.endContainer) piece.setEnd(node, range.endOffset);
      boxes.push(...[...piece.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5));
    }
  }
  return boxes;
}

function selectedRange(): Range | null {
  const selection = document.getSelection();
  return selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
}

/** The text layers that the range runs through. Only pages near the viewport have one, and only those can be selected. */
function layersIn(viewer: PDFViewer, range: Range): Layer[] {
  const layers: Layer[] = [];
  for (let pageIndex = 0; pageIndex < viewer.pagesCount; pageIndex += 1) {
    const element = pageViewAt(viewer, pageIndex)?.textLayer?.div;
    if (element?.isConnected && range.intersectsNode(element)) layers.push({ pageIndex, element });
  }
  return layers;
}

/** Null where the range begins or ends outside of the layer, and so takes in all of it on that side. */
async function offsetIn(
  { pageIndex, element }: Layer,
  { node, offset }: { node: Node; offset: number },
  text: PdfText,
): Promise<number | null> {
  return element.contains(node) ? text.offsetAt(pageIndex, element, node, offset) : null;
}

/** Lets go of what is selected. */
export function letGoOfPages(): void {
  const selection = document.getSelection();
  if (selection && selection.rangeCount > 0) selection.collapseToEnd();
}
