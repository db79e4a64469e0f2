import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { ChangedText } from '@/components/changed-text/changed-text';
import { AnswerForm } from '@/components/reviewer/answer-form';
import { PassageReason } from '@/components/reviewer/passage-reason';
import { Remarks } from '@/components/reviewer/remarks';
import type { Found } from '@/lib/documents/document';
import type { ReviewerWords } from '@/lib/feedback/page/words';
import type { ReviewId } from '@/lib/model/ids';
import { noAnswer } from '@/lib/reviewing/answered';
import { countAnswered } from '@/lib/reviewing/review';
import type { WrittenChange } from '@/lib/reviewing/written-change';
import type { AskedAbout } from '@/lib/tagging/asked';
import { quoteStart } from '@/lib/words/quote-start';
import { useWriting } from './use-writing';

interface Props {
  asked: AskedAbout;
  located: Found;
  words: ReviewerWords['words'];
  /** Keeps what was just written; false where it could not be kept. */
  onWrite: (reviewId: ReviewId, change: WrittenChange) => Promise<boolean>;
  onFinish: (reviewId: ReviewId) => void;
}

/** What someone else asks about a passage, and the form for the answer, beside the passage itself. */
export function AskedEntry({ asked: { review, passage, questions }, located, words, onWrite, onFinish }: Props) {
  const { request } = review;
  const id = useId();
  const writing = useWriting(review.written, (change) => onWrite(review.id, change));
  const written = writing.written.value;
  const answered = String(countAnswered({ request, written }));
  return (
    <article class="card-entry asked-entry" aria-labelledby={id}>
      <h2 id={id} class="small quiet">
        <bdi>{request.from ? i18n.t('reviews.asks', [request.from]) : i18n.t('reviews.asksSomeone')}</bdi>
      </h2>
      {located.status === 'changed' && (
        <div class="card-changed">
          <p>{i18n.t('reviews.differs')}</p>
          <ChangedText before={passage.quote} after={located.quote} />
        </div>
      )}
      <PassageReason words={words} from={request.from || words.someone} rationale={passage.rationale} />
      {questions.map((question) => (
        <section key={question.id} class="asked-question">
          <h3 dir="auto">{question.text}</h3>
          <AnswerForm
            words={words}
            request={request}
            question={question}
            nameOf={({ quote }) => `“${quoteStart(quote)}”`}
            answer={written.answers[question.id] ?? noAnswer}
            onAnswer={(changed) => writing.answer(question.id, changed)}
          />
        </section>
      ))}
      <Remarks
        words={words}
        passage={passage}
        number={null}
        remarks={written.remarks.filter(({ passageId }) => passageId === passage.id)}
        selects={false}
        onRemarks={(remarks) => writing.remark(passage.id, remarks)}
      />
      <p class="asked-progress">
        <span>{i18n.t('reviews.progress', [answered, String(request.questions.length)])}</span>
        <span class={writing.isLost.value ? 'review-problem' : 'quiet small'} role="status">
          {i18n.t(writing.isLost.value ? 'reviews.notSaved' : 'reviews.saved')}
        </span>
      </p>
      <div class="card-actions">
        <button
          type="button"
          class="button"
          onClick={async () => {
            await writing.settle();
            onFinish(review.id);
          }}
        >
          {i18n.t('reviews.finish')}
        </button>
      </div>
    </article>
  );
}
