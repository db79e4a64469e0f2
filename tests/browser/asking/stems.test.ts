import { expect, test } from 'vitest';
import { newItem, withStem } from '@/lib/asking/stems';
import type { TagId } from '@/lib/model/ids';
import { cellAt, indicators, subjects } from '@/tests/unit/feedback/asked';

const there = subjects();
const codes = indicators.map(({ indicator }) => indicator.code);
const passage = { tagIds: ['tag-0' as TagId], cells: [] };
const pair = { tagIds: ['tag-0', 'tag-1'] as TagId[], cells: [] };

test('the first question that is offered is the one that fits: of a passage, of two, of an indicator', () => {
  expect(newItem(passage, there)).toMatchObject({ stem: 'shows', text: `ask.stem.shows ${codes[0]}`, ...passage });
  expect(newItem(pair, there)).toMatchObject({ stem: 'stronger', text: 'ask.stem.stronger' });
  const indicator = { tagIds: [], cells: [cellAt(1)] };
  expect(newItem(indicator, there)).toMatchObject({ stem: 'next', text: `ask.stem.next ${codes[1]}` });
  expect(newItem(passage, there).id).not.toBe(newItem(passage, there).id);
});

test('its own indicators are named, else those of its passages, each once, or none', () => {
  expect(newItem({ ...passage, cells: [cellAt(2)] }, there).text).toBe(`ask.stem.shows ${codes[2]}`);
  expect(withStem(newItem(pair, there), 'shows', there).text).toBe(`ask.stem.shows ${codes[0]}, ${codes[1]}`);
  const twice = { ...passage, cells: [cellAt(2), cellAt(2)] };
  expect(newItem(twice, there).text).toBe(`ask.stem.shows ${codes[2]}`);
  const unknown = { tagIds: ['gone' as TagId], cells: [] };
  expect(newItem(unknown, there).text).toBe('ask.stem.showsPlain');
  expect(withStem(newItem(unknown, there), 'next', there).text).toBe('ask.stem.nextPlain');
});

test('another question takes the place of one that was offered, and never of the person’s own words', () => {
  const item = newItem(passage, there);
  expect(withStem(item, 'reason', there)).toMatchObject({ stem: 'reason', text: 'ask.stem.reason' });
  expect(withStem(item, 'own', there)).toMatchObject({ stem: 'own', text: '' });
  expect(withStem({ ...item, text: '  ' }, 'reason', there).text).toBe('ask.stem.reason');
  expect(withStem({ ...item, text: 'Mine?' }, 'reason', there)).toMatchObject({ stem: 'reason', text: 'Mine?' });
});
