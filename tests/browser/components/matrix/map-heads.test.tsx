import { expect, test } from 'vitest';
import { headRows, MapHeads } from '@/components/matrix/map-heads';
import type { CoverageMap } from '@/components/matrix/map-model';
import { shown } from '../shown';

const codes = ['A1', 'A2', 'A3', 'B1', 'B2'];
const map = {
  ...{ label: 'Coverage', corner: 'Requirement', rows: [] },
  columns: codes.map((code) => ({ id: code, code, text: `Text of ${code}` })),
  groups: [
    { id: 'a', code: 'A', title: 'Asking', columns: 3 },
    { id: 'b', code: '', title: 'Waiting', columns: 2 },
  ],
} as CoverageMap;

/** The heads of the columns that are drawn: where they stand for screen readers, how wide they are, and what they say. */
function heads(part: { from: number; to: number }, given: CoverageMap = map) {
  const props = { map: given, part, columns: { from: 0, to: codes.length }, template: '' };
  const place = shown(
    <table>
      <MapHeads {...props} />
    </table>,
  );
  return [...place.querySelectorAll('tr')].map((row) => [
    row.getAttribute('aria-rowindex'),
    ...[...row.children].map((cell) =>
      [cell.getAttribute('aria-colindex'), cell.getAttribute('aria-colspan'), cell.textContent]
        .filter(Boolean)
        .join(' '),
    ),
  ]);
}

test('columns stand under the group that they belong to, each counted from the column of the rows’ names on', () => {
  expect(heads({ from: 0, to: 5 })).toEqual([
    ['1', '1', '2 3 A Asking', '5 2 Waiting'],
    ['2', '1 Requirement', '2 A1', '3 A2', '4 A3', '5 B1', '6 B2'],
  ]);
});

test('of those near the window alone the places are the same, and groups reach as far as they are drawn', () => {
  expect(heads({ from: 2, to: 4 })).toEqual([
    ['1', '1', '4 1 A Asking', '5 1 Waiting'],
    ['2', '1 Requirement', '4 A3', '5 B1'],
  ]);
  expect(heads({ from: 3, to: 5 })[0]).toEqual(['1', '1', '5 2 Waiting']);
});

test('without groups there is one line of heads', () => {
  const plain = { ...map, groups: [] };
  expect(heads({ from: 0, to: 1 }, plain)).toEqual([['1', '1 Requirement', '2 A1']]);
  expect([headRows(plain), headRows(map)]).toEqual([1, 2]);
});
