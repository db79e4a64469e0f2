import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { comeBack } from './acts/come-back.ts';
import { openWithOverlay } from './acts/living-page.ts';
import { overlayOf } from './acts/overlay.ts';
import { painted, untilPainted } from './acts/painted.ts';
import { selectText } from './acts/select.ts';
import { scene } from './acts/set-up.ts';
import { storedTags } from './acts/stored.ts';
import { tagSelected } from './acts/tag.ts';
import { strangePages } from './driver/paths.ts';
import { until } from './driver/until.ts';

const on = scene();
const sentence = 'Predict where the pencil shadow falls at noon.';
const handIn = 'hand in your worksheet before Friday noon';

const open = (path: string): Promise<Page> => on.browser.open(on.fixtures.address(`/strange/${path}`));

async function tagIn(page: Page, quote: string): Promise<void> {
  await selectText(page, quote);
  await tagSelected(on.browser, page, { find: 'a1', rationale: 'Because.' });
  await untilPainted(page, [quote]);
}

/** The overlay is in the page and knows that there is nothing of it: it says so when asked for the next passage. */
async function showsNothing(page: Page): Promise<void> {
  await on.browser.command(page, 'next-passage');
  await overlayOf(on.browser, page).says('Nothing is tagged on this page yet');
  expect(await painted(page)).toEqual([]);
}

/** Has what is the person's own note the name of each dialog that is shown there from now on. */
const noteDialogs = (page: Page) =>
  on.browser.inPrivate(page, (root) => {
    const noted: (string | null)[] = [];
    Reflect.set(globalThis, 'notedDialogs', noted);
    const note = () => {
      for (const dialog of root.querySelectorAll('dialog[open], [role=dialog]')) noted.push(dialog.ariaLabel);
    };
    new MutationObserver(note).observe(root, { childList: true, subtree: true, attributes: true });
  });

const notedDialogs = (page: Page) =>
  on.browser.inPrivate<[], string[]>(page, () => Reflect.get(globalThis, 'notedDialogs'));

/** Has a script of the page click at the badge, and press a key there. */
async function pressByScript(page: Page): Promise<void> {
  const badge = await until('the badge', () =>
    on.browser.inOverlay(page, (root) => {
      const box = root.querySelector('.badge')?.getBoundingClientRect();
      return box && { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 };
    }),
  );
  await page.evaluate((at) => {
    const host = document.querySelector('[data-proofmark-overlay]');
    const far = { bubbles: true, composed: true, cancelable: true };
    host?.dispatchEvent(new MouseEvent('click', { ...far, detail: 1, ...at }));
    host?.dispatchEvent(new KeyboardEvent('keydown', { ...far, key: 'Enter' }));
  }, badge);
}

describe.skipIf(!existsSync(strangePages))('on a page (needs ../shared/data/pages)', () => {
  test('that names another page as its own, passages stay where they were tagged', async () => {
    await tagIn(await open('canon1.html'), handIn);
    await showsNothing(await open('canon2.html'));
  });

  test('that shows another chapter for another fragment, passages stay with theirs', async () => {
    const page = await open('hashroute.html#book/1');
    await tagIn(page, handIn);
    await page.evaluate(`location.hash = '#book/2'`);
    await untilPainted(page, []);
    await showsNothing(page);
    await page.evaluate(`location.hash = '#book/1'`);
    await untilPainted(page, [handIn]);
  });

  test('whose address holds a session, passages are found in the next', async () => {
    await tagIn(await open('session-canon.html?sid=7f3a'), sentence);
    const later = await openWithOverlay(on.browser, on.fixtures.address('/strange/session-canon.html?sid=b21c'));
    await untilPainted(later, [sentence]);
  });

  test('whose field has the name of what the browser says of elements, passages are found again', async () => {
    const page = await open('clobber-input-parentNode.html');
    await tagIn(page, sentence);
    await comeBack(on.browser, page, 1);
    await untilPainted(page, [sentence]);
  });

  test('that looks for what was written, it finds nothing and changes nothing', async () => {
    const page = await open('hostile-page.html');
    // Where the pointer was left before, a card would come by itself.
    await page.mouse.move(2, 2);
    await tagIn(page, 'the stones');
    await noteDialogs(page);
    // It knows by what name the overlay went once, and finds none. What it presses where the overlay is now reaches nothing.
    await page.evaluate(`try { repro3() } catch {}`);
    await pressByScript(page);
    // What the person asks for later has come: what the page asked for would have before.
    await selectText(page, 'where it slows');
    await on.browser.command(page, 'tag-selection');
    await overlayOf(on.browser, page).pickerOpen();
    expect(await notedDialogs(page)).not.toContain('What this passage shows');
    expect(await page.evaluate(`[out.textContent, window.look?.() ?? null]`)).toEqual(['', null]);
    expect((await storedTags(on.browser, page.url())).map(({ rationale }) => rationale)).toEqual(['Because.']);
  });
});
