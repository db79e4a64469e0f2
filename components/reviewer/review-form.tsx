import { useRef } from 'preact/hooks';
import { useClearOf } from '@/components/focus/use-clear-of';
import { filled } from '@/lib/feedback/filled';
import { isAnswered, noAnswer } from '@/lib/reviewing/answered';
import type { WrittenAnswer } from '@/lib/reviewing/written';
import { dayInWords } from '@/lib/words/dates-in-words';
import { localeIn } from '@/lib/words/locale';
import { FinishPart } from './finish-part';
import { QuestionCard } from './question-card';
import type { ReviewFormProps } from './reviewer-props';

/** A request as its reviewer sees it: who asks, each question with what it is about, and what becomes of the answers. */
export function ReviewForm(props: ReviewFormProps) {
  const { words, package: opened, written, isKept, onWrite } = props;
  const { request } = opened;
  const progress = useRef<HTMLParagraphElement>(null);
  useClearOf(progress, 'foot');
  const from = request.from || words.someone;
  const total = String(request.questions.length);
  const answered = request.questions.filter(({ id }) => isAnswered(written.answers[id])).length;
  const change = (id: string, changed: Partial<WrittenAnswer>) =>
    onWrite({ ...written, answers: { ...written.answers, [id]: { ...noAnswer, ...written.answers[id], ...changed } } });
  return (
    <div class="review">
      <header class="review-head">
        <h1>{request.from ? filled(words.title, from) : words.titleUnnamed}</h1>
        <p dir="auto">{request.from ? filled(words.intro, from) : words.introUnnamed}</p>
        <p class="review-facts">
          <span>{filled(words.questions, total)}</span>
          {request.due && (
            <strong>
              {filled(words.due, dayInWords(request.due, localeIn(document.documentElement.lang), 'full'))}
            </strong>
          )}
        </p>
        <p class="quiet">{words.needs}</p>
        {request.note && (
          <div class="review-note">
            <h2>{filled(words.noteFrom, from)}</h2>
            <p dir="auto">{request.note}</p>
          </div>
        )}
      </header>
      {request.questions.map((question, place) => (
        <QuestionCard
          key={question.id}
          words={words}
          package={opened}
          question={question}
          title={filled(words.question, String(place + 1), total)}
          answer={written.answers[question.id] ?? noAnswer}
          remarks={written.remarks}
          opens={props.opens}
          onAnswer={(changed) => change(question.id, changed)}
          onRemarks={(remarks) => onWrite({ ...written, remarks })}
        />
      ))}
      <FinishPart {...props} progress={filled(words.answered, String(answered), total)} />
      <p ref={progress} class="review-progress" role="status">
        <span>{filled(words.answered, String(answered), total)}</span>
        <span class="quiet small">{isKept ? words.kept : words.notKept}</span>
      </p>
    </div>
  );
}
