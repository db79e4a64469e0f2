import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { RatingWalk } from '@/components/rating/rating-walk';
import type { ListedCell } from '@/lib/coverage/listed-cells';
import { unratedCells } from '@/lib/coverage/to-do';
import { coverage } from '@/tests/gallery/materials';
import { button, shown } from '../shown';

const unrated = unratedCells(coverage('mixed'));

async function walk(listed: readonly ListedCell[] = unrated, left = listed.length) {
  const on = { onRate: vi.fn(), onAgain: vi.fn() };
  const place = shown(
    <RatingWalk listed={listed} passages={new Map()} left={left} coverageAddress="#/coverage" {...on} />,
  );
  // From then on it hears keys.
  await expect.poll(() => document.activeElement?.tagName).toBe('H2');
  const title = () => place.querySelector('h2')?.textContent ?? '';
  return { place, on, title };
}

test('a digit takes the level and goes on, until the last is rated', async () => {
  const { on, title } = await walk();
  expect(unrated.length).toBeGreaterThan(1);
  for (const { cell } of unrated) {
    await expect.poll(title).toContain(cell.indicator.text);
    await userEvent.keyboard('2');
    expect(on.onRate).toHaveBeenLastCalledWith(cell.cell, cell.indicator.levels[1]?.id);
  }
  await expect.poll(title).toBe('rating.done');
  expect(on.onRate).toHaveBeenCalledTimes(unrated.length);
});

test('arrows go to and fro and rate nothing; a digit without a level does nothing', async () => {
  const { on, title } = await walk();
  const [first, second] = unrated;
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(title).toContain(second?.cell.indicator.text);
  await userEvent.keyboard('9{ArrowLeft}');
  await expect.poll(title).toContain(first?.cell.indicator.text);
  expect(on.onRate).not.toHaveBeenCalled();
});

test('the focus goes to the title of what comes next, so that it is read', async () => {
  const { place } = await walk();
  button(place, 'rating.skip').focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.activeElement?.tagName).toBe('H2');
});

test('at the end, what was put off can be gone through again', async () => {
  const { place, on, title } = await walk(unrated, 1);
  for (const _ of unrated) await userEvent.keyboard('{ArrowRight}');
  await expect.poll(title).toBe('rating.done');
  button(place, 'rating.left 1').click();
  expect(on.onAgain).toHaveBeenCalledOnce();
});

test('where nothing is to be rated, it says when something will be', async () => {
  expect((await walk([])).title()).toBe('rating.nothing');
});
