import { Fragment } from 'preact';
import { useId } from 'preact/hooks';
import { filled } from '@/lib/feedback/filled';
import type { Question, RequestPackage } from '@/lib/feedback/package';
import type { ReviewerWords } from '@/lib/feedback/page/words';
import { askedPassages } from '@/lib/feedback/question-subjects';
import type { WrittenAnswer, WrittenRemark } from '@/lib/reviewing/written';
import { AnswerForm } from './answer-form';
import { AskedPassageView } from './asked-passage-view';
import { Remarks } from './remarks';

interface Props {
  words: ReviewerWords['words'];
  package: RequestPackage;
  question: Question;
  title: string;
  answer: WrittenAnswer;
  remarks: readonly WrittenRemark[];
  /** Whether documents may be opened from here. */
  opens: boolean;
  onAnswer: (changed: Partial<WrittenAnswer>) => void;
  onRemarks: (remarks: WrittenRemark[]) => void;
}

/** One question with the passages and indicators that it is about, and the form for its answer. */
export function QuestionCard(props: Props) {
  const { words, package: opened, question, title, answer, remarks, opens, onAnswer, onRemarks } = props;
  const id = useId();
  const asked = askedPassages(question, opened.request);
  return (
    <section class="review-card" aria-labelledby={id}>
      <header>
        <p class="quiet small">{title}</p>
        <h2 id={id} dir="auto">
          {question.text}
        </h2>
      </header>
      {asked.map((passage, place) => {
        const number = asked.length > 1 ? place + 1 : null;
        return (
          <Fragment key={passage.id}>
            <AskedPassageView
              words={words}
              passage={passage}
              picture={opened.pictures.find((picture) => picture.id === passage.pictureId)}
              from={opened.request.from || words.someone}
              number={number}
              opens={opens}
            />
            <Remarks words={words} passage={passage} number={number} remarks={remarks} onRemarks={onRemarks} />
          </Fragment>
        );
      })}
      <AnswerForm
        words={words}
        request={opened.request}
        question={question}
        nameOf={(_, place) => filled(words.passageNumber, String(place + 1))}
        answer={answer}
        onAnswer={onAnswer}
      />
    </section>
  );
}
