import type { PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs';
import type { Painted, Point } from '@/lib/documents/document';
import { markNames } from '@/lib/documents/mark-names';
import { Nearness } from '@/lib/highlights/nearness';
import type { PassageId } from '@/lib/model/ids';
import { PageSheet, type SheetMark } from './page-sheet';
import { pageViewAt } from './page-view';
import type { PagePlace, Places } from './places';

interface Options {
  viewer: PDFViewer;
  container: HTMLElement;
  places: Places;
  /** Called when other passages have been painted, or the same elsewhere. */
  changed: () => void;
  signal: AbortSignal;
}

interface Shown {
  names: readonly string[];
  length: number;
}

/** Paints passages on the pages near the viewport, rendered or not, and says where they are. */
export class PdfPainter {
  readonly #viewer: PDFViewer;
  readonly #container: HTMLElement;
  readonly #places: Places;
  readonly #changed: () => void;
  readonly #signal: AbortSignal;
  readonly #nearness: Nearness;
  readonly #sheets = new Map<number, PageSheet<PassageId>>();
  readonly #pageOf = new WeakMap<Element, number>();
  #shown = new Map<PassageId, Shown>();
  #byPage = new Map<number, { id: PassageId; place: PagePlace }[]>();

  constructor({ viewer, container, places, changed, signal }: Options) {
    this.#viewer = viewer;
    this.#container = container;
    this.#places = places;
    this.#changed = changed;
    this.#signal = signal;
    this.#nearness = new Nearness((pages) => this.#update(pages.map((page) => this.#pageOf.get(page) ?? -1)), signal);
    signal.addEventListener('abort', () => {
      for (const sheet of this.#sheets.values()) sheet.remove();
    });
    this.watchPages();
  }

  /** Follows the pages that are there. */
  watchPages(): void {
    for (let index = 0; index < this.#viewer.pagesCount; index += 1) {
      const view = pageViewAt(this.#viewer, index);
      if (!view) continue;
      this.#pageOf.set(view.div, index);
      this.#nearness.watch(view.div);
    }
  }

  paint(painted: readonly Painted[]): void {
    const names = markNames(painted);
    const before = [...this.#byPage.keys()];
    this.#shown = new Map();
    this.#byPage = new Map();
    for (const [at, { located }] of painted.entries()) {
      const { passageId: id, quote } = located;
      this.#shown.set(id, { names: names[at] ?? [], length: quote.length });
      for (const place of this.#places.of(id)) {
        const onPage = this.#byPage.get(place.pageIndex) ?? [];
        this.#byPage.set(place.pageIndex, [...onPage, { id, place }]);
      }
    }
    this.#update([...before, ...this.#byPage.keys()]);
  }

  /** Draws again what pdf.js has taken away or turned. */
  refresh(): void {
    for (const sheet of this.#sheets.values()) sheet.refresh();
    this.#changed();
  }

  boxes(id: PassageId): DOMRect[] {
    const area = this.#container.getBoundingClientRect();
    return this.#sheetsOf(id)
      .flatMap((sheet) => sheet.boxes(id))
      .filter((box) => box.bottom > area.top && box.top < area.bottom);
  }

  /** The box of the page that a passage begins on. */
  page(id: PassageId): DOMRect | null {
    const [first] = this.#places.of(id);
    const view = first && pageViewAt(this.#viewer, first.pageIndex);
    return view ? view.div.getBoundingClientRect() : null;
  }

  at(point: Point): PassageId[] {
    const under = [...this.#sheets.values()].flatMap((sheet) => sheet.at(point));
    const length = (id: PassageId): number => this.#shown.get(id)?.length ?? 0;
    return [...new Set(under)].sort((one, other) => length(one) - length(other));
  }

  #sheetsOf(id: PassageId): PageSheet<PassageId>[] {
    const pages = new Set(this.#places.of(id).map(({ pageIndex }) => pageIndex));
    return [...pages].flatMap((page) => this.#sheets.get(page) ?? []);
  }

  #update(pages: readonly number[]): void {
    if (this.#signal.aborted) return;
    for (const page of new Set(pages)) this.#show(page);
    this.#changed();
  }

  #show(page: number): void {
    const view = pageViewAt(this.#viewer, page);
    if (!view) return;
    const wanted = this.#nearness.isFar(view.div) ? [] : (this.#byPage.get(page) ?? []);
    if (wanted.length === 0) {
      this.#sheets.get(page)?.remove();
      this.#sheets.delete(page);
      return;
    }
    const missing = wanted.filter(({ place }) => !place.quads);
    if (missing.length > 0) void this.#complete(page, missing);
    const marks = wanted.flatMap(({ id, place }): SheetMark<PassageId>[] => {
      const names = this.#shown.get(id)?.names ?? [];
      return place.quads ? [{ id, names, quads: place.quads, isRegion: place.isRegion }] : [];
    });
    const sheet = this.#sheets.get(page) ?? new PageSheet<PassageId>(view);
    this.#sheets.set(page, sheet);
    sheet.show(marks);
  }

  async #complete(page: number, missing: readonly { place: PagePlace }[]): Promise<void> {
    await Promise.all(missing.map(({ place }) => this.#places.complete(place)));
    if (missing.every(({ place }) => place.quads)) this.#update([page]);
  }
}
