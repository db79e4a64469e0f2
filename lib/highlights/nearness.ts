import { isAlive } from './alive';

/** How far beyond the viewport a block still counts as near: one viewport on each side. */
const margin = '100%';

/** Knows which of many blocks are near the viewport. The browser does the watching: nothing runs while nothing moves. */
export class Nearness {
  readonly #observer: IntersectionObserver;
  /** Whether each watched block is near; null until the browser has reported it. */
  readonly #near = new Map<Element, boolean | null>();

  constructor(changed: (blocks: readonly Element[]) => void, signal: AbortSignal) {
    this.#observer = new IntersectionObserver(
      (entries) => {
        // A block that is hidden and shown may have several entries; the last is how things stand.
        for (const { target, isIntersecting } of entries) {
          if (this.#near.has(target)) {
            this.#near.set(target, isIntersecting);
          }
        }
        changed(entries.map(({ target }) => target));
      },
      { rootMargin: margin, scrollMargin: margin },
    );
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  isNear(block: Element): boolean {
    return this.#near.get(block) === true;
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
