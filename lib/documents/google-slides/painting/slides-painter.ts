import type { Painted } from '@/lib/documents/document';
import { visibleIn } from '@/lib/documents/google-slides/page/canvas';
import { SlidesLayer } from '@/lib/documents/google-slides/page/layer';
import { editorPrefix } from '@/lib/documents/google-slides/page/selectors';
import type { ShownSlide } from '@/lib/documents/google-slides/page/shown-slide';
import type { PartName } from '@/lib/documents/google-slides/part';
import { markNames } from '@/lib/documents/mark-names';
import { drawMark } from '@/lib/highlights/drawn/draw-mark';
import type { Outline } from '@/lib/highlights/drawn/outline';
import type { PassageId } from '@/lib/model/ids';

interface Options {
  /** The slide on screen; null while that is not known, or a slide show is over it. */
  shown: () => ShownSlide | null;
  placeOf: (id: PassageId) => PartName | undefined;
  signal: AbortSignal;
}

interface Frame {
  id: PassageId;
  element: SVGGElement;
  /** The element's id in the presentation: Slides could use the element again for another. */
  name: string;
  names: readonly string[];
}

/** Frames around a shape, or a slide, in CSS pixels, so that the outline lies beside what it is about. */
const apart = 2;

/** Paints passages around the slide that is on screen, or the shapes on it. */
export class SlidesPainter {
  readonly #options: Options;
  readonly #layer: SlidesLayer;
  #painted: readonly Painted[] = [];
  #frames: Frame[] = [];
  #slide: ShownSlide | null = null;

  constructor(options: Options) {
    this.#options = options;
    this.#layer = new SlidesLayer(options.signal);
  }

  paint(painted: readonly Painted[]): void {
    this.#painted = painted;
    this.refresh();
  }

  /** Hides what no longer stands: another slide is on screen, or a shape is gone. Cheap, for every change of the page. */
  hideStale(): void {
    if (this.#frames.length === 0) return;
    const slide = this.#slide;
    const isThere = slide !== null && isNamed(slide.element, slide.id) && slide.element.checkVisibility();
    const stands = this.#frames.every(({ element, name }) => element.isConnected && isNamed(element, name));
    if (!isThere || !stands) this.#clear();
  }

  /** Draws anew what is on screen. */
  refresh(): void {
    const slide = this.#painted.length > 0 ? this.#options.shown() : null;
    this.#slide = slide;
    this.#frames = slide ? this.#framesOn(slide) : [];
    this.#layer.draw(
      this.#frames.flatMap(({ element, names }) => {
        const box = visibleIn(element, element.getBoundingClientRect());
        return box ? drawMark({ names, outlines: [outlineOf(box)], isRegion: true }) : [];
      }),
    );
  }

  boxes(id: PassageId): DOMRect[] {
    return this.#frames
      .filter((frame) => frame.id === id && frame.element.isConnected)
      .flatMap(({ element }) => visibleIn(element, element.getBoundingClientRect()) ?? []);
  }

  /** The slide that a painted passage is on. */
  block(id: PassageId): DOMRect | null {
    const slide = this.boxes(id).length > 0 ? this.#slide : null;
    return slide && visibleIn(slide.element, slide.element.getBoundingClientRect());
  }

  #clear(): void {
    this.#frames = [];
    this.#slide = null;
    this.#layer.hide();
  }

  #framesOn(slide: ShownSlide): Frame[] {
    const names = markNames(this.#painted);
    return this.#painted.flatMap(({ located }, at) => {
      const place = this.#options.placeOf(located.passageId);
      if (place?.slideId !== slide.id) return [];
      const element = place.shapeId === null ? slide.element : slide.shapes.get(place.shapeId);
      const name = place.shapeId ?? slide.id;
      return element ? [{ id: located.passageId, element, name, names: names[at] ?? [] }] : [];
    });
  }
}

const isNamed = (element: Element, id: string): boolean => element.id === `${editorPrefix}${id}`;

function outlineOf({ left, top, right, bottom }: DOMRect): Outline {
  return [
    { x: left - apart, y: top - apart },
    { x: right + apart, y: top - apart },
    { x: right + apart, y: bottom + apart },
    { x: left - apart, y: bottom + apart },
  ];
}
