import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Switch } from '@/lib/frameworks/classify/switch';
import type { DraftPlace } from '@/lib/frameworks/draft/draft';
import type { DraftCounts } from '@/lib/programs/intake/proposal';
import type { Question } from '@/lib/programs/intake/questions';
import { QuestionItem } from './question-item';

interface Props {
  questions: readonly Question[];
  /** How levels are called, from the lowest. */
  labels: readonly string[];
  readings: ReadonlyMap<string, DraftCounts>;
  onAnswer: (answer: Switch) => void;
  onPlace: (place: DraftPlace) => void;
  /** Asked among what is folded. */
  children: ComponentChildren;
}

/** What was guessed, as questions: those that are open first, and the others folded. */
export function QuestionList({ questions, children, ...rest }: Props) {
  // Once answered, each stays where it was asked.
  const open = useRef(new Set<string>());
  for (const { id, guess } of questions) if (!guess.isSure) open.current.add(id);
  const first = questions.filter(({ id }) => open.current.has(id));
  const others = questions.filter(({ id }) => !open.current.has(id));
  const item = (question: Question) => <QuestionItem key={question.id} question={question} {...rest} />;
  if (questions.length === 0 && !children) return null;
  return (
    <section class="intake-questions" aria-label={i18n.t('intake.questions')}>
      {first.length > 0 && (
        <>
          <h2>{i18n.t('intake.questions')}</h2>
          <div class="intake-question-list">{first.map(item)}</div>
        </>
      )}
      {(others.length > 0 || children) && (
        <details>
          <summary>{i18n.t(first.length > 0 ? 'intake.moreQuestions' : 'intake.otherwise')}</summary>
          <div class="intake-question-list">
            {children}
            {others.map(item)}
          </div>
        </details>
      )}
    </section>
  );
}
