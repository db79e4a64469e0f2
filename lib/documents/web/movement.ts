import { boxOf, clientHeightOf, clientWidthOf, pageOf, rootElementOf } from '@/lib/dom/strangers';
import { isAlive } from '@/lib/highlights/alive';
import { isAnimatedAround } from './animated';
import { isInPage } from './element-kinds';
import { paced } from './paced';

/** Milliseconds without a move after which elements are watched where they stand. */
const settling = 150;

/** Looks without a move after which what moved has come to rest. */
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
  /** Where all stood when it was last looked at, and for how many looks that has been so. */
  #before = '';
  #still = 0;
  /** Whether something else has told of a move since the last look. */
  #isTold = false;
  readonly #look: () => void;

  /** `standing` names what is to be watched, now; `moved` is called at every look at which any of it has moved. */
  constructor(standing: () => Iterable<Element>, moved: () => void, signal: AbortSignal) {
    this.#standing = standing;
    this.#moved = moved;
    this.#signal = signal;
    this.#look = paced(() => this.#lookNow(), signal);
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#disarm();
    });
  }

  /** Something else has told of a move: it counts as one, and what stands is watched anew once that is over. */
  tell(): void {
    this.#isTold = true;
    this.#look();
  }

  /** What stands is watched anew once nothing has been told of for a while. */
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
    this.#before = '';
    this.#still = 0;
    this.#disarm();
    clearTimeout(this.#timer);
    this.#look();
  }

  #lookNow(): void {
    const hasMoved = this.#isFollowing && this.#followed();
    if (this.#isTold || hasMoved) {
      this.#isTold = false;
      this.#moved();
    }
    if (this.#isFollowing) {
      this.#look();
    } else {
      this.settle();
    }
  }

  /** Whether what is followed has moved since the last look, or has just come to rest. */
  #followed(): boolean {
    const standing = [...this.#standing()].filter(isInPage);
    const now = standing.map(placeOf).join();
    const isStill = now === this.#before;
    this.#before = now;
    this.#still = isStill ? this.#still + 1 : 0;
    this.#isFollowing = standing.length > 0 && (this.#still < stillFrames || isAnimatedAround(standing));
    return !isStill || !this.#isFollowing;
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
