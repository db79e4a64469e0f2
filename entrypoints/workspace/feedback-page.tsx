import { useSignalEffect } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { IntakeStep } from '@/components/feedback/feedback-model';
import { RequestList } from '@/components/feedback/request-list';
import { TakeIn } from '@/components/feedback/take-in';
import { EmptyState } from '@/components/notice/empty-state';
import { ReviewList } from '@/components/reviewer/review-list';
import { feedbackState, type RequestWithReplies } from '@/lib/asking/feedback-state';
import { type IntakeProgress, openIntakeController } from '@/lib/asking/intake-controller';
import { holdForReview } from '@/lib/asking/review-at-hand';
import { useLive } from '@/lib/live/use-live';
import { hashOf } from '@/lib/navigation/routes';
import { listReviews, removeReview } from '@/lib/store/reviews';
import { offeredFeedback } from '@/lib/tabs/feedback-in-tab';
import type { PageProps } from './page-props';
import { RequestPage } from './request-page';
import { ShownPage } from './shown-page';

export function FeedbackPage({ db, controller, route }: PageProps) {
  const state = useLive(route, async () => {
    const [all, reviews] = await Promise.all([feedbackState(db), listReviews(db)]);
    return { all, reviews };
  });
  const [intake] = useState(() => openIntakeController(db, controller));
  const open = route.value.page === 'feedback' ? route.value.open : null;
  useSignalEffect(() => {
    const progress = intake.progress.value;
    // A request that someone else made is answered on a page of its own.
    if (progress.status !== 'request') return;
    holdForReview(progress.read);
    location.hash = hashOf({ page: 'review', open: null });
  });
  useEffect(() => {
    const ended = new AbortController();
    offeredFeedback.onGiven((text) => void intake.readText(text), ended.signal);
    return () => ended.abort();
  }, [intake]);
  useEffect(() => scrollTo(0, 0), [open]);

  return (
    <ShownPage state={state.value}>
      {({ all, reviews }) => {
        const shown = all.find(({ request }) => request.id === open);
        return (
          <div class="feedback">
            {open === null ? (
              <RequestList
                requests={all.map(listed)}
                hrefOf={(id) => hashOf({ page: 'feedback', open: id })}
                askAddress={hashOf({ page: 'ask', about: null })}
              />
            ) : shown ? (
              <RequestPage key={open} db={db} controller={controller} shown={shown} />
            ) : (
              <EmptyState title={i18n.t('feedback.goneTitle')} text={i18n.t('feedback.goneText')} />
            )}
            {open === null && (
              <ReviewList
                reviews={reviews}
                hrefOf={(id) => hashOf({ page: 'review', open: id })}
                onRemove={(id) => controller.make(() => removeReview(db, id))}
              />
            )}
            <TakeIn
              step={stepOf(intake.progress.value)}
              onFile={(file) => void intake.readFile(file)}
              onText={(text) => void intake.readText(text)}
              onPassphrase={(passphrase) => void intake.unseal(passphrase)}
              onTake={() => void intake.take()}
              onLeave={intake.leave}
            />
          </div>
        );
      }}
    </ShownPage>
  );
}

const listed = ({ request, state, replies }: RequestWithReplies) => ({
  request,
  state,
  replies: replies.length,
  open: replies.flatMap(({ threads }) => threads).filter(({ doneAt }) => doneAt === null).length,
});

function stepOf(progress: IntakeProgress): IntakeStep {
  if (progress.status === 'offered') return { status: 'offered', ...progress.offered };
  return progress.status === 'request' ? { status: 'none' } : progress;
}
