import type { AskedIndicator, Question } from '@/lib/feedback/package';
import type { ReviewerWords } from '@/lib/feedback/page/words';
import type { WrittenAnswer } from '@/lib/reviewing/written';
import { LevelChoice } from './level-choice';
import { type Option, RadioRow } from './radio-row';
import { Suggestion } from './suggestion';

interface Props {
  words: ReviewerWords['words'];
  question: Question;
  /** The passages to choose from where the question is which is stronger; else none. */
  compared: readonly Option<string>[];
  /** Whether the question is about any passage. */
  hasPassage: boolean;
  indicators: readonly AskedIndicator[];
  answer: WrittenAnswer;
  onAnswer: (changed: Partial<WrittenAnswer>) => void;
}

/** Where a question is answered, wherever it is shown. */
export function AnswerForm({ words, question, compared, hasPassage, indicators, answer, onAnswer }: Props) {
  const verdicts: Option<'clear' | 'partly' | 'not-yet'>[] = [
    { value: 'clear', label: words.clear },
    { value: 'partly', label: words.partly },
    { value: 'not-yet', label: words.notYet },
  ];
  return (
    <>
      {compared.length > 0 ? (
        <RadioRow
          legend={words.stronger}
          options={compared}
          value={answer.strongerId}
          clearLabel={words.clearAnswer}
          onChoose={(strongerId) => onAnswer({ strongerId })}
        />
      ) : (
        <RadioRow
          // Clear or not is no answer to what comes next, but says from where.
          legend={question.stem === 'shows' || !hasPassage ? words.verdict : words.verdictSoFar}
          options={verdicts}
          value={answer.verdict}
          clearLabel={words.clearAnswer}
          onChoose={(verdict) => onAnswer({ verdict })}
        />
      )}
      <label class="review-field">
        {words.comment}
        <textarea
          class="field"
          rows={3}
          maxLength={8_000}
          dir="auto"
          placeholder={words.commentHint}
          value={answer.comment}
          onInput={(event) => onAnswer({ comment: event.currentTarget.value })}
        />
      </label>
      <Suggestion words={words} suggestion={answer.suggestion} onSuggest={(suggestion) => onAnswer({ suggestion })} />
      {indicators
        .filter(({ levels }) => levels.length > 0)
        .map((indicator) => (
          <LevelChoice
            key={indicator.id}
            words={words}
            indicator={indicator}
            level={answer.levels[indicator.id] ?? ''}
            onChoose={(level) => onAnswer({ levels: { ...answer.levels, [indicator.id]: level } })}
          />
        ))}
    </>
  );
}
