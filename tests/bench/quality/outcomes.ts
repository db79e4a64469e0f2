import type { Anchored } from '@/lib/anchoring';
import { type RevisedPassage, type Verdict, verdictOn } from '../../revisions/revisions';

/** What became of one passage of a revision. */
export interface Outcome {
  kind: RevisedPassage['kind'];
  verdict: Verdict;
  answer: Anchored | null;
}

export function outcomeOf(text: string, { kind, expect }: RevisedPassage, answer: Anchored | null): Outcome {
  return { kind, answer, verdict: verdictOn(text, expect, answer) };
}

/** The share of the outcomes with this verdict, 0 to 1; 0 where there are none. */
export function share(outcomes: readonly Outcome[], verdict: Verdict): number {
  const such = outcomes.filter((outcome) => outcome.verdict === verdict).length;
  return such / Math.max(1, outcomes.length);
}
