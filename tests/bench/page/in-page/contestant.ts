import type { Plan } from '../plan';

/** From a character of one text node up to but without a character of the same or a later one. */
export interface Answer {
  first: Text;
  from: number;
  last: Text;
  to: number;
}

/** Something that highlights passages on a page. */
export interface Contestant {
  start(plan: Plan): void;
  /** Grows while it works. */
  progress(): number;
  /** Whether nothing more is to come, as far as it can tell. */
  isDone(): boolean;
  /** Where it has put the passages, by their place in the plan. */
  answers(): Map<number, Answer>;
}

declare global {
  /** The contestant whose script was loaded into this page. */
  var contestant: Contestant | undefined;
}
