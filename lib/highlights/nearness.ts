import { windowOf } from '@/lib/dom/strangers';
import { isAlive } from './alive';

/**
 * How far beyond the viewport, on each side, a block still counts as near. On a page that changes on and on less is: all
 * that is registered Chromium paints anew at each change of a style (seen in Chromium 156).
 */
const margins = { calm: '100%', restless: '15%' };

/** Viewports from which on a block is so tall that being near says little about what is in it. */
const tall = 4;

/** Knows which of many blocks are near the viewport. The browser does the watching: nothing runs while nothing moves. */
export class Nearness {
  #observer: IntersectionObserver;
  readonly #changed: (blocks: readonly Element[]) => void;
  /** Whether each watched block is near; null until the browser has reported it. */
  readonly #near = new Map<Element, boolean | null>();
  readonly #tall = new WeakSet<Element>();

  constructor(changed: (blocks: readonly Element[]) => void, signal: AbortSignal) {
    this.#changed = changed;
    this.#observer = this.#observe(margins.calm);
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  /** Of a page that changes on and on, less counts as near. */
  heed(isRestless: boolean): void {
    this.#observer.disconnect();
    this.#observer = this.#observe(isRestless ? margins.restless : margins.calm);
    for (const block of this.#near.keys()) {
      if (isAlive(block)) {
        this.#observer.observe(block);
      }
    }
  }

  #observe(margin: string): IntersectionObserver {
    return new IntersectionObserver(
      (entries) => {
        // A block that is hidden and shown may have several entries; the last is how things stand.
        for (const { target, isIntersecting, boundingClientRect } of entries) {
          if (this.#near.has(target)) {
            this.#near.set(target, isIntersecting);
          }
          const view = windowOf(target)?.innerHeight ?? Number.POSITIVE_INFINITY;
          if (boundingClientRect.height > tall * view) {
            this.#tall.add(target);
          } else {
            this.#tall.delete(target);
          }
        }
        this.#changed(entries.map(({ target }) => target));
      },
      { rootMargin: margin, scrollMargin: margin },
    );
  }

  isNear(block: Element): boolean {
    return this.#near.get(block) === true;
  }

  /** Whether a block was many viewports tall when the browser last reported it. */
  isTall(block: Element): boolean {
    return this.#tall.has(block);
  }

  /** False too of a block that the browser has yet to report. */
  isFar(block: Element): boolean {
    return this.#near.get(block) === false;
  }

  watch(block: Element): void {
    if (!this.#near.has(block)) {
      this.#near.set(block, null);
      this.#observer.observe(block);
    }
  }

  unwatch(block: Element): void {
    if (isAlive(block)) {
      this.#observer.unobserve(block);
    }
    this.#near.delete(block);
  }
}
