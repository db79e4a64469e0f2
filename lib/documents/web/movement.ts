import { boxOf, clientHeightOf, clientWidthOf, pageOf, rootElementOf } from '@/lib/dom/strangers';
import { isAlive } from '@/lib/highlights/alive';
import { isAnimatedAround } from './animated';
import { isInPage } from './element-kinds';

/** Milliseconds without a move after which elements are watched where they stand. */
const settling = 150;

/** Frames without a move after which what moved has come to rest. */
const stillFrames = 10;

/**
 * Tells when elements have moved on screen for whatever reason: a class, an inline style, a changed rule, an animation.
 * At rest the browser does the watching, by an intersection with just the place where each stands; only while something
 * moves is it looked at in every frame.
 */
export class Movement {
  readonly #standing: () => Iterable<Element>;
  readonly #moved: () => void;
  readonly #signal: AbortSignal;
  #observers: IntersectionObserver[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isFollowing = false;

  /** `standing` names what is to be watched, now; `moved` is called at every frame in which any of it has moved. */
  constructor(standing: () => Iterable<Element>, moved: () => void, signal: AbortSignal) {
    this.#standing = standing;
    this.#moved = moved;
    this.#signal = signal;
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#disarm();
    });
  }

  /** Something else has told of a move: what stands is watched anew once that is over. */
  settle(): void {
    clearTimeout(this.#timer);
    if (!this.#signal.aborted && !this.#isFollowing) {
      this.#timer = setTimeout(() => this.#arm(), settling);
    }
  }

  /** Something may be moving from now on. */
  follow(): void {
    if (this.#isFollowing || this.#signal.aborted) {
      return;
    }
    this.#isFollowing = true;
    this.#disarm();
    clearTimeout(this.#timer);
    this.#look('', 0);
  }

  #look(before: string, still: number): void {
    requestAnimationFrame(() => {
      if (this.#signal.aborted) {
        return;
      }
      const standing = [...this.#standing()].filter(isInPage);
      const now = standing.map(placeOf).join();
      if (now !== before) {
        this.#moved();
      }
      const stillNow = now === before ? still + 1 : 0;
      if (standing.length > 0 && (stillNow < stillFrames || isAnimatedAround(standing))) {
        this.#look(now, stillNow);
        return;
      }
      this.#isFollowing = false;
      this.#moved();
      this.settle();
    });
  }

  #arm(): void {
    this.#disarm();
    this.#moved();
    const standing = [...this.#standing()].filter(isInPage);
    if (isAnimatedAround(standing)) {
      this.follow();
      return;
    }
    this.#observers = standing.flatMap((element) => this.#watch(element) ?? []);
  }

  #disarm(): void {
    for (const observer of this.#observers) {
      observer.disconnect();
    }
    this.#observers = [];
  }

  /** Null for what is not in the viewport at all: it comes in by a move that is told of. */
  #watch(element: Element): IntersectionObserver | null {
    const page = pageOf(element);
    const root = rootElementOf(page);
    if (!root || !isAlive(page)) {
      return null;
    }
    const { left, top, right, bottom } = boxOf(element);
    const [width, height] = [clientWidthOf(root), clientHeightOf(root)];
    if (right <= 0 || bottom <= 0 || left >= width || top >= height) {
      return null;
    }
    const insets = [top, width - right, height - bottom, left].map((inset) => `${-Math.floor(inset)}px`);
    let first: number | undefined;
    const seen = (entries: IntersectionObserverEntry[]): void => {
      const ratio = entries.at(-1)?.intersectionRatio ?? 0;
      if (first === undefined) {
        first = ratio;
      } else if (ratio !== first) {
        this.follow();
      }
    };
    const observer = new IntersectionObserver(seen, {
      root: page,
      rootMargin: insets.join(' '),
      threshold: thresholds,
    });
    observer.observe(element);
    return observer;
  }
}

/** Fine enough for a move of a few pixels of anything that fits into a window. */
const thresholds = [...Array.from({ length: 100 }, (_, place) => place / 100), 0.995, 0.999, 1];

const placeOf = (element: Element): string => {
  const { x, y, width } = boxOf(element);
  return `${x} ${y} ${width}`;
};
