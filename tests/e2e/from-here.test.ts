/** @module-tag wide-in-firefox */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { makePdf, untilPdfShown } from './acts/drop-pdf.ts';
import { allowSite, openPdf } from './acts/pdf.ts';
import { selectText } from './acts/select.ts';
import { scene } from './acts/set-up.ts';
import { press, records } from './acts/stored.ts';
import { until } from './driver/until.ts';

const on = scene({ sample: false });
const isFirefox = process.env.PROOFMARK_BROWSER === 'firefox';

interface Intake {
  id: string;
  title: string;
  address: string;
  createdAt: number;
}
interface Source {
  id: string;
  blocks: { kind: string; rows?: number; columns?: number }[];
}

const openIssuer = (): Promise<Page> => on.browser.open(on.fixtures.address('/pages/issuer-page.html'));

/** What was begun last, and the tables in it, as rows and columns. */
async function begun(): Promise<Intake & { tables: (number | undefined)[][]; kinds: string[] }> {
  const workspace = await on.browser.tabAt('/workspace.html#/credentials/intake/');
  const intakes = await records<Intake>(workspace, 'intakes');
  const last = intakes.sort((one, other) => other.createdAt - one.createdAt)[0];
  if (!last) throw new Error('nothing was begun');
  const blocks = (await records<Source>(workspace, 'intakeSources')).find(({ id }) => id === last.id)?.blocks ?? [];
  const tables = blocks.filter(({ kind }) => kind === 'table').map(({ rows, columns }) => [rows, columns]);
  return { ...last, tables, kinds: blocks.map(({ kind }) => kind) };
}

test('a press in the popup takes the credential in from the page, its grid of boxes and what is folded away too', async () => {
  const page = await openIssuer();
  const popup = await on.browser.clickToolbar(page);
  await popup.press('Take the credential from here');
  const { title, address, tables } = await begun();
  expect({ title, address, tables }).toEqual({
    title: 'Giving feedback that helps – Riverside Institute',
    address: page.url(),
    tables: [
      [4, 3],
      [3, 3],
    ],
  });
});

test('the menu of the page does the same, for what is selected where something is', async () => {
  const page = await openIssuer();
  await selectText(page, 'Students act on feedback');
  await on.browser.chooseInContextMenu(page, 'take-in');
  const selected = await begun();
  expect(selected.kinds).toEqual(['paragraph']);
  await page.bringToFront();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await on.browser.chooseInContextMenu(page, 'take-in');
  await until('all of the page', async () => (await begun()).tables.length === 2);
});

test('where there is nothing like a credential, that is said, and the next try goes on', async () => {
  const page = await on.browser.open(on.fixtures.address('/pages/frame-inside.html'));
  const popup = await on.browser.clickToolbar(page);
  await popup.press('Take the credential from here');
  const workspace = await on.browser.tabAt('/workspace.html#/credentials');
  await until('the sentence', () =>
    workspace.evaluate(() => document.body.innerText.includes('looks like requirements or indicators')),
  );
});

test('the strictest page lets itself be read too', async () => {
  const page = await on.browser.open(on.fixtures.address('/strict/issuer-page.html'));
  const popup = await on.browser.clickToolbar(page);
  await popup.press('Take the credential from here');
  // Its style is not applied, so that only the table is one.
  expect((await begun()).tables).toContainEqual([3, 3]);
});

test('a PDF is taken from in the viewer, which the popup opens for it; of many pages some can be chosen', async () => {
  const lines = ['Competency indicators', '1.1 Plans what students learn', '1.2 Names how that is seen'];
  on.fixtures.serve(
    'asked.pdf',
    await makePdf([...Array<string[]>(10).fill(['A page before it']), lines], 'What is asked'),
  );
  const tab = await openPdf(on.browser, on.fixtures.address('/files/asked.pdf'));
  const popup = await on.browser.clickToolbar(tab);
  await popup.press('Take the credential from here');
  const viewer = await on.browser.tabAt('viewer.html');
  if (isFirefox) await allowSite(viewer);
  await untilPdfShown(viewer, 'A page before it');
  await until('the question which pages', () => viewer.$('input[placeholder]'));
  await viewer.type('input[placeholder]', '17');
  await press(viewer, 'Take it from these pages');
  await until('what is wrong', () =>
    viewer.evaluate(() => document.body.innerText.includes('Name pages from 1 to 11')),
  );
  await viewer.click('input[placeholder]', { count: 3 });
  await viewer.type('input[placeholder]', '11');
  await press(viewer, 'Take it from these pages');
  const { address, kinds } = await begun();
  expect(address).toBe(on.fixtures.address('/files/asked.pdf'));
  expect(kinds.length).toBeGreaterThan(1);
});
