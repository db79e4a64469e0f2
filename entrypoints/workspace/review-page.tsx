import { useEffect, useState } from 'preact/hooks';
import { Reviewer } from '@/components/reviewer/reviewer';
import { reviewAtHand } from '@/lib/asking/review-at-hand';
import { reviewerWords } from '@/lib/pages/reviewer-words';
import { openReviewDesk } from '@/lib/reviewing/review-desk';

/** Where a request that someone else made is answered by those who have Proofmark. */
export function ReviewPage() {
  const [{ desk, words, lifetime }] = useState(() => {
    const lifetime = new AbortController();
    const desk = openReviewDesk(lifetime.signal);
    const opened = reviewAtHand.peek();
    if (opened) desk.openPackage(opened);
    return { desk, lifetime, words: reviewerWords() };
  });
  useEffect(() => () => lifetime.abort(), [lifetime]);
  return <Reviewer words={words} desk={desk} opens />;
}
