import type { DocumentAdapter } from '@/lib/documents/document';
import { followPointing } from '@/lib/documents/pointing';
import { followSelecting } from '@/lib/documents/selecting';
import { trimmed } from '@/lib/documents/span';
import type { DocumentIdentity } from '@/lib/model/artifact';
import { limits } from '@/lib/model/limits';
import { type Passage, pagesOf, shapeOf } from '@/lib/model/passage';
import type { Rectangle } from '@/lib/model/selector';
import type { OpenedPdf } from '@/lib/pdf-files/opened-pdf';
import { locateInPdf } from './locate-in-pdf';
import { onPagesMoved } from './moving';
import { outlineOf, quadOf } from './outline';
import { pageViewAt } from './page-view';
import { passageOfRegion, passageOfText } from './passages';
import { PdfPainter } from './pdf-painter';
import type { PdfText } from './pdf-text';
import { Places } from './places';
import type { Region, Regions } from './regions';
import { revealPlace } from './revealing';
import { letGoOfPages, selectedBoxes, selectedPages } from './selection';

interface Options {
  opened: Pick<OpenedPdf, 'file' | 'document' | 'viewer' | 'events' | 'container'>;
  identity: DocumentIdentity;
  /** Files whose pages are those of this one, itself first. */
  files: readonly string[];
  /** Names of the pages, where they have others than their numbers. */
  labels: readonly string[] | null;
  text: PdfText;
  regions: Regions;
  /** What a part of a page without text is called. */
  nameRegion: (pageLabel: string) => string;
  host: () => Element | null;
  signal: AbortSignal;
}

/** The PDF that is open in the viewer. */
export function createPdfDocument(options: Options): DocumentAdapter {
  const { opened, identity, files, labels, text, regions, nameRegion, host, signal } = options;
  const { viewer, events, container, file } = opened;
  const places = new Places((span) => text.quads(span));
  const repaints = new EventTarget();
  const changed = () => repaints.dispatchEvent(new Event('repaint'));
  const painter = new PdfPainter({ viewer, container, places, changed, signal });
  const bound = (own: AbortSignal): AbortSignal => AbortSignal.any([signal, own]);
  const labelOf = (pageIndex: number): string => (labels?.[pageIndex] ?? String(pageIndex + 1)).slice(0, limits.label);
  const page = { file, labelOf };
  for (const name of ['pagerender', 'pagerendered', 'rotationchanging'] as const) {
    events.on(name, () => painter.refresh(), { signal });
  }

  async function describe(start: number, end: number): Promise<Passage | null> {
    const whole = await text.whole();
    const span = trimmed(whole.text, start, Math.min(end, whole.text.length));
    if (!span) return null;
    const spans = whole.spansOf(span.start, span.end);
    const withQuads = await Promise.all(spans.map(async (each) => ({ ...each, quads: await text.quads(each) })));
    const passage = passageOfText(whole, span, withQuads, page);
    return passage && known(passage);
  }

  async function regionPassage({ pageIndex, shape }: Region): Promise<Passage> {
    const { document } = opened;
    const [whole, quote, { view }] = await Promise.all([
      text.whole(),
      text.textIn(pageIndex, shape),
      document.getPage(pageIndex + 1),
    ]);
    const start = whole.offsetOf(pageIndex, 0);
    const named = quote.trim() || nameRegion(labelOf(pageIndex));
    return known(passageOfRegion({ pageIndex, shape, view: rectangle(view), quote: named, start }, page));
  }

  const known = (passage: Passage): Passage => {
    places.trust(passage);
    return passage;
  };

  return {
    kind: 'pdf',
    identify: async () => identity,
    async selection() {
      if (regions.present) return regionPassage(regions.present);
      const selected = await selectedPages(viewer, text);
      if (!selected) return null;
      const { first, last } = selected;
      const whole = await text.whole();
      return describe(whole.offsetOf(first.pageIndex, first.offset), whole.offsetOf(last.pageIndex, last.offset));
    },
    letGo: letGoOfPages,
    selectionBoxes: () => (regions.present ? regionBoxes(regions.present) : selectedBoxes(viewer)),
    describe,
    async adoptRegion(passage) {
      const shape = shapeOf(passage)?.shape;
      const [place] = pagesOf(passage);
      return shape && place ? regionPassage({ pageIndex: place.index, shape }) : null;
    },
    locate: (passages, own) =>
      locateInPdf(passages, {
        files,
        pageCount: viewer.pagesCount,
        from: viewer.currentPageNumber - 1,
        text,
        places,
        signal: bound(own),
      }),
    paint: (painted) => painter.paint(painted),
    boxes: (passageId) => painter.boxes(passageId),
    block: (passageId) => (painter.boxes(passageId).length > 0 ? painter.page(passageId) : null),
    passagesAt: (point) => painter.at(point),
    reveal: async (passageId) => {
      const [place] = places.of(passageId);
      if (!place) return false;
      await places.complete(place);
      return revealPlace(viewer, place, () => painter.boxes(passageId));
    },
    // The file is what it is: another one is another document.
    onChange: () => {},
    onSelect: (listener, own) => {
      followSelecting(listener, bound(own))(document);
      regions.onSelect(listener, bound(own));
    },
    onMove: (listener, own) => onPagesMoved(opened, repaints, listener, bound(own)),
    onPoint: (listener, own) => {
      const isOurs = (event: Event): boolean =>
        event.target === host() || !container.contains(event.target as Node | null);
      const pointOf = ({ clientX, clientY }: MouseEvent) => ({ x: clientX, y: clientY });
      followPointing({ isOurs, pointOf }, listener, bound(own))(document);
    },
  };

  function regionBoxes({ pageIndex, shape }: Region): DOMRect[] {
    const view = pageViewAt(viewer, pageIndex);
    if (!view) return [];
    const box = view.div.getBoundingClientRect();
    const corners = outlineOf(quadOf(shape), view.viewport);
    const xs = corners.map(({ x }) => box.left + view.div.clientLeft + x);
    const ys = corners.map(({ y }) => box.top + view.div.clientTop + y);
    return [
      new DOMRect(
        Math.min(...xs),
        Math.min(...ys),
        Math.max(...xs) - Math.min(...xs),
        Math.max(...ys) - Math.min(...ys),
      ),
    ];
  }
}

const rectangle = ([left = 0, bottom = 0, right = 0, top = 0]: readonly number[]): Rectangle => ({
  left,
  bottom,
  right,
  top,
});
