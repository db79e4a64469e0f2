import { expect, test } from 'vitest';
import { MapLegend } from '@/components/matrix/map-legend';
import type { MapCell, MapRow } from '@/components/matrix/map-model';
import { cellKey } from '@/lib/model/cell';
import { cellAt } from '../../store/support/examples';
import { shown } from '../shown';

const cell = (column: number, state: MapCell['state'], marks: MapCell['marks'] = []): MapCell => ({
  ...{ column, state, marks, count: 1 },
  key: cellKey(cellAt(column)),
});

const row = (id: string, isQuiet: boolean, cells: MapCell[]): MapRow => ({
  ...{ id, isQuiet, cells, code: id, title: id, href: null, isOutside: false, note: '' },
});

test('the legend counts what is asked for, and not what is only shown', () => {
  const rows = [
    row('1', false, [cell(0, 'bare'), cell(1, 'tagged', ['lost'])]),
    row('2', true, [cell(2, 'bare', ['changed']), cell(3, 'bare')]),
  ];
  const map = { label: 'Map', corner: 'Requirement', columns: [], groups: [], rows };
  const place = shown(<MapLegend map={map} states={['bare', 'tagged']} />);
  const lines = [...place.querySelectorAll('li')].map(({ textContent }) => textContent.replace(/.*legendCount /, ''));
  expect(lines).toHaveLength(3);
  expect(lines.map((line) => line.match(/\d+/g)?.at(-1))).toEqual(['1', '1', '1']);
});
