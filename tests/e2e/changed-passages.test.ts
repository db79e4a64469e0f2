/** @module-tag wide-in-firefox */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { comeBack } from './acts/come-back.ts';
import { overlayOf } from './acts/overlay.ts';
import { untilPainted } from './acts/painted.ts';
import { selectText } from './acts/select.ts';
import { scene } from './acts/set-up.ts';
import { openSidePanel } from './acts/side-panel.ts';
import { press, storedTags } from './acts/stored.ts';
import { tagSelected } from './acts/tag.ts';
import { until } from './driver/until.ts';

const on = scene();
const path = '/pages/sample-lesson.html';
const goal = 'Explain with a lamp and a pencil why a shadow grows longer in the afternoon.';
const edits = [
  goal,
  goal.replace('grows longer', 'becomes longer'),
  goal.replace('a shadow grows longer', 'its shade becomes longer'),
];
const [, once = '', twice = ''] = edits;
let visit = 0;

/** The page as its author has left it: so many times edited. */
async function edit(page: Page, times: number): Promise<void> {
  on.fixtures.edit(path, (markup) => markup.replace(goal, edits[times] ?? ''));
  await comeBack(on.browser, page, 1);
  await untilPainted(page, [edits[times] ?? '']);
}

async function openTagged(): Promise<Page> {
  const page = await on.browser.open(on.fixtures.address(`${path}?change=${++visit}`));
  await selectText(page, goal);
  await tagSelected(on.browser, page, { find: 'a1' });
  await untilPainted(page, [goal]);
  return page;
}

/** What is shown as taken out and put in, by the card in the overlay or in the side panel. */
const changesIn = (root: ParentNode): string =>
  [...root.querySelectorAll('del, ins')]
    .map((each) => `${each.localName === 'del' ? '−' : '+'}${(each.lastChild?.textContent ?? '').trim()}`)
    .join(' ');

const cardSays = (page: Page, changes: string): Promise<unknown> =>
  until(`the card to say ${changes}`, async () => (await on.browser.inPrivate(page, changesIn)) === changes);

async function openCard(page: Page): Promise<void> {
  const overlay = overlayOf(on.browser, page);
  await until('the badge', async () => (await overlay.badges()).length === 1);
  await overlay.click('A1');
  await until('the card', async () => (await overlay.dialog()) !== null);
}

test('the card shows what has changed; what is kept there is what is looked for and compared with from then on', async () => {
  const page = await openTagged();
  await edit(page, 1);
  await openCard(page);
  await cardSays(page, '−grows +becomes');
  await overlayOf(on.browser, page).click('Keep the new text');
  await until('the new text to be stored, with its own surroundings', async () => {
    const [tag] = await storedTags(on.browser, page.url());
    const [selector] = tag?.passage.selectors ?? [];
    return tag?.passage.quote === once && selector?.type === 'TextQuoteSelector' && selector.exact === once;
  });
  expect(await page.evaluate(() => CSS.highlights.has('proofmark-changed'))).toBe(false);

  await edit(page, 2);
  await openCard(page);
  await cardSays(page, '−a shadow +its shade');
});

test('the side panel shows it too, and keeps the new text', async () => {
  const page = await openTagged();
  await edit(page, 2);
  const panel = await openSidePanel(on.browser, page);
  await press(panel, 'Unfold all');
  const changes = '−a shadow grows +its shade becomes';
  await until(changes, async () => (await panel.evaluate(`(${changesIn})(document)`)) === changes);
  await press(panel, 'Keep the new text');
  await until(
    'the new text to be stored',
    async () => (await storedTags(on.browser, page.url()))[0]?.passage.quote === twice,
  );
  await untilPainted(page, [twice]);
  await until('the change to be no more', () => page.evaluate(() => !CSS.highlights.has('proofmark-changed')));
});

test('a passage that was found altered is put onto the selection instead', async () => {
  const page = await openTagged();
  await edit(page, 1);
  const other = 'marks a guess on the drawing';
  await selectText(page, other);
  await openCard(page);
  await overlayOf(on.browser, page).click('More');
  await overlayOf(on.browser, page).click('Use');
  await untilPainted(page, [other]);
  await until(
    'the other text to be stored',
    async () => (await storedTags(on.browser, page.url()))[0]?.passage.quote === other,
  );
  await comeBack(on.browser, page, 1);
  await untilPainted(page, [other]);
});
