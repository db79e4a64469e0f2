import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { QuestionList } from '@/components/intake/question-list';
import type { Switch } from '@/lib/frameworks/classify/switch';
import type { Question } from '@/lib/programs/intake/questions';
import { nameOfAnswer } from '@/lib/programs/intake/readings';
import { button, shown } from '../shown';

const lines = (answer: 'each' | 'one'): Switch => ({ question: 'lines', shape: 's', answer });
const order = (answer: 'best' | 'worst'): Switch => ({ question: 'order', shape: 's', answer });
const column = (answer: Extract<Switch, { question: 'column' }>['answer']): Switch => ({
  ...{ question: 'column', shape: 's', column: 2, answer },
});

const aQuestion = (answers: Switch[], isSure: boolean, rest: Partial<Question> = {}): Question => ({
  ...{ id: answers[0]?.question ?? '', answers, isAnswered: false, about: '', place: null, table: 0 },
  guess: { ...(answers[0] ?? lines('one')), isSure },
  ...rest,
});

const ofLines = (isSure: boolean) => aQuestion([lines('one'), lines('each')], isSure);
const ofOrder = (isSure: boolean) => aQuestion([order('worst'), order('best')], isSure);

function asked(first: readonly Question[], children: string | null = null) {
  const on = { onAnswer: vi.fn(), onPlace: vi.fn() };
  const readings = new Map([[nameOfAnswer(lines('each')), { requirements: 1, indicators: 9, levels: 4 }]]);
  const draw = (questions: readonly Question[]) => (
    <QuestionList questions={questions} labels={['Low', 'High']} readings={readings} {...on}>
      {children}
    </QuestionList>
  );
  const place = shown(draw(first));
  const texts = (selector: string) => [...place.querySelectorAll(selector)].map((each) => each.textContent);
  return {
    ...on,
    place,
    ask: (questions: readonly Question[]) => render(draw(questions), place),
    open: () => texts('section > div legend'),
    folded: () => texts('details legend'),
    fold: () => place.querySelector('summary')?.textContent,
  };
}

test('what is not sure is asked first, and the rest is folded below it', () => {
  const { open, folded, fold } = asked([ofLines(true), ofOrder(false)]);
  expect(open()).toEqual(['intake.question.order']);
  expect(folded()).toEqual(['intake.question.lines']);
  expect(fold()).toBe('intake.moreQuestions');
});

test('a question that is answered stays where it was asked', () => {
  const { open, ask, folded } = asked([ofLines(false), ofOrder(true)]);
  ask([ofLines(true), ofOrder(true)]);
  expect(open()).toEqual(['intake.question.lines']);
  expect(folded()).toEqual(['intake.question.order']);
});

test('where all is sure there is only what is folded, and nothing to fold where all is open', () => {
  const sure = asked([ofLines(true)]);
  expect(sure.open()).toEqual([]);
  expect(sure.place.querySelector('h2')).toBeNull();
  expect(sure.fold()).toBe('intake.otherwise');
  expect(asked([ofLines(false)]).fold()).toBeUndefined();
});

test('nothing is shown where there is nothing to ask', () => {
  expect(asked([]).place.childElementCount).toBe(0);
  const withPages = asked([], 'pages');
  expect(withPages.place.querySelector('details')?.textContent).toContain('pages');
  expect(withPages.fold()).toBe('intake.otherwise');
});

test('an answer says what it would make of the document', () => {
  const { place } = asked([ofLines(false)]);
  expect([...place.querySelectorAll('.intake-answer')].map((each) => each.textContent)).toEqual([
    'intake.answer.lines.one',
    'intake.answerWith intake.answer.lines.each intake.withLevels intake.indicators 9 intake.levels 4',
  ]);
  expect(place.querySelector<HTMLInputElement>('input:checked')?.parentElement?.textContent).toContain('lines.one');
});

test('up to four answers stand beside each other, and more are a list to choose from', () => {
  const roles = ['hint', 'code', 'group', 'level'] as const;
  const four = asked([aQuestion(roles.map(column), false)]);
  expect(four.place.querySelectorAll('input')).toHaveLength(4);
  const five = asked([aQuestion([...roles, 'nothing' as const].map(column), false)]);
  const list = five.place.querySelector('select');
  expect(list?.value).toBe('0');
  if (list) list.value = '3';
  list?.dispatchEvent(new Event('change', { bubbles: true }));
  expect(five.onAnswer).toHaveBeenCalledExactlyOnceWith(column('level'));
});

test('what a question is about is shown in the source, where it is about a place', () => {
  const at = { block: 3, row: 0, column: 2, line: null };
  const { place, onPlace } = asked([aQuestion([column('hint'), column('code')], false, { place: at, about: 'Notes' })]);
  expect(place.querySelector('legend')?.textContent).toBe('intake.question.column Notes');
  button(place, 'intake.showPlace').click();
  expect(onPlace).toHaveBeenCalledExactlyOnceWith(at);
  expect(asked([ofLines(false)]).place.querySelector('button')).toBeNull();
});

test('where tables are of several kinds a question says of which it is; a column without a name goes by its place', () => {
  const { place } = asked([aQuestion([column('hint'), column('code')], false, { table: 2 })]);
  expect(place.querySelector('legend')?.textContent).toBe('intake.ofTable 2 intake.question.columnAt 3');
});
