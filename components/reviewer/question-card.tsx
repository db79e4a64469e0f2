import { Fragment } from 'preact';
import { useId } from 'preact/hooks';
import { filled } from '@/lib/feedback/filled';
import type { Question, RequestPackage } from '@/lib/feedback/package';
import type { ReviewerWords } from '@/lib/feedback/page/words';
import { meantIndicators } from '@/lib/reviewing/meant-indicators';
import type { WrittenAnswer, WrittenRemark } from '@/lib/reviewing/written';
import { AnswerForm } from './answer-form';
import { AskedIndicators } from './asked-indicators';
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
  const { passages } = opened.request;
  const asked = question.passageIds.flatMap((each) => passages.find((passage) => passage.id === each) ?? []);
  const about = meantIndicators(question, opened.request);
  const isComparison = question.stem === 'stronger' && asked.length > 1;
  const numbered = (place: number) => filled(words.passageNumber, String(place + 1));
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
      <AskedIndicators words={words} indicators={about} />
      <AnswerForm
        words={words}
        question={question}
        compared={isComparison ? asked.map(({ id: value }, place) => ({ value, label: numbered(place) })) : []}
        hasPassage={asked.length > 0}
        indicators={about}
        answer={answer}
        onAnswer={onAnswer}
      />
    </section>
  );
}
