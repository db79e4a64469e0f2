import { type Anchored, anchorQuote, indexText, type QuoteSelector } from '@/lib/anchoring';
import { type Revision, selectorIn } from '../../revisions/revisions';
import { anchorByHypothesisRules } from './hypothesis-rules';
import { type Outcome, outcomeOf } from './outcomes';

interface Matcher {
  name: string;
  /** All the work that a text and its passages cost, from the bare text on. */
  anchor: (text: string, selectors: readonly QuoteSelector[]) => (Anchored | null)[];
}

const matchers: Matcher[] = [
  {
    name: 'Proofmark',
    anchor(text, selectors) {
      const index = indexText(text);
      return selectors.map((selector) => anchorQuote(index, selector));
    },
  },
  {
    name: "Hypothesis' rules",
    anchor: (text, selectors) =>
      selectors.map((selector) => {
        const found = anchorByHypothesisRules(text, selector);
        // It doesn't tell exact from changed, nor how sure it is.
        return (
          found && {
            ...found,
            status: text.slice(found.start, found.end) === selector.exact ? 'exact' : 'changed',
            score: 1,
          }
        );
      }),
  },
];

export interface Result {
  matcher: string;
  context: number;
  outcomes: Outcome[];
  /** Milliseconds a passage. */
  time: number;
}

/**
 * Lets each matcher find the passages of all revisions. They take turns, revision by revision, so that whatever else the
 * machine does bears on both; the first revisions are done once before, for the compiler.
 */
export function compareMatchers(revisions: readonly Revision[], context: number): Result[] {
  const results = matchers.map(({ name }): Result => ({ matcher: name, context, outcomes: [], time: 0 }));
  const warmUp = revisions.slice(0, 10);
  for (const [turn, revision] of [...warmUp, ...revisions].entries()) {
    const selectors = revision.passages.map((passage) => selectorIn(revision.old, passage, context));
    const order = turn % 2 === 0 ? [0, 1] : [1, 0];
    for (const at of order) {
      const matcher = matchers[at];
      const result = results[at];
      if (!matcher || !result) continue;
      const began = performance.now();
      const answers = matcher.anchor(revision.new, selectors);
      const took = performance.now() - began;
      if (turn < warmUp.length) continue;
      result.time += took;
      for (const [which, passage] of revision.passages.entries()) {
        result.outcomes.push(outcomeOf(revision.new, passage, answers[which] ?? null));
      }
    }
  }
  return results.map((result) => ({ ...result, time: result.time / result.outcomes.length }));
}
