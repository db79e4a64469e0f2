import { i18n } from '#i18n';
import { focusNeighbour } from '@/components/focus/focus-neighbour';
import type { ReviewId } from '@/lib/model/ids';
import { countAnswered, type Review } from '@/lib/reviewing/review';
import { reviewTitle } from './review-title';

interface Props {
  reviews: readonly Review[];
  hrefOf: (id: ReviewId) => string;
  onRemove: (id: ReviewId) => void;
}

/** The requests that others sent, with how far they are answered; nothing where there are none. */
export function ReviewList({ reviews, hrefOf, onRemove }: Props) {
  if (reviews.length === 0) return null;
  return (
    <section class="request-list" aria-labelledby="reviews-title">
      <h2 id="reviews-title">{i18n.t('reviews.title')}</h2>
      <ul class="list">
        {reviews.map((review) => {
          const { id, request } = review;
          const title = reviewTitle(request.from);
          const [answered, total] = [String(countAnswered(review)), String(request.questions.length)];
          return (
            <li key={id} class="request-line">
              <a href={hrefOf(id)}>
                <bdi>{title}</bdi>
              </a>
              <p class="small quiet">
                <bdi>{request.questions[0]?.text}</bdi>
                <span>{i18n.t('reviews.answered', [answered, total])}</span>
              </p>
              <button
                type="button"
                class="button plain small"
                aria-label={i18n.t('reviews.removeLabel', [title])}
                onClick={(event) => {
                  focusNeighbour(event.currentTarget);
                  onRemove(id);
                }}
              >
                {i18n.t('reviews.remove')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
