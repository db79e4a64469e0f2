import { expect, test } from 'vitest';
import { withoutLosses } from '@/lib/exports/format';
import { exportFormats } from '@/lib/exports/formats';
import { passagesOf } from '@/lib/model/portfolio';
import { cellsOf, passage, portfolio } from '../model/a-portfolio';

const formats = Object.entries(exportFormats);

test.each(formats)(
  '%s goes by its name in the list, and says what its files are and what it can be of',
  (id, format) => {
    expect(format.id).toBe(id);
    expect(format.extension).toMatch(/^\.[a-z0-9]+$/);
    expect(format.mediaType).toMatch(/^[a-z]+\/[\w.+-]+$/);
    expect(format.scopes.length).toBeGreaterThan(0);
  },
);

test('what a format has no place for, it is not given', () => {
  const whole = portfolio(passage('one', cellsOf().slice(0, 2)));
  const less = withoutLosses(whole, ['ratings', 'threads']);
  expect(JSON.stringify([[...less.cells.values()], less.artifacts])).not.toContain('in confidence');
  expect(
    [...less.cells.values(), ...passagesOf(less).flatMap(({ cells }) => cells)].map(({ rating }) => rating),
  ).toEqual([...less.cells.values(), ...cellsOf().slice(0, 2)].map(() => null));
  expect(passagesOf(less).map(({ reason, tagId }) => [tagId, reason])).toEqual([['one', 'Because of one.']]);
  expect(withoutLosses(whole, [])).toEqual(whole);
});
