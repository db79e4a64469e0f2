import type { Painted } from '@/lib/documents/document';
import { bindPages } from '@/lib/documents/google-docs/binding/bind-pages';
import type { Surface } from '@/lib/documents/google-docs/page/surface';
import type { Surfaces } from '@/lib/documents/google-docs/page/surfaces';
import type { Places } from '@/lib/documents/google-docs/text/places';
import { squeezedOffset } from '@/lib/documents/google-docs/text/squeezed';
import type { Span, TextVersion } from '@/lib/documents/google-docs/text/text-version';
import { markNames } from '@/lib/documents/mark-names';
import { onceAFrame } from '@/lib/documents/once-a-frame';
import type { PassageId } from '@/lib/model/ids';
import { BoundPage, type SqueezedSpan } from './bound-page';
import { DrawnPage, inWindow, type PageMark } from './drawn-page';
import { Measure } from './measure';

interface Options {
  surfaces: Surfaces;
  places: Places;
  text: () => TextVersion | null;
  /** Other passages have been painted, or the same elsewhere. */
  changed: () => void;
  signal: AbortSignal;
}

interface Wanted {
  id: PassageId;
  span: SqueezedSpan;
}

/** Paints passages over the pages that are there, and says where they are. */
export class DocsPainter {
  readonly #options: Options;
  readonly #measure = new Measure();
  readonly #drawn = new WeakMap<Surface, DrawnPage>();
  readonly #stale = new Set<Surface>();
  /** The pages on which each passage is drawn: asked for all of them in each frame of scrolling. */
  readonly #pagesOf = new Map<PassageId, readonly Surface[]>();
  #names = new Map<PassageId, readonly string[]>();
  #painted: readonly Painted[] = [];
  #bound = new Map<Surface, BoundPage>();
  /** Undefined where the pages have been read anew since. */
  #boundTo: TextVersion | null | undefined;
  readonly #soon: () => void;

  constructor(options: Options) {
    this.#options = options;
    // Where nothing is painted, nothing needs to be known of the pages until someone asks.
    this.#soon = onceAFrame(() => this.#update(this.#painted.length > 0), options.signal);
    options.signal.addEventListener('abort', () => {
      for (const surface of options.surfaces.present()) surface.layer.remove();
    });
  }

  paint(painted: readonly Painted[]): void {
    const names = markNames(painted);
    this.#painted = painted;
    this.#names = new Map(painted.map(({ located }, at) => [located.passageId, names[at] ?? []]));
    this.#soon();
  }

  /** The text that passages stand in is another one now, or other pages are there. */
  refresh(): void {
    this.#soon();
  }

  /** What is drawn on pages has changed: what no longer holds goes at once, the rest is looked at before the next paint. */
  mutated(records: readonly MutationRecord[]): void {
    const touched = new Set<Surface>();
    const moved = new Set<Surface>();
    for (const { target, attributeName } of records) {
      const surface = this.#options.surfaces.holding(target);
      if (!surface) continue;
      touched.add(surface);
      if (attributeName === 'style' && isAround(target as Element, surface)) moved.add(surface);
    }
    for (const surface of touched) {
      this.#stale.add(surface);
      if (moved.has(surface)) this.#drawn.get(surface)?.hide();
      else this.#drawn.get(surface)?.hideStale();
    }
    this.#soon();
  }

  /** Binds and draws now. For callers that need to know where passages are at once. */
  settle(): void {
    this.#update(true);
  }

  /** What the pages that are there show, read anew where it has changed. */
  read(): Surface[] {
    const surfaces = this.#options.surfaces.present();
    for (const surface of surfaces) if (!surface.isRead || this.#stale.has(surface)) surface.read();
    if (this.#stale.size > 0) this.#boundTo = undefined;
    this.#stale.clear();
    return surfaces;
  }

  /** Where a stretch of the text stands, painted or not, on the pages that are there. */
  boxesOf(version: TextVersion, span: Span): DOMRect[] {
    const wanted = squeezedSpan(version, span);
    return [...this.#bound].flatMap(([surface, page]) => {
      const { left, top, scale } = surface.layer.place();
      return page
        .boxes(wanted, this.#measure, surface.layer.bench)
        .map(({ box }) => inWindow(box, { left, top, scale }));
    });
  }

  boxes(id: PassageId): DOMRect[] {
    const pages = this.#pagesOf.get(id) ?? [];
    return pages.filter(({ element }) => element.isConnected).flatMap((each) => this.#drawn.get(each)?.boxes(id) ?? []);
  }

  /** The box of the page that a painted passage begins on. */
  page(id: PassageId): DOMRect | null {
    const surface = this.#pagesOf.get(id)?.find((each) => this.#drawn.get(each)?.has(id));
    return surface ? surface.element.getBoundingClientRect() : null;
  }

  bound(): ReadonlyMap<Surface, BoundPage> {
    return this.#bound;
  }

  #update(binds: boolean): void {
    const version = this.#options.text();
    const surfaces = this.#options.surfaces.present();
    if (binds) this.#bind(surfaces, version);
    this.#pagesOf.clear();
    const wanted = version ? this.#wanted(version) : [];
    for (const surface of surfaces) this.#draw(surface, wanted);
    this.#options.changed();
  }

  #bind(surfaces: readonly Surface[], version: TextVersion | null): void {
    const isOther = surfaces.length !== this.#bound.size || surfaces.some((surface) => !this.#bound.has(surface));
    if (!isOther && this.#stale.size === 0 && version === this.#boundTo) return;
    const pages = this.read();
    const bound = version ? bindPages(pages, version.toBind) : [];
    this.#bound = new Map(pages.map((surface, at) => [surface, new BoundPage(bound[at] ?? [])]));
    this.#boundTo = version;
  }

  /** Where the passages stand in the squeezed text, those of which that is known. */
  #wanted(version: TextVersion): Wanted[] {
    return this.#painted.flatMap(({ located: { passageId: id } }) => {
      const span = this.#options.places.in(version, id);
      return span ? [{ id, span: squeezedSpan(version, span) }] : [];
    });
  }

  #draw(surface: Surface, wanted: readonly Wanted[]): void {
    const page = this.#drawn.get(surface) ?? new DrawnPage(surface);
    this.#drawn.set(surface, page);
    const bound = this.#bound.get(surface);
    const marks = bound ? wanted.flatMap((each) => this.#mark(each, bound, surface)) : [];
    page.show(marks);
    for (const { id } of marks) this.#pagesOf.set(id, [...(this.#pagesOf.get(id) ?? []), surface]);
  }

  #mark({ id, span }: Wanted, bound: BoundPage, surface: Surface): PageMark[] {
    const boxes = bound.boxes(span, this.#measure, surface.layer.bench);
    return boxes.length > 0 ? [{ id, names: this.#names.get(id) ?? [], boxes }] : [];
  }
}

function squeezedSpan({ squeezed }: TextVersion, { start, end }: Span): SqueezedSpan {
  return { start: squeezedOffset(squeezed, start), end: squeezedOffset(squeezed, end) };
}

/** Whether an element holds drawn text rather than being it: where it moves, all on it moves. */
function isAround(element: Element, surface: Surface): boolean {
  return element === surface.element || element.querySelector('rect') !== null;
}
