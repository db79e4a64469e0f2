import type { Alignment } from './align';
import type { Sought } from './sought';

/** What a word costs that was put in between two words of the quote, beside a matched word's 0.3 to 1.3. */
const insertedCost = 0.1;

/** The sought words, by their number, that the passage now reaches from and to. */
export interface Hull {
  first: number;
  last: number;
}

interface Run extends Hull {
  weight: number;
  /** By how many words its words have come to stand farther on, at the most. A common word may match too early. */
  drift: number;
}

/**
 * The heaviest run of the quote's matched words, less the words put in between them: a word that strayed far from the
 * others doesn't stretch the passage over everything in between. Null where none is matched.
 */
export function hullOf(sought: Sought, alignment: Alignment): Hull | null {
  let best: Run | null = null;
  let run: Run | null = null;
  for (let at = sought.firstExact; at < sought.endExact; at += 1) {
    const word = sought.words[at];
    const place = alignment[at] ?? -1;
    if (!word || place < 0) continue;
    const drift = place - word.place;
    if (run) {
      const inserted = Math.max(0, drift - run.drift);
      run = {
        first: run.first,
        last: at,
        weight: run.weight + word.weight - insertedCost * inserted,
        drift: Math.max(drift, run.drift),
      };
    }
    if (!run || run.weight < word.weight) run = { first: at, last: at, weight: word.weight, drift };
    if (!best || run.weight > best.weight) best = run;
  }
  return best;
}
