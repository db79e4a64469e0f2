import { expect, test } from 'vitest';
import { heldOf, type PageInTurn } from '@/lib/documents/google-docs/binding/held';
import { type BoundPiece, pieceOf, type Run } from '@/lib/documents/google-docs/binding/piece';
import { TextToBind } from '@/lib/documents/google-docs/binding/text-to-bind';
import { squeeze } from '@/lib/documents/google-docs/text/squeezed';

const box = { left: 0, top: 0, right: 0, bottom: 0 };

/** Words that stand in two places have a number here, and are told apart by it alone. */
const lines = ['Title', 'Yes.1', 'Guess', 'Yes.2', 'No.1', 'Marks', 'No.2', 'Pairs', 'Yes.3', 'End'];
const words = (line: string): string => line.replace(/\d$/, '');
const text = new TextToBind(squeeze(lines.map(words).join('\n')));
const startOf = (line: string): number => words(lines.slice(0, lines.indexOf(line)).join('').replace(/\d/g, '')).length;

const bound = (...shown: string[]): BoundPiece[] =>
  shown.map((line) => ({ piece: pieceOf([{ text: words(line), box }]), start: startOf(line) }));

const pageOf = (shown: string[], more: Partial<PageInTurn<Run>> = {}): PageInTurn<Run> => ({
  bound: bound(...shown),
  isWhole: false,
  isPlain: false,
  isNext: false,
  ...more,
});

const held = (...pages: PageInTurn<Run>[]): string[][] =>
  heldOf(pages, text).map((each) =>
    each.map(({ start }) => lines.find((line) => startOf(line) === start) ?? expect.fail('it stands nowhere')),
  );

test('what stands between two places that are the only ones is held; what stands before or after them is not', () => {
  expect(held(pageOf(['Yes.1', 'Guess', 'Yes.2', 'No.1', 'Marks', 'No.2']))).toEqual([
    ['Guess', 'Yes.2', 'No.1', 'Marks'],
  ]);
});

test('words that all stand elsewhere too hold nothing', () => {
  expect(held(pageOf(['Yes.2', 'No.1']))).toEqual([[]]);
});

test('the ends of the text hold what stands beside them', () => {
  expect(held(pageOf(['Title', 'Yes.1']))).toEqual([['Title']]);
  expect(held(pageOf(['Yes.3', 'End']))).toEqual([['End']]);
  expect(held(pageOf(['Pairs', 'Yes.3', 'End']))).toEqual([['Pairs', 'Yes.3', 'End']]);
  const [first] = heldOf(
    [pageOf([], { bound: [{ piece: pieceOf([{ text: 'Yes', box }]), start: 0 }] })],
    new TextToBind(squeeze('Yes\nNo\nYes\nNo\nMarks')),
  );
  expect(first).toHaveLength(1);
});

test('on a page with nothing beside anything else, of which nothing is missing, all after what is held is held too', () => {
  const shown = ['Guess', 'Yes.2', 'No.1'];
  expect(held(pageOf(shown, { isWhole: true, isPlain: true }))).toEqual([shown]);
  expect(held(pageOf(shown, { isWhole: true }))).toEqual([['Guess']]);
  expect(held(pageOf(shown, { isPlain: true }))).toEqual([['Guess']]);
});

test('whole pages that follow each other hold together, and only those', () => {
  const whole = { isWhole: true };
  const [one, two] = [
    ['Guess', 'Yes.2'],
    ['No.1', 'Marks'],
  ];
  expect(held(pageOf(one, whole), pageOf(two, { ...whole, isNext: true }))).toEqual([one, two]);
  const apart = [['Guess'], ['Marks']];
  expect(held(pageOf(one, whole), pageOf(two, whole))).toEqual(apart);
  expect(held(pageOf(one), pageOf(two, { ...whole, isNext: true }))).toEqual(apart);
  expect(held(pageOf(one, whole), pageOf(two, { isNext: true }))).toEqual(apart);
});
