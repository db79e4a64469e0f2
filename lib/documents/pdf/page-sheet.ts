import type { Point } from '@/lib/documents/document';
import { drawMark, type Mark } from '@/lib/highlights/drawn/draw-mark';
import type { Outline } from '@/lib/highlights/drawn/outline';
import type { Quad } from '@/lib/model/selector';
import { boxOf, holds, outlineOf } from './outline';
import type { PageView } from './page-view';

/** A passage, or the part of it that stands on this page. */
export interface SheetMark<Id> extends Pick<Mark, 'names' | 'isRegion'> {
  id: Id;
  quads: readonly Quad[];
}

/**
 * The transparent sheet over one page on which its passages are drawn. Its units are those of the page at its own size,
 * so that zooming needs no drawing.
 */
export class PageSheet<Id> {
  readonly #view: PageView;
  readonly #element = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  #marks: readonly SheetMark<Id>[] = [];
  #outlines = new Map<Id, Outline[]>();
  #drawnAt = '';

  constructor(view: PageView) {
    this.#view = view;
    this.#element.setAttribute('class', 'proofmark-sheet');
    this.#element.setAttribute('aria-hidden', 'true');
    this.#element.setAttribute('preserveAspectRatio', 'none');
  }

  show(marks: readonly SheetMark<Id>[]): void {
    this.#marks = marks;
    this.#drawnAt = '';
    this.refresh();
  }

  /** Puts the sheet back where pdf.js, which empties pages that it draws anew, has taken it away; turns it with the page. */
  refresh(): void {
    if (this.#marks.length === 0) {
      this.#element.remove();
      this.#outlines.clear();
      return;
    }
    const { width, height, rotation } = this.#viewport;
    const at = [width, height, rotation].join();
    if (at !== this.#drawnAt) {
      this.#drawnAt = at;
      this.#element.setAttribute('viewBox', `0 0 ${width} ${height}`);
      this.#draw();
    }
    if (this.#element.parentNode !== this.#view.div) this.#view.div.append(this.#element);
  }

  /** What a passage covers, in the viewport of the window, line by line. */
  boxes(id: Id): DOMRect[] {
    return (this.#outlines.get(id) ?? []).map((outline) => this.#toWindow(boxOf(outline)));
  }

  at(point: Point): Id[] {
    const inPage = this.toPage(point);
    return [...this.#outlines].filter(([, outlines]) => outlines.some((each) => holds(each, inPage))).map(([id]) => id);
  }

  /** A point of the window in the units of the sheet. */
  toPage({ x, y }: Point): Point {
    const { left, top, scale } = this.#place;
    return { x: (x - left) / scale, y: (y - top) / scale };
  }

  remove(): void {
    this.#element.remove();
  }

  #draw(): void {
    const viewport = this.#viewport;
    this.#outlines = new Map();
    const drawn = this.#marks.flatMap(({ id, names, quads, isRegion }) => {
      const outlines = quads.map((quad) => outlineOf(quad, viewport));
      this.#outlines.set(id, [...(this.#outlines.get(id) ?? []), ...outlines]);
      return drawMark({ names, outlines, isRegion });
    });
    this.#element.replaceChildren(...drawn);
  }

  #toWindow(box: DOMRect): DOMRect {
    const { left, top, scale } = this.#place;
    return new DOMRect(left + box.x * scale, top + box.y * scale, box.width * scale, box.height * scale);
  }

  get #viewport() {
    return this.#view.viewport.clone({ scale: 1 });
  }

  /** Where the page lies in the window: within its border. */
  get #place() {
    const { div } = this.#view;
    const box = div.getBoundingClientRect();
    return {
      left: box.left + div.clientLeft,
      top: box.top + div.clientTop,
      scale: div.clientWidth / this.#viewport.width,
    };
  }
}
