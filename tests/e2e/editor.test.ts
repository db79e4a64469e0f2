/** @module-tag wide-in-firefox */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Indicator } from '@/lib/model/indicator';
import type { Requirement } from '@/lib/model/requirement';
import { dragRow } from './acts/drag-row.ts';
import { selectText } from './acts/select.ts';
import { scene } from './acts/set-up.ts';
import { press, records, storedTags } from './acts/stored.ts';
import { tagSelected } from './acts/tag.ts';
import { until } from './driver/until.ts';

const on = scene({ sample: false });

/** Goes on with Tab until what has the focus is called so. */
async function tabTo(page: Page, name: string): Promise<void> {
  await until(`the focus on ${name}`, async () => {
    const focused = () =>
      page.evaluate(() => {
        const { activeElement } = document;
        const label = activeElement instanceof HTMLInputElement ? activeElement.labels?.[0]?.textContent : null;
        return activeElement?.getAttribute('aria-label') ?? label ?? activeElement?.textContent ?? '';
      });
    if ((await focused()).startsWith(name)) return true;
    await page.keyboard.press('Tab');
    return (await focused()).startsWith(name);
  });
}

const focusedField = (page: Page) =>
  until('a field with the focus', () =>
    page.evaluate(() => document.activeElement?.matches('input, textarea') === true),
  );

test('with the keys alone a program is written, put in order, undone and tagged to', async () => {
  const page = await on.browser.openExtensionPage('workspace.html#/credentials');
  await press(page, 'Write it yourself');
  await until('the editor', () => page.$('[role=tree]'));

  await tabTo(page, 'Add a requirement');
  await page.keyboard.press('Enter');
  await focusedField(page);
  await page.keyboard.type('A lesson plan');
  await until(
    'the requirement',
    async () => (await records<Requirement>(page, 'requirements'))[0]?.title === 'A lesson plan',
  );

  await page.evaluate(() => document.querySelector<HTMLElement>('.editor-tools button')?.focus());
  await tabTo(page, 'Paste many');
  await page.keyboard.press('Enter');
  await focusedField(page);
  for (const line of ['L1: Says what is learned.', 'L2: Checks at the right moment.', 'L3: Names the next step.']) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
  }
  await tabTo(page, 'Add 3 indicators');
  await page.keyboard.press('Enter');
  await until('three indicators', async () => (await records<Indicator>(page, 'indicators')).length === 3);

  const codes = () =>
    page.$$eval('[data-kind=indicator]', (rows) => rows.map((row) => row.getAttribute('aria-label')?.slice(0, 2)));
  await until('the lines', async () => (await codes()).length === 3);
  await page.evaluate(() => document.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]')?.focus());
  await page.keyboard.press('End');
  await page.keyboard.down('Alt');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.up('Alt');
  await until('the move', async () => (await codes()).join() === 'L1,L3,L2');
  await until('the focus to stay on it', () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label')?.startsWith('L3') === true),
  );
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await until('the move to be undone', async () => (await codes()).join() === 'L1,L2,L3');

  const lesson = await on.browser.open(on.fixtures.address('/pages/sample-lesson.html'));
  await selectText(lesson, 'marks a guess on the drawing');
  await tagSelected(on.browser, lesson, { find: 'l2' });
  const [tag] = await until('the tag', async () => {
    const tags = await storedTags(on.browser, lesson.url());
    return tags.length > 0 && tags;
  });
  const tagged = (await records<Indicator>(page, 'indicators')).find(({ code }) => code === 'L2');
  expect(tag?.cells.map(({ indicatorId }) => indicatorId)).toEqual([tagged?.id]);
});

test('a line that is dragged stands where it is let go; that is undone, and done by the keys too', async () => {
  const page = await on.browser.openExtensionPage('workspace.html#/credentials');
  await press(page, 'Edit');
  await until('the editor', () => page.$('[data-kind=indicator]'));
  const order = () =>
    page.$$eval('[data-kind=indicator]', (rows) =>
      rows.map((row) => row.getAttribute('aria-label')?.slice(0, 2)).join(),
    );
  expect(await order()).toBe('L1,L2,L3');
  await dragRow(page, 'Names the next step.', 'before', 'Says what is learned.');
  await until('the line to be the first', async () => (await order()) === 'L3,L1,L2');
  await press(page, 'Undo');
  await until('the order as it was', async () => (await order()) === 'L1,L2,L3');
  await page.click('[data-kind=indicator]');
  await page.keyboard.down('Alt');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.up('Alt');
  await until('the first to be the second', async () => (await order()) === 'L2,L1,L3');
});
