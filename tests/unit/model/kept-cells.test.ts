import { expect, test } from 'vitest';
import { keptCells, type TagCell } from '@/lib/model/tag';
import { choiceAt } from '@/tests/support/sample-page';

const { cell } = choiceAt(0);
const known: TagCell[] = [{ ...cell, reason: 'As it was.', isCandidate: true }];

test('a cell that stays keeps its own reason where none is given, and gives it up where an empty one is', () => {
  expect(keptCells([cell], known)).toEqual(known);
  expect(keptCells([{ ...cell, reason: ' Another. ' }], known)).toEqual([
    { ...cell, reason: 'Another.', isCandidate: true },
  ]);
  expect(keptCells([{ ...cell, reason: '' }], known)).toEqual([{ ...cell, isCandidate: true }]);
});

test('a cell that is new has the reason that it is given, and none that is empty', () => {
  const other = choiceAt(1).cell;
  expect(
    keptCells(
      [
        { ...other, reason: 'New.' },
        { ...cell, reason: '' },
      ],
      [],
    ),
  ).toEqual([{ ...other, reason: 'New.' }, cell]);
});
