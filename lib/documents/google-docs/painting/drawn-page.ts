import type { Sides } from '@/lib/documents/google-docs/binding/piece';
import { signatureOf } from '@/lib/documents/google-docs/page/label-run';
import type { Place } from '@/lib/documents/google-docs/page/layer';
import type { Surface } from '@/lib/documents/google-docs/page/surface';
import { drawMark } from '@/lib/highlights/drawn/draw-mark';
import type { Outline } from '@/lib/highlights/drawn/outline';
import type { PassageId } from '@/lib/model/ids';
import type { MarkBox } from './bound-page';

export interface PageMark {
  id: PassageId;
  names: readonly string[];
  boxes: readonly MarkBox[];
}

interface Drawn {
  mark: PageMark;
  elements: readonly SVGElement[];
}

/** The marks that are drawn over one page now. */
export class DrawnPage {
  readonly #surface: Surface;
  #drawn: Drawn[] = [];

  constructor(surface: Surface) {
    this.#surface = surface;
  }

  show(marks: readonly PageMark[]): void {
    this.#drawn = marks.map((mark) => ({
      mark,
      elements: drawMark({ names: mark.names, outlines: mark.boxes.map(outlineOf), isRegion: false }),
    }));
    this.#surface.layer.draw(this.#drawn.flatMap(({ elements }) => elements));
  }

  /** Nothing is shown any more until the page has been read anew: it may be another one now. */
  hide(): void {
    this.#drawn = [];
    this.#surface.layer.draw([]);
  }

  /** Takes away at once what stands over text that is no longer there. */
  hideStale(): void {
    if (this.#drawn.length === 0) return;
    const there = new Set(this.#surface.labels().map(signatureOf));
    this.#drawn = this.#drawn.filter(({ mark, elements }) => {
      const stands = mark.boxes.every(({ signature }) => there.has(signature));
      if (!stands) for (const element of elements) element.remove();
      return stands;
    });
  }

  /** Boxes of a passage in the viewport of the window. */
  boxes(id: PassageId): DOMRect[] {
    const own = this.#drawn.filter(({ mark }) => mark.id === id);
    if (own.length === 0) return [];
    const place = this.#surface.layer.place();
    return own.flatMap(({ mark }) => mark.boxes.map(({ box }) => inWindow(box, place)));
  }

  has(id: PassageId): boolean {
    return this.#drawn.some(({ mark }) => mark.id === id);
  }
}

/** A box of a layer in the viewport of the window. */
export function inWindow({ left, top, right, bottom }: Sides, place: Place): DOMRect {
  const { scale } = place;
  return new DOMRect(
    place.left + left * scale,
    place.top + top * scale,
    (right - left) * scale,
    (bottom - top) * scale,
  );
}

function outlineOf({ box: { left, top, right, bottom } }: MarkBox): Outline {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}
