import { expect, test } from 'vitest';
import { type Direction, type Edge, moveEdge } from '@/lib/tagging/span';
import { passageIn } from '@/tests/support/sample-page';

const text = 'Before they begin, students turn and talk with a partner. Then they write.';

function moved(quote: string, edge: Edge, direction: Direction): string | null {
  const span = moveEdge(passageIn(text, quote), edge, direction);
  return span && text.slice(span.start, span.end);
}

test('a passage grows by a word at either end', () => {
  expect(moved('turn and', 'start', 'longer')).toBe('students turn and');
  expect(moved('turn and', 'end', 'longer')).toBe('turn and talk');
});

test('a passage shrinks by a word at either end', () => {
  expect(moved('students turn and', 'start', 'shorter')).toBe('turn and');
  expect(moved('students turn and', 'end', 'shorter')).toBe('students turn');
});

test('a sentence keeps its full stop when it grows to its end', () => {
  expect(moved('with a', 'end', 'longer')).toBe('with a partner.');
});

test('the last word of a passage stays', () => {
  expect(moved('talk', 'start', 'shorter')).toBeNull();
  expect(moved('talk', 'end', 'shorter')).toBeNull();
});

test('nothing grows beyond the document', () => {
  expect(moved('Before', 'start', 'longer')).toBeNull();
  expect(moved('write.', 'end', 'longer')).toBeNull();
});

test('a passage that begins within a word first takes the whole word', () => {
  expect(moved('dents turn', 'start', 'longer')).toBe('students turn');
});
