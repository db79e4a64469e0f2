import { Fragment } from 'preact';
import { useId } from 'preact/hooks';
import type { Question, RequestPackage } from '@/lib/feedback/package';
import type { ReviewerWords } from '@/lib/feedback/page/words';
import type { WrittenAnswer, WrittenRemark } from '@/lib/reviewing/written';
import { AskedPassageView } from './asked-passage-view';
import { LevelChoice } from './level-choice';
import { type Option, RadioRow } from './radio-row';
import { Remarks } from './remarks';
import { Suggestion } from './suggestion';

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
  const { passages, indicators } = opened.request;
  const asked = question.passageIds.flatMap((each) => passages.find((passage) => passage.id === each) ?? []);
  const meant = question.indicatorIds.length > 0 ? question.indicatorIds : asked.flatMap((each) => each.indicatorIds);
  const about = indicators.filter((indicator) => meant.includes(indicator.id));
  const verdicts: Option<'clear' | 'partly' | 'not-yet'>[] = [
    { value: 'clear', label: words.clear },
    { value: 'partly', label: words.partly },
    { value: 'not-yet', label: words.notYet },
  ];
  const compared = question.stem === 'stronger' && asked.length > 1;
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
      {about.length > 0 && (
        <div class="review-indicators">
          <h3>{words.indicator}</h3>
          <ul>
            {about.map(({ id: each, code, text, requirement }) => (
              <li key={each}>
                <strong>
                  <bdi>{code}</bdi>
                </strong>{' '}
                <bdi>{text}</bdi> <bdi class="quiet small">{requirement}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      {compared ? (
        <RadioRow
          legend={words.stronger}
          options={asked.map((passage, place) => ({
            value: passage.id,
            label: words.passageNumber.replace('$1', String(place + 1)),
          }))}
          value={answer.strongerId}
          clearLabel={words.clearAnswer}
          onChoose={(strongerId) => onAnswer({ strongerId })}
        />
      ) : (
        <RadioRow
          // Clear or not is no answer to what comes next, but says from where.
          legend={question.stem === 'shows' || asked.length === 0 ? words.verdict : words.verdictSoFar}
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
      {about
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
    </section>
  );
}
