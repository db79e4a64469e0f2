import type { Point } from '@/lib/documents/document';
import { keyboardFrameSelector, thumbnailSelector } from './page/selectors';
import type { ShownSlide } from './page/shown-slide';
import type { PartName } from './part';

/** Milliseconds after which another slide is on screen where that was pressed. */
const quiet = 200;

interface Options {
  shown: () => ShownSlide | null;
  isOurs: (event: Event) => boolean;
  signal: AbortSignal;
}

/**
 * What the person selected, as far as that can be known from outside: the shape that they pressed last, or a slide in the
 * list. It is told by where things are, since what Slides lays over them for selecting is not known.
 */
export class Selecting {
  readonly #options: Options;
  readonly #events = new EventTarget();
  #pressed: { shapeId: string; slideId: string } | 'slide' | null = null;

  constructor(options: Options) {
    const { isOurs, signal } = options;
    this.#options = options;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => this.#events.dispatchEvent(new Event('select')), quiet);
    };
    const press = (event: PointerEvent): void => {
      if (isOurs(event) || !event.isPrimary) return;
      this.#press(event);
      settle();
    };
    document.addEventListener('pointerup', press, { capture: true, passive: true, signal });
    // Both lead away from the shape that was pressed: to the next one, or to none.
    followKeys((key) => {
      if (key !== 'Escape' && key !== 'Tab') return;
      this.#pressed = null;
      settle();
    }, signal);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }

  /** What is selected on the slide on screen; null where that is nothing. */
  get present(): PartName | null {
    const shown = this.#options.shown();
    if (!shown || !this.#pressed) return null;
    if (this.#pressed === 'slide') return { slideId: shown.id, shapeId: null };
    const { slideId, shapeId } = this.#pressed;
    return slideId === shown.id && shown.shapes.has(shapeId) ? { slideId, shapeId } : null;
  }

  onSelect(listener: () => void, signal: AbortSignal): void {
    this.#events.addEventListener('select', listener, { signal });
  }

  #press({ target, clientX: x, clientY: y }: PointerEvent): void {
    if (target instanceof Element && target.closest(thumbnailSelector)) {
      this.#pressed = 'slide';
      return;
    }
    const shown = this.#options.shown();
    // Elsewhere are menus and tools, which leave the selection as it is.
    if (!shown || !holds(shown.element, { x, y })) return;
    const shapeId = shapeAt(shown, { x, y });
    this.#pressed = shapeId === null ? null : { slideId: shown.id, shapeId };
  }
}

/** The smallest shape around a point; of two as small the upper one. */
function shapeAt({ shapes }: ShownSlide, point: Point): string | null {
  const around = [...shapes].filter(([, element]) => holds(element, point)).reverse();
  const [smallest] = around.toSorted(([, one], [, other]) => areaOf(one) - areaOf(other));
  return smallest?.[0] ?? null;
}

function holds(element: Element, { x, y }: Point): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return x >= left && x <= right && y >= top && y <= bottom;
}

function areaOf(element: Element): number {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
}

/** Calls with keys that are pressed in the frame in which Slides takes them, now and whenever there is another. */
function followKeys(pressed: (key: string) => void, signal: AbortSignal): void {
  let known: Document | null = null;
  const look = (): void => {
    const page = document.querySelector<HTMLIFrameElement>(keyboardFrameSelector)?.contentDocument ?? null;
    if (!page || page === known) return;
    known = page;
    page.addEventListener('keyup', ({ key }) => pressed(key), { capture: true, passive: true, signal });
  };
  document.addEventListener('focusin', look, { capture: true, signal });
  look();
}
