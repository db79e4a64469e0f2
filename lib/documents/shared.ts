/** One source for many listeners, begun when the first of them comes. */
export class Shared {
  readonly #begin: (tell: () => void) => void;
  readonly #listeners = new Set<() => void>();
  #hasBegun = false;

  constructor(begin: (tell: () => void) => void) {
    this.#begin = begin;
  }

  follow(listener: () => void, until: AbortSignal): void {
    if (until.aborted) {
      return;
    }
    this.#listeners.add(listener);
    until.addEventListener('abort', () => this.#listeners.delete(listener), { once: true });
    if (!this.#hasBegun) {
      this.#hasBegun = true;
      this.#begin(() => [...this.#listeners].forEach((each) => void each()));
    }
  }
}
