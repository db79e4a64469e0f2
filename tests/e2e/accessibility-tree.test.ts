import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { madeRequest } from '../unit/feedback/package/made-request.ts';
import { dropFile, makePdf, untilPdfShown } from './acts/drop-pdf.ts';
import { overlayOf } from './acts/overlay.ts';
import { selectText } from './acts/select.ts';
import { scene } from './acts/set-up.ts';
import { openSidePanel } from './acts/side-panel.ts';
import { press } from './acts/stored.ts';
import { tagSelected } from './acts/tag.ts';
import { has, told, treeFaults, treeWith, within } from './acts/tree.ts';
import { writtenPage } from './acts/written-page.ts';
import type { TreeNode } from './driver/tree-node.ts';
import { until } from './driver/until.ts';

/** What a screen reader is told: the tree that the browser has computed, and not the elements that it is computed from. */
const on = scene();
const quote = 'marks a guess on the drawing';

let visit = 0;

/** A page of which one passage is tagged, with a reason. */
async function openTagged(): Promise<Page> {
  const page = await on.browser.open(on.fixtures.address(`/pages/sample-lesson.html?class=${++visit}`));
  await selectText(page, quote);
  await tagSelected(on.browser, page, { find: 'a1', rationale: 'They decide before they see.' });
  return page;
}

const read = (page: Page, what: string, holds: (tree: readonly TreeNode[]) => boolean) =>
  treeWith(on.browser, page, what, holds);

beforeAll(async () => {
  // Its tag is in the panel, the matrix and the popup.
  await openTagged();
});

test('the picker tells its indicators by name, which are chosen, and where the focus is', async () => {
  const page = await on.browser.open(on.fixtures.address('/pages/sample-lesson.html?picker'));
  await selectText(page, quote);
  await on.browser.command(page, 'tag-selection');
  await overlayOf(on.browser, page).pickerOpen();
  await page.keyboard.type('a2');
  await page.keyboard.press('Enter');
  const shown = await on.browser.inPrivate(page, (root) =>
    [...root.querySelectorAll<HTMLElement>('[role=option]')].map((option) => option.textContent?.slice(0, 12) ?? ''),
  );
  expect(shown?.length).toBeGreaterThan(15);

  const tree = await read(page, 'a chosen indicator', (nodes) => has(nodes, 'button', 'Remove A2'));
  const picker = within(tree, 'dialog', 'Tag this passage');
  const options = told(within(picker, 'listbox', 'Indicators'), 'option', ['selected']);
  const plain = (text: string) => text.replaceAll(/\s/g, '');
  expect(options.map((option) => plain(option).slice(0, 10))).toEqual(shown?.map((text) => plain(text).slice(0, 10)));
  expect(options.filter((option) => option.endsWith('selected'))).toEqual([
    'A2 Plans a check for each goal, at the moment when its result can still change the lesson. | selected',
  ]);
  expect(told(within(picker, 'listbox', 'Indicators'), 'group')).toContain('1 A lesson plan with checks built in');
  expect(told(picker, 'combobox')).toEqual(['Find an indicator']);
  expect(told(picker, 'textbox')).toEqual(['Why it shows this']);
  expect(told(picker, 'button')).toEqual(expect.arrayContaining(['Remove A2 in 1', 'Cancel', 'Save']));
  expect(told(picker, 'status', ['live'])).toEqual([' | live']);
  expect(told(picker, 'alert', ['live'])).toEqual([' | live']);
  expect(treeFaults(tree)).toEqual([]);

  // What the arrows point at is what is told.
  await page.keyboard.press('ArrowDown');
  const active = await on.browser.inPrivate(page, (root) => {
    const id = root.querySelector('[role=combobox]')?.getAttribute('aria-activedescendant');
    return id ? root.querySelector(`#${id}`)?.getAttribute('role') : null;
  });
  expect(active).toBe('option');
});

test('the badge, the card and what is said of a passage are told', async () => {
  const page = await openTagged();
  await on.browser.command(page, 'next-passage');
  await until('the card', async () => (await overlayOf(on.browser, page).dialog()) !== null);
  await page.keyboard.press('Enter');
  const tree = await read(page, 'the card', (nodes) => has(nodes, 'button', 'Edit'));
  expect(told(within(tree, 'dialog', 'What this passage shows'), 'button')).toEqual(
    expect.arrayContaining(['Edit', 'Ask for feedback', 'More']),
  );
  expect(told(tree, 'article')).toEqual(['A1']);
  expect(told(tree, 'status', ['live']).length).toBeGreaterThan(1);
  expect(treeFaults(tree)).toEqual([]);
  const at = (name: string) =>
    until(`the focus on ${name}`, async () => (await overlayOf(on.browser, page).focused())?.startsWith(name));
  await at('Edit');
  await page.keyboard.press('Tab');
  await at('Ask');
  await page.keyboard.press('Tab');
  await at('More');
  await page.keyboard.press('Enter');
  const opened = await read(page, 'the menu', (nodes) => has(nodes, 'menuitem', 'Remove'));
  expect(told(within(opened, 'menu', 'More'), 'menuitem')).toEqual([
    'Copy with its reason',
    ...['Begin one word earlier', 'Begin one word later', 'End one word earlier', 'End one word later'],
    'Remove',
  ]);
  expect(treeFaults(opened)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  const after = await read(page, 'the badges', (nodes) => has(nodes, 'navigation', 'Tagged passages'));
  expect(told(within(after, 'navigation', 'Tagged passages'), 'button')).toEqual([`A1, “${quote}”`]);
});

test('the side panel tells its passages, and what can be done with each', async () => {
  const page = await openTagged();
  const panel = await openSidePanel(on.browser, page);
  const tree = await read(panel, 'the passage', (nodes) => has(nodes, 'button', 'Details'));
  expect(told(tree, 'heading')[0]).toBe('Passages on this page');
  expect(tree.some(({ name }) => name.includes(quote))).toBe(true);
  expect(treeFaults(tree)).toEqual([]);
});

test('the popup tells how far all has come, and what each button does for which indicator', async () => {
  const page = await on.browser.openExtensionPage('popup.html');
  const tree = await read(page, 'the list', (nodes) => has(nodes, 'button', 'Rate A1'));
  expect(told(tree, 'heading')[0]).toBe('Proofmark: what is covered');
  expect(tree.some(({ name }) => name === '1 of 9 has evidence.')).toBe(true);
  expect(told(within(tree, 'list', 'How far the indicators have come'), 'listitem')).toHaveLength(4);
  expect(told(tree, 'button')).toEqual(
    expect.arrayContaining(['Rate A1 for requirement 1', 'Open A2 for requirement 1', '1 is to be rated.']),
  );
  expect(treeFaults(tree)).toEqual([]);
});

test('the matrix tells its cells with their headers, and their state in words', async () => {
  const page = await on.browser.openExtensionPage('workspace.html');
  const tree = await read(page, 'the matrix', (nodes) => has(nodes, 'rowheader'));
  expect(told(tree, 'heading').slice(0, 2)).toEqual(['Coverage', '1 A lesson plan with checks built in']);
  const map = within(tree, 'grid');
  expect(told(map, 'columnheader')).toEqual(['Requirement', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8']);
  expect(told(map, 'rowheader')[0]).toBe('1 A lesson plan with checks built in 0 of 4 ready');
  expect(told(map, 'gridcell')[0]).toBe(
    `A1 for requirement 1: Has a reason, ${visit} ${visit === 1 ? 'passage' : 'passages'}`,
  );
  expect(treeFaults(tree)).toEqual([]);
});

test('the PDF viewer tells its controls, its pages and its marks', async () => {
  const page = await on.browser.openExtensionPage('viewer.html');
  await dropFile(page, await makePdf([['Everyone predicts where the shadow will fall.']], 'tree'));
  await untilPdfShown(page, 'the shadow');
  await selectText(page, 'where the shadow will fall');
  await tagSelected(on.browser, page, { find: 'a1', rationale: 'They decide before they see.' });
  const tree = await read(page, 'the badge', (nodes) => has(nodes, 'button', 'A1, '));
  expect(told(tree, 'button')).toEqual(
    expect.arrayContaining([
      'Pages and contents',
      'Zoom out',
      'Zoom in',
      'Find',
      'Open another PDF',
      'Hand in',
      'More',
    ]),
  );
  expect(told(tree, 'textbox')).toEqual(['Page']);
  expect(told(within(tree, 'combobox', 'Zoom'), 'option', ['selected'])).toContain('Automatic | selected');
  expect(told(tree, 'region')[0]).toBe('Pages of the PDF');
  expect(within(tree, 'region', 'Pages of the PDF').some(({ name }) => name.includes('Everyone predicts'))).toBe(true);
  expect(treeFaults(tree)).toEqual([]);

  await press(page, 'Pages and contents');
  await press(page, 'Find');
  const more = await read(page, 'what is opened', (nodes) => has(nodes, 'button', 'Close'));
  expect(treeFaults(more)).toEqual([]);
  await press(page, 'Hand in');
  const handingIn = await read(page, 'the dialog', (nodes) => has(nodes, 'dialog'));
  expect(treeFaults(handingIn)).toEqual([]);
});

test('the reviewer’s page tells its questions, and every answer by what it says', async () => {
  const path = join(tmpdir(), `proofmark-tree-${process.pid}.html`);
  await writeFile(path, await writtenPage(madeRequest(2)));
  const page = await on.browser.open(pathToFileURL(path).href);
  const tree = await read(page, 'the form', (nodes) => has(nodes, 'radio'));
  expect(told(tree, 'radio', ['checked'])).toEqual(expect.arrayContaining(['Clear', 'Partly', 'Not yet']));
  expect(told(tree, 'heading').length).toBeGreaterThan(2);
  expect(told(tree, 'status', ['live']).length).toBeGreaterThan(0);
  expect(treeFaults(tree)).toEqual([]);
});

test.for([
  'workspace.html#/artifacts',
  'workspace.html#/credentials',
  'workspace.html#/credentials/sample',
  'workspace.html#/ask',
  'workspace.html#/feedback',
  'workspace.html#/review',
  'workspace.html#/settings',
])('nothing in %s is without a name or a role', async (path) => {
  const page = await on.browser.openExtensionPage(path);
  const tree = await read(page, 'the page', (nodes) => told(nodes, 'heading').length > 0);
  expect(treeFaults(tree)).toEqual([]);
});

test('the overlay and the reviewer’s file say in which language their words are, whatever that of the page', async () => {
  const page = await openTagged();
  await page.evaluate(() => Object.assign(document.documentElement, { lang: 'ar', dir: 'rtl' }));
  const said = { lang: 'en', dir: 'ltr' };
  const badges = await on.browser.inOverlay(page, (root) => {
    const part = root.querySelector('.badge')?.closest<HTMLElement>('[lang]');
    return part && { lang: part.lang, dir: part.dir };
  });
  expect(badges).toEqual(said);
  const panels = await on.browser.inPrivate(page, (root) => {
    const { lang, dir } = (root as Document).documentElement;
    return { lang, dir };
  });
  expect(panels).toEqual(said);
  expect(await writtenPage(madeRequest(1))).toContain('<html lang="en" dir="ltr">');
});
