/** Milliseconds without a change after which a page counts as at rest. */
const quiet = 250;

/** How much earlier than asked for a timer may come, in ms. */
const early = 5;

/** Milliseconds after which a page that never rests is looked at anyway. */
const longest = 1500;

/** What looking at a page that never rests may take of its time: one part of so many. */
const parts = 20;

/** Calls once the calls to `disturb` have stopped for a while, or have gone on for long. Idle, it has no timer. */
export class Rest {
  readonly #rested: () => void;
  readonly #restless: (isRestless: boolean) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether what follows may no longer put it off. */
  #isHurried = false;
  #since = 0;
  #cost = 0;
  /** When the calls came last, and since when they come without a pause. */
  #last = 0;
  #unquietSince = 0;
  #isRestless = false;

  /** `restless` tells when the calls have gone on for long, and when they no longer do. */
  constructor(rested: () => void, restless: (isRestless: boolean) => void, signal: AbortSignal) {
    this.#rested = rested;
    this.#restless = restless;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  disturb(): void {
    const now = performance.now();
    this.#unquietSince = now - this.#last >= quiet ? now : this.#unquietSince;
    this.#last = now;
    this.#heed(now - this.#unquietSince > longest);
    if (this.#isHurried) {
      return;
    }
    if (this.#timer === undefined) {
      this.#since = now;
    }
    this.#wait(Math.min(quiet, this.#since + Math.max(longest, this.#cost * parts) - now));
  }

  /** Calls without waiting for quiet, as soon as the present task is done. */
  hurry(): void {
    this.#isHurried = true;
    this.#wait(0);
  }

  /** Tells how long looking at the page took, in milliseconds: the longer, the less often a restless one is looked at. */
  charge(spent: number): void {
    this.#cost += spent;
  }

  /** What was looked at before it was quiet, is quiet later, or goes on. */
  #calm(): void {
    const now = performance.now();
    const left = this.#last + quiet - early - now;
    this.#heed(this.#isRestless && left > 0);
    if (this.#isRestless) {
      this.#since = now;
      this.#wait(left);
    }
  }

  #heed(isRestless: boolean): void {
    if (isRestless !== this.#isRestless) {
      this.#isRestless = isRestless;
      this.#restless(isRestless);
    }
  }

  #wait(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        this.#isHurried = false;
        this.#cost = 0;
        this.#rested();
        this.#calm();
      },
      Math.max(0, delay),
    );
  }
}
