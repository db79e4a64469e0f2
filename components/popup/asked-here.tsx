import { i18n } from '#i18n';
import { Notice } from '@/components/notice/notice';
import { reviewTitle } from '@/components/reviewer/review-title';
import type { ReviewId, TagId } from '@/lib/model/ids';
import type { AskedReviews } from '@/lib/reviewing/review';

interface Props extends AskedReviews {
  /** Goes to the first of these that is on the page. */
  onShow: (passages: readonly TagId[]) => void;
  onFinish: (id: ReviewId) => void;
  onLook: (id: ReviewId) => void;
}

/** As many as are offered to be looked for: those that the person was at last. */
const mostOffered = 2;

/** What others ask about passages of the page; nothing where nobody does. */
export function AskedHere({ here, elsewhere, onShow, onFinish, onLook }: Props) {
  return (
    <>
      {here.map((review) => (
        <Notice key={review.id} kind="news">
          <p>
            {i18n.t('reviews.popupHere', review.passages.length)}
            <br />
            <bdi class="quiet small">
              {i18n.t('reviews.popupFrom', [
                reviewTitle(review.from),
                String(review.answered),
                String(review.questions),
              ])}
            </bdi>
          </p>
          <div class="asked-here-actions">
            <button type="button" class="button primary" onClick={() => onShow(review.passages)}>
              {i18n.t('reviews.popupGo')}
            </button>
            <button type="button" class="button" onClick={() => onFinish(review.id)}>
              {i18n.t('reviews.popupFinish')}
            </button>
          </div>
        </Notice>
      ))}
      {elsewhere.slice(0, mostOffered).map((review) => (
        <button key={review.id} type="button" class="button feedback-line" onClick={() => onLook(review.id)}>
          {review.from ? i18n.t('reviews.popupLook', [review.from]) : i18n.t('reviews.popupLookUnnamed')}
        </button>
      ))}
    </>
  );
}
