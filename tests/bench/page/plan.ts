import type { Passage } from '@/lib/model/passage';

/** A passage that every contestant is to find, described as Hypothesis describes it, in the text of the page's body. */
export interface PlannedPassage {
  /** Which of the body's text nodes it stands in, and where in that. */
  node: number;
  from: number;
  to: number;
  /** Where it stands in all of the body's text. */
  start: number;
  end: number;
  quote: string;
  prefix: string;
  suffix: string;
  /** The element around it, as an XPath from the body, and where the passage begins in that element's text. */
  path: string;
  offset: number;
  /** What the passage says once the page has been edited. */
  edited: string;
}

/** What happens on a page before a contestant is started there. */
export interface Plan {
  isEdited: boolean;
  passages: PlannedPassage[];
  /** The same passages as this project describes them. */
  described: Passage[];
}

export type ContestantName = 'nothing' | 'proofmark' | 'hypothesis' | 'recogito' | 'wrapping';

/** What was measured on a page up to the last highlight. */
export interface Finished {
  /** Milliseconds from the start of the contestant's script to its last highlight. */
  lastHighlight: number;
  longestTask: number;
  /** All that tasks took beyond 50 ms each. */
  blocking: number;
}

/** How many passages are on the right text, on other text, and on none. */
export interface Quality {
  right: number;
  wrong: number;
  missed: number;
}

/** Milliseconds between frames. */
export interface Frames {
  median: number;
  high: number;
  worst: number;
}
