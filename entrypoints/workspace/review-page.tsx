import { useSignalEffect } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { Reviewer } from '@/components/reviewer/reviewer';
import { takeForReview } from '@/lib/asking/review-at-hand';
import { reviewerWords } from '@/lib/asking/reviewer-words';
import { hashOf } from '@/lib/navigation/routes';
import { openReviewController } from '@/lib/reviewing/review-controller';
import { reviewIdOf, reviewPackage } from '@/lib/store/reviews';
import { storedAnswers } from '@/lib/store/stored-answers';
import { aliasesAt } from '@/lib/tabs/aliases-at';
import type { PageProps } from './page-props';

/** Where a request that someone else made is answered by those who have Proofmark. */
export function ReviewPage({ db, route }: PageProps) {
  const [{ controller, words, lifetime }] = useState(() => {
    const lifetime = new AbortController();
    return {
      controller: openReviewController(storedAnswers(db, aliasesAt), lifetime.signal),
      lifetime,
      words: reviewerWords(),
    };
  });
  const wanted = route.value.page === 'review' ? route.value.open : null;

  useEffect(() => () => lifetime.abort(), [lifetime]);
  useEffect(() => {
    const held = takeForReview();
    if (held) void controller.show(held);
  }, [controller]);
  useEffect(() => {
    const open = controller.stage.peek();
    if (wanted === null || (open.status === 'open' && reviewIdOf(open.package.request) === wanted)) return;
    void reviewPackage(db, wanted)
      .catch(() => null)
      .then((came) => {
        if (!came) return;
        const { sealed } = came;
        return controller.show(
          sealed ? { carried: 'sealed', package: sealed } : { carried: 'request', package: came.package },
        );
      });
  }, [db, controller, wanted]);
  useSignalEffect(() => {
    const stage = controller.stage.value;
    // Loaded anew, the page is to open the same request.
    if (stage.status !== 'open') return;
    history.replaceState(null, '', hashOf({ page: 'review', open: reviewIdOf(stage.package.request) }));
  });
  return <Reviewer words={words} controller={controller} opens />;
}
