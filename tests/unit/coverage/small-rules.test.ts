import { expect, test } from 'vitest';
import { cellMarks, cellState } from '@/lib/coverage/cell-state';
import { countedOptions } from '@/lib/coverage/counted-options';
import type { CellCoverage } from '@/lib/coverage/coverage';
import type { Choice } from '@/lib/model/credential';
import type { RequirementId } from '@/lib/model/ids';
import type { Level } from '@/lib/model/indicator';

const counts = { tags: 0, explained: 0, changed: 0, lost: 0 };
const level = (passes: boolean) => ({ passes }) as Level;

test.each([
  ['none', 0, 0, null, false, 'ready'],
  ['none', 0, 0, null, true, 'bare'],
  ['label', 0, 0, null, false, 'bare'],
  ['label', 1, 0, null, false, 'ready'],
  ['label', 1, 0, null, true, 'tagged'],
  ['label', 1, 1, null, true, 'explained'],
  ['label', 1, 0, true, true, 'ready'],
  ['label', 1, 0, false, true, 'tagged'],
  ['label', 0, 0, true, true, 'bare'],
  ['rationale', 1, 0, true, true, 'tagged'],
  ['rationale', 2, 1, true, true, 'ready'],
  ['rationale', 2, 1, false, true, 'explained'],
  ['rationale', 1, 1, null, false, 'ready'],
] as const)('where %s is demanded, %i tags of which %i are explained, rated %s (of levels: %s), are %s', (...given) => {
  const [demand, tags, explained, passes, rated, state] = given;
  expect(cellState({ ...counts, tags, explained }, demand, passes === null ? null : level(passes), rated)).toBe(state);
});

test('a cell carries the marks of its passages, and that it is asked about', () => {
  expect(cellMarks(counts, false)).toEqual([]);
  expect(cellMarks({ ...counts, changed: 1 }, false)).toEqual(['changed']);
  expect(cellMarks({ ...counts, changed: 1, lost: 1 }, true)).toEqual(['changed', 'lost', 'questioned']);
});

test('of a choice those options count that are furthest along, ready before tagged, and equals in their order', () => {
  const counted = (count: number, ...options: CellCoverage['state'][][]) => {
    const ids = options.map((_, at) => `r${at}` as RequirementId);
    const choice = { id: 'c', code: '', title: '', count, requirementIds: ids } as unknown as Choice;
    const cellsOf = (id: RequirementId) => (options[ids.indexOf(id)] ?? []).map((state) => ({ state }) as CellCoverage);
    return [...countedOptions(choice, cellsOf)].map((id) => ids.indexOf(id));
  };
  expect(counted(1, ['bare'], ['tagged'])).toEqual([1]);
  expect(counted(1, ['tagged', 'tagged'], ['ready', 'bare'])).toEqual([1]);
  expect(counted(1, ['ready', 'bare'], ['ready', 'explained'])).toEqual([1]);
  expect(counted(1, ['ready', 'ready', 'bare', 'bare', 'bare'], ['ready'])).toEqual([1]);
  expect(counted(2, ['bare'], ['bare'], ['tagged'])).toEqual([2, 0]);
  expect(counted(1, [], ['bare'])).toEqual([0]);
  expect(counted(1, [], ['tagged'])).toEqual([1]);
});
