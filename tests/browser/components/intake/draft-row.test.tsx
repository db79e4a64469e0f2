import { expect, test, vi } from 'vitest';
import { DraftRowView } from '@/components/intake/draft-row';
import type { RowActs } from '@/components/intake/row-acts';
import type { DraftRow } from '@/lib/programs/intake/rows';
import { only, shown } from '../shown';

const from = { block: 0, row: null, column: null, line: null };
const level = (label: string, description: string, score: number | null, passes = false) => ({
  ...{ label, description, score, passes, from },
});
const acts: RowActs = {
  ...{ onPress: vi.fn(), onText: vi.fn(), onSplit: vi.fn(), onPassed: vi.fn(), onTyped: vi.fn() },
};

const aRow = (rest: Partial<DraftRow> = {}): DraftRow => ({
  ...{ key: '1', kind: 'indicator', depth: 2, code: '', text: 'Learners listen.', hint: '', levels: [], asked: [] },
  ...{ from, canEdit: true, ...rest },
});

/** The lines that a row shows, of which what only screen readers hear is one. */
function linesOf(row: DraftRow, isCurrent = false): string[] {
  const place = shown(<DraftRowView row={row} isCurrent={isCurrent} isSelected={false} isEdited={false} acts={acts} />);
  return [...place.querySelectorAll('p, dt, dd')].map((line) => line.textContent);
}

test('a requirement says what is asked for beside its indicators', () => {
  const asked = [{ is: 'words', count: 500 } as const, { is: 'sharedByTeam' } as const];
  expect(linesOf(aRow({ kind: 'requirement', text: 'Plan', asked }))).toEqual([
    'intake.kind.requirement: Plan',
    'intake.asked.words 500, intake.asked.sharedByTeam',
  ]);
});

test('a line says its code before its words, and that it has none where that is so', () => {
  expect(linesOf(aRow({ code: 'A1' }))).toEqual(['intake.kind.indicator: A1Learners listen.']);
  expect(linesOf(aRow({ text: '' }))).toEqual(['intake.kind.indicator: intake.noText']);
});

test('the line that the keys are at shows its hint and what its levels say; the others only name the levels', () => {
  const levels = [level('Not yet', 'Few', null), level('Good', 'Most', 2, true), level('Level 3', 'All', 3)];
  const row = aRow({ hint: 'Look at pairs.', levels });
  const named = ['Not yet', 'intake.enough Good (2)', 'Level 3'];
  expect(linesOf(row)).toEqual(['intake.kind.indicator: Learners listen.', named.join(' · ')]);
  expect(linesOf(row, true)).toEqual([
    ...[
      'intake.kind.indicator: Learners listen.',
      'Look at pairs.',
      named[0],
      'Few',
      named[1],
      'Most',
      named[2],
      'All',
    ],
  ]);
});

test('a line is reached by the keys and dragged where it can be changed, but not while it is written', () => {
  const attributes = (row: DraftRow, isCurrent: boolean, isEdited: boolean) => {
    const place = shown(
      <DraftRowView row={row} isCurrent={isCurrent} isSelected={isEdited} isEdited={isEdited} acts={acts} />,
    );
    const { tabIndex, draggable, ariaLevel, ariaSelected } = only<HTMLElement>(place, '[role="treeitem"]');
    return { tabIndex, draggable, ariaLevel, ariaSelected };
  };
  const there = { ariaLevel: '2', ariaSelected: 'false', tabIndex: -1 };
  expect(attributes(aRow(), false, false)).toEqual({ ...there, draggable: true });
  expect(attributes(aRow({ canEdit: false }), true, false)).toEqual({ ...there, tabIndex: 0, draggable: false });
  expect(attributes(aRow(), false, true)).toEqual({ ...there, ariaSelected: 'true', draggable: false });
});
