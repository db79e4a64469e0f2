import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noAnswer, nothingWritten } from '@/lib/reviewing/answered';
import type { Written } from '@/lib/reviewing/written';
import { applied, changesBetween } from '@/lib/reviewing/written-change';

const word = fc.constantFrom('', 'one', 'two');
const reference = fc.constantFrom('p1', 'p2', 'p3');
const writtenAs = fc.record<Written>({
  reviewer: word,
  note: word,
  answers: fc.dictionary(
    fc.constantFrom('q1', 'q2', 'q3'),
    fc.record({
      verdict: fc.constantFrom(null, 'clear', 'not-yet'),
      strongerId: fc.constant(null),
      comment: word,
      suggestion: word,
      levels: fc.constant({}),
    }),
  ),
  remarks: fc.array(fc.record({ passageId: reference, quote: word, comment: word }), { maxLength: 5 }),
});

test('the changes between two states lead from the one to the other', () => {
  fc.assert(
    fc.property(writtenAs, writtenAs, (before, after) => {
      const reached = changesBetween(before, after).reduce(applied, before);
      expect(changesBetween(reached, after)).toEqual([]);
    }),
  );
});

test('what is written in two places at once is all kept', () => {
  fc.assert(
    fc.property(writtenAs, word, word, (start, comment, remark) => {
      const here = { ...start, answers: { ...start.answers, q1: { ...noAnswer, comment } } };
      const there = { ...start, remarks: [{ passageId: 'p1', quote: '', comment: remark }] };
      const changes = [...changesBetween(start, here), ...changesBetween(start, there)];
      const both = changes.reduce(applied, start);
      expect(both.answers.q1 ?? noAnswer).toEqual({ ...noAnswer, comment });
      expect(both.remarks).toEqual(there.remarks);
    }),
  );
});

test('where nothing was written there is nothing to change', () => {
  expect(changesBetween(nothingWritten, { ...nothingWritten, answers: { q1: noAnswer } })).toEqual([]);
});

test('a name or a note alone is a change too', () => {
  for (const said of [{ reviewer: 'Lin' }, { note: 'Thank you.' }]) {
    const after = { ...nothingWritten, ...said };
    expect(changesBetween(nothingWritten, after)).toEqual([
      { kind: 'closing', reviewer: after.reviewer, note: after.note },
    ]);
  }
});
