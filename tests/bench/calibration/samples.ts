import type { QuoteSelector } from '@/lib/anchoring';
import { anchorUnmoved, startIn } from '@/lib/anchoring/anchor-quote';
import { bestPlace } from '@/lib/anchoring/best-place';
import { copiesOf } from '@/lib/anchoring/copies';
import { evidentCopy } from '@/lib/anchoring/evident';
import { indexText, type TextIndex } from '@/lib/anchoring/index-text';
import { type Factor, factors } from '@/lib/anchoring/judge';
import { soughtIn } from '@/lib/anchoring/sought';
import { type RevisedPassage, type Revision, selectorIn, verdictOn } from '../../revisions/revisions';

/** A passage of a revision with one length of context, and what its probability would be made of. */
export interface Sample {
  /** Its name, which stays when it is numbered anew or moved to another folder. */
  lesson: string;
  index: TextIndex;
  selector: QuoteSelector;
  passage: RevisedPassage;
  context: number;
  /** Null where no probability is needed: the passage stands unmoved, is evident, or has not a word in the text. */
  judged: { factors: Record<Factor, number>; right: boolean } | null;
}

export function samplesOf(revisions: readonly Revision[], contexts: readonly number[]): Sample[] {
  return revisions.flatMap((revision) => {
    const index = indexText(revision.new);
    return revision.passages.flatMap((passage) =>
      contexts.map((context): Sample => {
        const selector = selectorIn(revision.old, passage, context);
        const judged = judgedIn(index, selector, passage);
        return { lesson: lessonOf(revision), index, selector, passage, context, judged };
      }),
    );
  });
}

function lessonOf({ file }: Revision): string {
  return file.replace(/^.*\//, '').replace(/^\d+-/, '');
}

function judgedIn(index: TextIndex, selector: QuoteSelector, { expect }: RevisedPassage): Sample['judged'] {
  const { origins } = index.folded;
  const sought = soughtIn(index.words, selector);
  if (anchorUnmoved(index, selector) || sought.endExact === 0) return null;
  if (evidentCopy(index, sought, copiesOf(index, sought.exact)) !== null) return null;
  const best = bestPlace(index, sought, startIn(index, selector));
  if (!best) return null;
  const { start, end } = best.evidence;
  const answer = { start: origins[start] ?? 0, end: (origins[end - 1] ?? 0) + 1, status: 'changed', score: 1 } as const;
  const right = expect !== null && verdictOn(index.text, expect, answer) === 'right';
  return { factors: factors(best), right };
}
