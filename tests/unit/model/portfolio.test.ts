import { expect, test } from 'vitest';
import { chosenOnly, ofCredential, withThese } from '@/lib/model/narrowed-portfolio';
import { passagesOf, quoteOf, reasonOf } from '@/lib/model/portfolio';
import { cellsOf, firstCredential, passage, portfolio, secondCredential } from './a-portfolio';

const [first, second] = cellsOf();
const [other] = cellsOf(secondCredential);
if (!first || !second || !other) throw new Error('the sample has too few cells');

test('of one credential are its cells, and of a passage only those', () => {
  const both = passage('both', [first, other]);
  const found = ofCredential(portfolio(both, passage('another', [other])), firstCredential);
  expect(passagesOf(found).map(({ tagId, cells }) => [tagId, cells.map(({ cell }) => cell)])).toEqual([
    ['both', [first.cell]],
  ]);
  expect([...found.cells.values()].every(({ credential }) => credential.id === firstCredential)).toBe(true);
});

test('a passage without a cell of it is not there, nor a document without a passage', () => {
  expect(ofCredential(portfolio(passage('another', [other])), firstCredential).artifacts).toEqual([]);
  const one = passage('one', [first]);
  const found = withThese(portfolio(one, passage('two', [first])), new Map([[one.tagId, { ...one, reason: 'Anew.' }]]));
  expect(passagesOf(found)).toEqual([{ ...one, reason: 'Anew.' }]);
});

test('a reason for one cell is told after the reason for all, with what it is for', () => {
  const shown = passage('one', [first, second], { reason: 'They ask each other.' });
  expect(reasonOf(shown)).toBe('They ask each other.');
  const cells = shown.cells.map((cell, place) => (place === 1 ? { ...cell, reason: 'All of them do.' } : cell));
  expect(reasonOf({ ...shown, cells })).toBe(`They ask each other.\n\n${second.indicator.code}: All of them do.`);
});

test('what is only thought of is no evidence, and neither is a passage without an indicator', () => {
  const shown = passage('one', [first, second]);
  const cells = shown.cells.map((cell, place) =>
    place === 1 ? { ...cell, isChosen: false, reason: 'Perhaps.' } : cell,
  );
  const found = passagesOf(chosenOnly(portfolio({ ...shown, cells }, passage('bare', []))));
  expect(found.map(({ tagId, cells }) => [tagId, cells.map(({ cell }) => cell)])).toEqual([['one', [first.cell]]]);
  expect(reasonOf({ ...shown, cells })).not.toContain('Perhaps');
});

test('a passage reads as it stood there last', () => {
  const shown = passage('one', [first]);
  const changed = { status: 'changed', start: 0, at: 0, quote: 'Other words.' } as const;
  expect(quoteOf(shown)).toBe('Words of one.');
  expect(quoteOf({ ...shown, sighting: changed })).toBe('Other words.');
  expect(quoteOf({ ...shown, sighting: { ...changed, quote: '' } })).toBe('Words of one.');
});
