import type { AskedPassage, PackagedRequest, Question } from '@/lib/feedback/package';
import type { ReviewerWords } from '@/lib/feedback/page/words';
import { comparedPassages, meantIndicators } from '@/lib/feedback/question-subjects';
import { verdictMeanings, verdicts } from '@/lib/model/verdict';
import type { WrittenAnswer } from '@/lib/reviewing/written';
import { AskedIndicators } from './asked-indicators';
import { LevelChoice } from './level-choice';
import { RadioRow } from './radio-row';
import { Suggestion } from './suggestion';

interface Props {
  words: ReviewerWords['words'];
  request: PackagedRequest;
  question: Question;
  /** What a passage is called where one of several is to be chosen. */
  nameOf: (passage: AskedPassage, place: number) => string;
  answer: WrittenAnswer;
  onAnswer: (changed: Partial<WrittenAnswer>) => void;
}

/** The indicators that a question is about, and where it is answered, wherever it is shown. */
export function AnswerForm({ words, request, question, nameOf, answer, onAnswer }: Props) {
  const indicators = meantIndicators(question, request);
  const compared = comparedPassages(question, request);
  return (
    <>
      <AskedIndicators words={words} indicators={indicators} />
      {compared.length > 0 ? (
        <RadioRow
          legend={words.stronger}
          options={compared.map((passage, place) => ({ value: passage.id, label: nameOf(passage, place) }))}
          value={answer.strongerId}
          clearLabel={words.clearAnswer}
          onChoose={(strongerId) => onAnswer({ strongerId })}
        />
      ) : (
        <RadioRow
          // Clear or not is no answer to what comes next, but says from where.
          legend={question.stem === 'shows' || question.passageIds.length === 0 ? words.verdict : words.verdictSoFar}
          options={verdicts.map((value) => ({ value, label: words[verdictMeanings[value].word] }))}
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
