import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Switch } from '@/lib/frameworks/classify/switch';
import type { DraftPlace } from '@/lib/frameworks/draft/draft';
import type { DraftCounts } from '@/lib/programs/intake/proposal';
import type { Question } from '@/lib/programs/intake/questions';
import { nameOfAnswer } from '@/lib/programs/intake/readings';
import { answerInWords, countsInWords, questionInWords } from './question-words';

interface Props {
  question: Question;
  labels: readonly string[];
  readings: ReadonlyMap<string, DraftCounts>;
  onAnswer: (answer: Switch) => void;
  onPlace: (place: DraftPlace) => void;
}

/** More than these are chosen from a list. */
const mostSideBySide = 4;

/** One thing that was guessed, to be answered otherwise. */
export function QuestionItem({ question, labels, readings, onAnswer, onPlace }: Props) {
  const id = useId();
  const { answers, guess, place } = question;
  const words = (answer: Switch) => {
    const counts = readings.get(nameOfAnswer(answer));
    const said = answerInWords(answer, labels);
    return counts ? i18n.t('intake.answerWith', [said, countsInWords(counts)]) : said;
  };
  const chosen = answers.findIndex(({ answer }) => answer === guess.answer);
  const choose = (at: number) => {
    const answer = answers[at];
    if (answer) onAnswer(answer);
  };
  const show = place && (
    <button
      type="button"
      class="button plain small"
      onClick={() => {
        onPlace(place);
        document.querySelector('.draft-source')?.scrollIntoView({ block: 'nearest' });
      }}
    >
      {i18n.t('intake.showPlace')}
    </button>
  );
  if (answers.length > mostSideBySide) {
    return (
      <div class="intake-question">
        <label for={id}>{questionInWords(question)}</label>
        <select
          id={id}
          class="field"
          value={chosen}
          onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
        >
          {answers.map((answer, at) => (
            <option key={nameOfAnswer(answer)} value={at}>
              {words(answer)}
            </option>
          ))}
        </select>
        {show}
      </div>
    );
  }
  return (
    <fieldset class="intake-question">
      <legend>{questionInWords(question)}</legend>
      {answers.map((answer, at) => (
        <label key={nameOfAnswer(answer)} class="intake-answer">
          <input type="radio" name={id} checked={at === chosen} onChange={() => choose(at)} />
          <span>{words(answer)}</span>
        </label>
      ))}
      {show}
    </fieldset>
  );
}
