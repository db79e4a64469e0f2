import { describe, expect, test } from 'vitest';
import { type Anchored, anchorQuote, indexText } from '@/lib/anchoring';
import {
  type RevisedPassage,
  readRevisions,
  revisionsPresent,
  selectorIn,
  type Verdict,
  verdictOn,
} from '../../revisions/revisions';

interface Outcome {
  kind: RevisedPassage['kind'];
  answer: Anchored | null;
  verdict: Verdict;
}

const found = new Map<number, Outcome[]>();

function outcomes(context: number): Outcome[] {
  const all = found.get(context) ?? outcomesOf(context);
  found.set(context, all);
  return all;
}

function outcomesOf(context: number): Outcome[] {
  return readRevisions().flatMap((revision) => {
    const index = indexText(revision.new);
    return revision.passages.map((passage) => {
      const answer = anchorQuote(index, selectorIn(revision.old, passage, context));
      return { kind: passage.kind, answer, verdict: verdictOn(revision.new, passage.expect, answer) };
    });
  });
}

const share = (all: readonly Outcome[], verdict: Verdict): number =>
  all.filter((outcome) => outcome.verdict === verdict).length / all.length;

describe.skipIf(!revisionsPresent)('on real revisions of lessons (where shared/data is beside the project)', () => {
  test.each([32, 64])('with %i characters of context, passages land where they belong', (context) => {
    const all = outcomes(context);
    expect(share(all, 'right')).toBeGreaterThanOrEqual(0.992);
    expect(share(all, 'wrong')).toBeLessThanOrEqual(0.005);
  });

  test('deleted passages are not put onto other text', () => {
    const deleted = outcomes(32).filter(({ kind }) => kind === 'deleted');
    expect(share(deleted, 'wrong')).toBeLessThanOrEqual(0.02);
  });

  test('what is called exact is right', () => {
    const exact = outcomes(32).filter(({ answer }) => answer?.status === 'exact');
    expect(share(exact, 'wrong')).toBeLessThanOrEqual(0.0005);
  });

  test('the score is the share of answers that are right', () => {
    const answered = outcomes(32).filter(({ answer }) => answer);
    for (const [low, high] of [
      [0.5, 0.8],
      [0.8, 0.95],
      [0.95, 1.01],
    ] as const) {
      const bin = answered.filter(({ answer }) => answer && answer.score >= low && answer.score < high);
      const stated = bin.reduce((sum, { answer }) => sum + (answer?.score ?? 0), 0) / bin.length;
      expect(Math.abs(share(bin, 'right') - stated), `scores from ${low} to ${high}`).toBeLessThan(0.12);
    }
  });
});
