import { expect, test } from 'vitest';
import { catchFiles, savedFile } from './acts/feedback.ts';
import { scene } from './acts/set-up.ts';
import { shows } from './acts/stored.ts';
import { until } from './driver/until.ts';

const on = scene({ sample: false });

test('it has access to no site when it is installed', async () => {
  const page = await on.browser.openExtensionPage('workspace.html');
  const granted = await page.evaluate('(globalThis.browser ?? chrome).permissions.getAll()');
  expect(granted).toMatchObject({ origins: [] });
});

test('a page is left alone until the person asks for something', async () => {
  const page = await on.browser.open(on.fixtures.address('/pages/sample-lesson.html'));
  expect(await page.$('[data-proofmark-overlay]')).toBeNull();
});

test('the popup loads the sample program in one click, then says what to do next', async () => {
  const page = await on.browser.open(on.fixtures.address('/pages/sample-lesson.html'));
  const popup = await on.browser.clickToolbar(page);

  await popup.press('Load the sample program');

  await until('the coverage of the sample', async () => (await popup.text()).includes('0 of 9'));
  expect(await popup.text()).toContain('Nothing on this page is tagged yet. Select a passage first');
  await popup.close();
});

test('a program is saved as an Excel sheet by the keys alone, after what that leaves out was said', async () => {
  const page = await on.browser.openExtensionPage('workspace.html#/credentials');
  await until('the program', () => shows(page, 'Save this program as a file'));
  await catchFiles(page);
  await page.bringToFront();
  await page.focus('.program-save summary');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await shows(page, 'Nothing is left out.')).toBe(true);
  await page.keyboard.press('ArrowDown');
  await until('what is left out', () => shows(page, 'Loaded here again, it will be a program of its own.'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  const { name, text } = await savedFile(page);
  expect(name).toBe('Teaching Every Learner program.xlsx');
  expect(text).toMatch(/^PK[\s\S]*xl\/workbook\.xml/);
});

test('nothing is asked of any host but the one whose pages are open', () => {
  expect(on.browser.strangeHosts()).toEqual([]);
});
