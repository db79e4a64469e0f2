import { expect, test } from 'vitest';
import type { Located } from '@/lib/documents/document';
import { inDocumentOrder, step } from '@/lib/tagging/document-order';
import { passageIn, tagOf } from '@/tests/support/sample-page';

const text = 'one two three four';
const tags = ['three', 'one', 'two three', 'four'].map((quote) => tagOf(passageIn(text, quote)));
const located = new Map(
  tags.map(({ passage: { id, quote } }): [typeof id, Located] => {
    const start = text.indexOf(quote);
    const end = start + quote.length;
    return [
      id,
      quote === 'four' ? { status: 'lost', passageId: id } : { status: 'exact', passageId: id, start, end, quote },
    ];
  }),
);
const passages = inDocumentOrder(tags, located);
const ids = passages.map((passage) => passage.tag.id);
const nowhere = () => false;

test('passages come in document order, without the lost ones', () => {
  expect(passages.map((passage) => passage.located.quote)).toEqual(['one', 'two three', 'three']);
});

test('next and previous go round at the ends', () => {
  expect(step(passages, ids[2] ?? null, 'next', nowhere)).toBe(passages[0]);
  expect(step(passages, ids[0] ?? null, 'previous', nowhere)).toBe(passages[2]);
});

test('from nowhere it begins with what is in view, or at the end that is asked for', () => {
  expect(step(passages, null, 'next', (id) => id === passages[1]?.located.passageId)).toBe(passages[1]);
  expect(step(passages, null, 'next', nowhere)).toBe(passages[0]);
  expect(step(passages, null, 'previous', nowhere)).toBe(passages[2]);
});

test('without passages there is nowhere to go', () => {
  expect(step([], null, 'next', nowhere)).toBeNull();
});

test('of two that begin together the longer one comes first', () => {
  const together = ['two', 'two three'].map((quote) => tagOf(passageIn(text, quote)));
  const places = new Map(
    together.map(({ passage: { id, quote } }): [typeof id, Located] => [
      id,
      { status: 'exact', passageId: id, start: 4, end: 4 + quote.length, quote },
    ]),
  );
  for (const given of [together, together.toReversed()]) {
    expect(inDocumentOrder(given, places).map((passage) => passage.located.quote)).toEqual(['two three', 'two']);
  }
});
