import { expect, test } from 'vitest';
import { subjectsOf } from '@/lib/feedback/subjects';
import { cellKey } from '@/lib/model/cell';
import { cellsOf, passage, portfolio } from '../model/a-portfolio';

const [first, second] = cellsOf();
if (!first || !second) throw new Error('the sample has too few cells');
const inWords = (label: string) => `Page ${label}`;

test('what was tagged last can be asked about first, and every cell, with how many passages show it', () => {
  const all = portfolio(
    passage('old', [first, second], { taggedAt: 1 }),
    passage('new', [first, first], { taggedAt: 2 }),
  );
  const { passages, indicators } = subjectsOf(all, inWords);
  expect([...passages.keys()]).toEqual(['new', 'old']);
  expect([...indicators.keys()]).toEqual([...all.cells.keys()]);
  expect(indicators.get(cellKey(first.cell))?.tags).toBe(2);
  expect(indicators.get(cellKey(second.cell))?.tags).toBe(1);
});

test('what the person thinks of their own work, and what others said of it, can’t be asked along', () => {
  const { passages, indicators } = subjectsOf(portfolio(passage('one', [first])), inWords);
  const given = JSON.stringify([[...passages.values()], [...indicators.values()]]);
  expect(given).toContain('Because of one.');
  for (const own of ['in confidence', '"rating"', '"threads"', '"origin"']) expect(given).not.toContain(own);
});

test('a cell that is only thought of is asked about as such, with its own reason', () => {
  const one = passage('one', [first, second]);
  const [cell, thought] = one.cells;
  if (!cell || !thought) throw new Error('the passage has too few cells');
  const cells = [
    { ...cell, reason: 'They all do.', isChosen: true },
    { ...thought, reason: '', isChosen: false },
  ];
  const { passages } = subjectsOf(portfolio({ ...one, cells }), inWords);
  expect([...passages.values()][0]?.cells).toEqual([
    { ...first.cell, reason: 'They all do.' },
    { ...second.cell, isCandidate: true },
  ]);
});
