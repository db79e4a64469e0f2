import type { Evidence } from './evidence';

/** A place this many folded units from where the passage stood is half as near as one right there. */
const reach = 300;
/** With so many words a quote is unlikely to stand anywhere by chance. */
const enough = 8;
/** A lead beyond this leaves no doubt between two places. */
const clear = 3;

const nearness = (distance: number | null, unknown: number): number =>
  distance === null ? unknown : 1 / (1 + distance / reach);

const remoteness = (distance: number | null, length: number, unknown: number): number =>
  distance === null ? unknown : Math.min(1, distance / Math.max(1, length));

/** Orders the places of one passage in a text of `length`. Only differences between its values mean anything. */
export function preference(evidence: Evidence, length: number): number {
  const { words, letters, rare, prefix, suffix, stretch, distance, same, whole } = evidence;
  return (
    2 * (words + letters + rare) +
    1.2 * (prefix + suffix) +
    0.6 * nearness(distance, 0) -
    1.2 * remoteness(distance, length, 0) -
    Math.max(0, stretch - 1.4) +
    (same ? 0.2 : 0) +
    (whole ? 0.3 : 0)
  );
}

export interface BestPlace {
  evidence: Evidence;
  /** By how much it is preferred to the best place that it does not overlap; infinite where there is no other. */
  lead: number;
  /** Whether the passage may as well have been edited in another place, which looks much like this one. */
  isDoubted: boolean;
}

/** What the probability is made of, by name. */
export function factors({ evidence, lead }: Pick<BestPlace, 'evidence' | 'lead'>) {
  const { words, letters, prefix, suffix, stretch, distance, same, size } = evidence;
  return {
    always: 1,
    letters,
    /** A long quote that is all there can hardly be another. */
    fullLetters: letters * Math.min(1, size / enough),
    thin: 4 * Math.max(0, 0.6 - Math.min(words, letters)),
    same: same ? 1 : 0,
    prefix,
    suffix,
    bothSides: prefix * suffix,
    near: nearness(distance, 0.3),
    stretched: Math.max(0, stretch - 1.2),
    shrunk: Math.max(0, 0.8 - stretch),
    lead: Math.min(clear, lead) / clear,
  };
}

export type Factor = keyof ReturnType<typeof factors>;
export type Weights = Readonly<Record<Factor, number>>;

/**
 * Fitted by logistic regression on real revisions of lessons: how often a place with such evidence was the right one.
 * `npm run bench:calibrate` fits them anew and prints how well the probabilities hold on lessons left out of the fit.
 */
export const weights: Weights = {
  always: -1.84,
  letters: 0.49,
  fullLetters: 1.71,
  thin: -5.16,
  same: 1.54,
  prefix: 1.35,
  suffix: 1.73,
  bothSides: 0.46,
  near: 1.08,
  stretched: -5.26,
  shrunk: -0.95,
  lead: 2.19,
};

/** How likely the place is the right one, 0 to 1. */
export function probability(place: Pick<BestPlace, 'evidence' | 'lead'>, by: Weights): number {
  const found = factors(place);
  let sum = 0;
  for (const factor of Object.keys(by) as Factor[]) sum += by[factor] * found[factor];
  return 1 / (1 + Math.exp(-sum));
}
