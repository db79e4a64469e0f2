/** How long one look may spend on asking, in ms: it comes within a frame of the page. */
const budget = 3;

/**
 * How long a round lasts at least, in ms, and by what it takes to ask: what moves on and on is not asked about at every
 * frame. Where the machine merely stood still while it was asked, that says nothing.
 */
const shortest = 120;
const share = 12;
const longest = 600;

/** When to look again, in ms, and by what the last look took. What moves in every frame brings the next one itself. */
const soon = 20;
const pause = 3;

export interface RoundsNeeds {
  /** Looks again, where a look had no time to ask about everything, or something has moved since. */
  again(): void;
  until: AbortSignal;
  /** In ms. */
  now?(): number;
}

/**
 * Answers that are dear to get, such as what lies under a point of the page: each is got once a round, and a round takes
 * as many looks as it needs. A look that comes before its answer makes do with the one of the round before.
 */
export class Rounds {
  readonly #again: () => void;
  readonly #until: AbortSignal;
  readonly #now: () => number;
  readonly #answers = new Map<string, { answer: unknown; round: number }>();
  #round = 0;
  #began = Number.NEGATIVE_INFINITY;
  #hasMoved = true;
  #isUnfinished = false;
  #left = budget;
  /** How long has been asked in this round, in ms. */
  #spent = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ again, until, now = () => performance.now() }: RoundsNeeds) {
    this.#again = again;
    this.#until = until;
    this.#now = now;
    until.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** Something has moved, or may have. */
  moved(): void {
    this.#hasMoved = true;
  }

  /** A look in which there may be asked. */
  look<Seen>(look: () => Seen): Seen {
    const now = this.#now();
    if (this.#hasMoved && !this.#isUnfinished && now >= this.#end) {
      this.#begin(now);
    }
    this.#isUnfinished = false;
    this.#left = budget;
    const seen = look();
    this.#lookAgain(this.#now() - now);
    return seen;
  }

  /** What is found, or was found last; `otherwise` while nothing is known and there is no time to find it. */
  ask<Answer>(about: string, find: () => Answer, otherwise: Answer): Answer {
    const known = this.#answers.get(about);
    if (known?.round === this.#round) {
      return known.answer as Answer;
    }
    if (this.#left <= 0) {
      this.#isUnfinished = true;
      return known ? (known.answer as Answer) : otherwise;
    }
    const began = this.#now();
    const answer = find();
    const took = this.#now() - began;
    this.#left -= took;
    this.#spent += took;
    this.#answers.set(about, { answer, round: this.#round });
    return answer;
  }

  #begin(now: number): void {
    for (const [about, { round }] of this.#answers) {
      if (round < this.#round) this.#answers.delete(about);
    }
    this.#round += 1;
    this.#began = now;
    this.#spent = 0;
    this.#hasMoved = false;
  }

  /** When the next round may begin. */
  get #end(): number {
    return this.#began + Math.min(longest, Math.max(shortest, share * this.#spent));
  }

  #lookAgain(took: number): void {
    clearTimeout(this.#timer);
    if (this.#until.aborted || !(this.#isUnfinished || this.#hasMoved)) {
      return;
    }
    const wait = this.#isUnfinished ? Math.max(soon, pause * took) : Math.max(0, this.#end - this.#now());
    this.#timer = setTimeout(() => this.#again(), wait);
  }
}
