import { useSignalEffect } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { Reviewer } from '@/components/reviewer/reviewer';
import { takeForReview } from '@/lib/asking/review-at-hand';
import { reviewerWords } from '@/lib/asking/reviewer-words';
import { hashOf } from '@/lib/navigation/routes';
import { openReviewDesk } from '@/lib/reviewing/review-desk';
import { reviewIdOf, reviewPackage } from '@/lib/store/reviews';
import { storedAnswers } from '@/lib/store/stored-answers';
import { aliasesAt } from '@/lib/tabs/aliases-at';
import type { PageProps } from './page-props';

/** Where a request that someone else made is answered by those who have Proofmark. */
export function ReviewPage({ db, route }: PageProps) {
  const [{ desk, words, lifetime }] = useState(() => {
    const lifetime = new AbortController();
    return { desk: openReviewDesk(storedAnswers(db, aliasesAt), lifetime.signal), lifetime, words: reviewerWords() };
  });
  const wanted = route.value.page === 'review' ? route.value.open : null;

  useEffect(() => () => lifetime.abort(), [lifetime]);
  useEffect(() => {
    const held = takeForReview();
    if (held) void desk.show(held);
  }, [desk]);
  useEffect(() => {
    const open = desk.stage.peek();
    if (wanted === null || (open.status === 'open' && reviewIdOf(open.package.request) === wanted)) return;
    void reviewPackage(db, wanted)
      .catch(() => null)
      .then((came) => {
        if (!came) return;
        const { sealed } = came;
        return desk.show(
          sealed ? { carried: 'sealed', package: sealed } : { carried: 'request', package: came.package },
        );
      });
  }, [db, desk, wanted]);
  useSignalEffect(() => {
    const stage = desk.stage.value;
    // Loaded anew, the page is to open the same request.
    if (stage.status !== 'open') return;
    history.replaceState(null, '', hashOf({ page: 'review', open: reviewIdOf(stage.package.request) }));
  });
  return <Reviewer words={words} desk={desk} opens />;
}
