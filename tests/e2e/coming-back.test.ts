/** @module-tag wide-in-firefox */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { comeBack } from './acts/come-back.ts';
import { overlayOf } from './acts/overlay.ts';
import { untilPainted } from './acts/painted.ts';
import { selectText } from './acts/select.ts';
import { scene } from './acts/set-up.ts';
import { openSidePanel } from './acts/side-panel.ts';
import { press, shows, storedTags } from './acts/stored.ts';
import { tagSelected } from './acts/tag.ts';
import { until } from './driver/until.ts';

const on = scene();
const path = '/pages/sample-lesson.html';
const goal = 'Explain with a lamp and a pencil why a shadow grows longer in the afternoon.';
const note = 'I walk round with a class list and note who put the shadow on the sun’s side.';
let visit = 0;

async function openTagged(): Promise<Page> {
  const page = await on.browser.open(on.fixtures.address(`${path}?visit=${++visit}`));
  await selectText(page, goal);
  await tagSelected(on.browser, page, { find: 'a1' });
  await selectText(page, note);
  await tagSelected(on.browser, page, { find: 'a2' });
  await untilPainted(page, [goal, note]);
  return page;
}

test('after a reload, one click on the toolbar button shows the passages again', async () => {
  const page = await openTagged();
  await comeBack(on.browser, page, 2);
  await untilPainted(page, [goal, note]);
});

test('passages are found again though the page around them has grown', async () => {
  const page = await openTagged();
  on.fixtures.edit(path, (markup) =>
    markup.replace('<h2>What learners', '<p>A new opening paragraph.</p><ul><li>One</li><li>Two</li></ul>$&'),
  );
  await comeBack(on.browser, page, 2);
  await untilPainted(page, [goal, note]);
});

test('a passage whose words were edited is shown, and marked as changed', async () => {
  const page = await openTagged();
  on.fixtures.edit(path, (markup) =>
    markup.replace('grows longer in the afternoon', 'becomes longer in the afternoon'),
  );
  await comeBack(on.browser, page, 2);

  await untilPainted(page, [goal.replace('grows', 'becomes'), note]);
  const overlay = overlayOf(on.browser, page);
  await until('the badge that says so', async () => (await overlay.badges()).some((name) => /^A1, changed/.test(name)));
  await until('the tag to be stored as changed', async () =>
    (await storedTags(on.browser, page.url())).some(({ sighting }) => sighting.status === 'changed'),
  );
});

test('a passage that was taken out is shown nowhere, and is kept', async () => {
  const page = await openTagged();
  on.fixtures.edit(path, (markup) => markup.replace(/<li>Explain with a lamp[\s\S]*?<\/li>/, ''));
  await comeBack(on.browser, page, 2);

  await untilPainted(page, [note]);
  await until('the tag to be stored as lost', async () =>
    (await storedTags(on.browser, page.url())).some(({ sighting }) => sighting.status === 'lost'),
  );
  expect((await storedTags(on.browser, page.url())).map(({ passage }) => passage.quote).sort()).toEqual([goal, note]);
});

test('a lost passage is attached to the text that is selected, from the side panel', async () => {
  const page = await openTagged();
  const replacement = 'Show with a torch how shadows stretch.';
  on.fixtures.edit(path, (markup) => markup.replace(/Explain with a lamp[\s\S]*?<\/li>/, `${replacement}</li>`));
  await comeBack(on.browser, page, 2);
  await untilPainted(page, [note]);
  await until('the tag to be stored as lost', async () =>
    (await storedTags(on.browser, page.url())).some(({ sighting }) => sighting.status === 'lost'),
  );
  await selectText(page, replacement);

  const panel = await openSidePanel(on.browser, page);
  await until('the lost passage in the side panel', () => shows(panel, 'Not found on the page'));
  await press(panel, 'Unfold all');
  await press(panel, 'Attach to the selected text');

  await untilPainted(page, [replacement, note]);
});

test('a passage that appears later, as pages do that build themselves, is found when it does', async () => {
  const page = await openTagged();
  const late =
    'window.laterText = document.querySelector("table").outerHTML; document.querySelector("table").remove();';
  on.fixtures.edit(path, (markup) => markup.replace('</body>', `<script>${late}</script></body>`));
  await comeBack(on.browser, page, 2);
  await untilPainted(page, [goal]);

  await page.evaluate(() => {
    const lateTable = Reflect.get(window, 'laterText');
    document.querySelector('main')?.insertAdjacentHTML('beforeend', String(lateTable));
  });

  await untilPainted(page, [goal, note]);
});
