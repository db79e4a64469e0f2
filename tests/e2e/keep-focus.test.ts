/** @module-tag wide-in-chromium */
import type { KeyInput, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { dropFile, makePdf, untilPdfShown } from './acts/drop-pdf.ts';
import { overlayOf } from './acts/overlay.ts';
import { selectText } from './acts/select.ts';
import { scene } from './acts/set-up.ts';
import { openSidePanel } from './acts/side-panel.ts';
import { tagSelected } from './acts/tag.ts';
import { until } from './driver/until.ts';

const on = scene();
const isFirefox = process.env.PROOFMARK_BROWSER === 'firefox';
let visits = 0;

async function tagged(cell: string): Promise<Page> {
  visits += 1;
  const page = await on.browser.open(on.fixtures.address(`/pages/sample-lesson.html?class=${visits}`));
  await selectText(page, 'marks a guess on the drawing');
  await tagSelected(on.browser, page, { find: cell, rationale: 'They decide before they see.' });
  return page;
}

/** What has the focus in a page: its element, and what it is called. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return 'nowhere';
    return `${element.tagName} ${element.getAttribute('aria-label') ?? element.innerText.trim()}`;
  });

async function untilOn(page: Page, wanted: string): Promise<void> {
  await until(`the focus on ${wanted}`, async () => {
    const found = await focused(page);
    if (found.startsWith(wanted)) return true;
    throw new Error(`it is on ${found}`);
  });
}

/** Gives the focus to the control with this name, or whose name begins with it, as the Tab key would. */
async function goTo(page: Page, name: string): Promise<void> {
  await until(`${name} to go to`, () =>
    page.evaluate(async (wanted) => {
      const controls = [...document.querySelectorAll<HTMLElement>('button, a[href], summary')];
      const nameOf = (each: HTMLElement) => (each.getAttribute('aria-label') ?? each.innerText).trim();
      const found = controls.find((each) => each.checkVisibility() && nameOf(each).startsWith(wanted));
      found?.focus();
      // What has only just come may give the focus once it is painted.
      await new Promise((resolve) => setTimeout(resolve, 100));
      return found !== undefined && document.activeElement === found;
    }, name),
  );
}

async function act(page: Page, name: string, key: KeyInput = 'Enter'): Promise<void> {
  await page.bringToFront();
  await goTo(page, name);
  await page.keyboard.press(key);
}

// Firefox can't be told that a tab behind has the focus, and the panel's page in front shows itself.
test.skipIf(isFirefox)('in the side panel it goes on from the last passage, and from what was done again', async () => {
  const page = await tagged('a1');
  const panel = await openSidePanel(on.browser, page);
  await panel.emulateFocusedPage(true);
  const press = async (name: string) => {
    await goTo(panel, name);
    await panel.keyboard.press('Enter');
  };
  await press('Details');
  await press('Remove the tag');
  await untilOn(panel, 'H1 Passages on this page');
  await press('Undo: removed a tag');
  await press('Redo');
  await untilOn(panel, 'BUTTON Undo: removed a tag');
});

test('in the matrix it does so too', async () => {
  await (await tagged('a3')).close();
  const page = await on.browser.openExtensionPage('workspace.html');
  await act(page, 'A3 for requirement 1: ');
  await act(page, 'Remove the tag');
  await untilOn(page, 'A Ask for feedback on A3');
  await act(page, 'Undo: removed a tag');
  await act(page, 'Redo');
  await untilOn(page, 'BUTTON Undo: removed a tag');
});

test('from the last artifact it goes to the title', async () => {
  await (await tagged('a1')).close();
  const page = await on.browser.openExtensionPage('workspace.html#/artifacts');
  const left = () => page.$$eval('.artifact-item', ({ length }) => length);
  await until('the artifacts', left);
  for (let count = await left(); count > 0; count -= 1) {
    await act(page, 'Remove ');
    await until('one less', async () => (await left()) < count);
  }
  await untilOn(page, 'H1 Artifacts');
});

test.for([
  ['Use this one: ', 'A Ask for feedback on B1'],
  ['Read it all: ', 'H1 Teaching Every Learner'],
  ['Ask for feedback on A1', 'H1 '],
  ['Copy and change: ', 'H1 '],
  ['Edit', 'H1 '],
  ['Write it yourself', 'H1 '],
  ['Remove: ', 'A '],
] as const)('from “%s” among the credentials it goes to %s', async ([name, wanted]) => {
  const page = await on.browser.openExtensionPage('workspace.html#/credentials');
  await act(page, name);
  await untilOn(page, wanted);
});

test('in the settings it goes to what has come instead', async () => {
  const page = await on.browser.openExtensionPage('workspace.html#/settings');
  await act(page, 'Delete everything…');
  await act(page, 'No, keep it');
  await untilOn(page, 'BUTTON Delete everything…');
  await act(page, 'Delete everything…');
  await untilOn(page, 'BUTTON Save everything');
  await act(page, 'Yes, delete everything');
  await untilOn(page, 'BUTTON Delete for good now');
  await act(page, 'Load the sample program');
  await untilOn(page, 'BUTTON Remove the sample program');
  await act(page, 'Remove the sample program');
  await untilOn(page, 'BUTTON Load the sample program');
});

test('in the popup it goes to the title where all is another', async () => {
  const page = await on.browser.openExtensionPage('popup.html');
  await act(page, 'Load the sample');
  await untilOn(page, 'H1 ');
});

async function openedPdf(): Promise<Page> {
  visits += 1;
  const page = await on.browser.openExtensionPage('viewer.html');
  await dropFile(page, await makePdf([['Where the shadow will fall.'], ['At noon.']], `Lesson ${visits}`));
  await untilPdfShown(page, 'the shadow');
  await selectText(page, 'Where the shadow will fall');
  await tagSelected(on.browser, page, { find: 'a1' });
  return page;
}

test('in the viewer it goes from what is closed to what opened it, and else to the pages', async () => {
  const page = await openedPdf();
  for (const leave of [() => act(page, 'Cancel'), () => page.keyboard.press('Escape')]) {
    await act(page, 'Hand in');
    await until('the dialog', () => page.$('dialog.hand-in:modal'));
    await leave();
    await untilOn(page, 'BUTTON Hand in');
  }
  await act(page, 'Mark a part of a page');
  await untilOn(page, 'DIV Frame on page 1');
  await page.keyboard.press('Escape');
  await untilOn(page, 'DIV Pages of the PDF');
  await act(page, 'Next page');
  await untilOn(page, 'INPUT Page');
});

test('nor does it go astray in the viewer with a message or the only tag', async () => {
  const page = await openedPdf();
  await page.focus('.viewer-scroll');
  await overlayOf(on.browser, page).click('Dismiss');
  await untilOn(page, 'DIV Pages of the PDF');

  await on.browser.command(page, 'next-passage');
  await until('the badge', async () => (await overlayOf(on.browser, page).focused())?.startsWith('A1'));
  await page.keyboard.press('Enter');
  await until('the card', () => overlayOf(on.browser, page).dialog());
  await on.browser.inPrivate(page, (root) =>
    [...root.querySelectorAll<HTMLElement>('button')].find(({ innerText }) => innerText === 'More')?.focus(),
  );
  await page.keyboard.press('Enter');
  await until('the menu', async () => (await overlayOf(on.browser, page).focused())?.startsWith('Copy'));
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await overlayOf(on.browser, page).says('Tag removed');
  await untilOn(page, 'DIV Pages of the PDF');
  expect(await overlayOf(on.browser, page).badges()).toEqual([]);
});
