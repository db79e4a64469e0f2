import { expect, test } from 'vitest';
import { CellStateLine } from '@/components/state/cell-state';
import type { CellCoverage } from '@/lib/coverage/coverage';
import { shown } from '../shown';

const cell = (rest: Partial<CellCoverage> = {}) =>
  ({ state: 'tagged', lacks: 'reason', marks: [], here: 0, ...rest }) as unknown as CellCoverage;
const line = (given: CellCoverage) => {
  const place = shown(<CellStateLine cell={given} />);
  return {
    state: place.querySelector('[data-state]')?.getAttribute('data-state'),
    marks: [...place.querySelectorAll('.mark')].map((mark) => mark.getAttribute('data-mark')),
    text: place.textContent,
  };
};

test('a cell says how far it is, and what is missing', () => {
  expect(line(cell())).toMatchObject({ state: 'tagged', marks: [] });
  expect(line(cell({ state: 'ready', lacks: null })).text).toBe('state.ready');
});

test('passages on the page at hand are counted where there are any', () => {
  expect(line(cell()).text).not.toContain('state.here');
  expect(line(cell({ here: 1 }))).toMatchObject({ marks: ['here'], text: expect.stringContaining('state.here 1') });
});

test('each mark of a cell is named', () => {
  expect(line(cell({ here: 2, marks: ['changed', 'lost', 'questioned'] })).marks).toEqual([
    ...['here', 'changed', 'lost', 'questioned'],
  ]);
});
