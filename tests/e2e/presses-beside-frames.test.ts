/** @module-tag wide-in-chromium */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { overlayOf } from './acts/overlay.ts';
import { selectText } from './acts/select.ts';
import { scene } from './acts/set-up.ts';
import { storedTags } from './acts/stored.ts';
import { tagSelected } from './acts/tag.ts';
import { until } from './driver/until.ts';

const on = scene();
const words = 'measures the shadow';
const inner = '<!doctype html><meta charset="utf-8"><title>Inner</title><p style="margin:0">It rains today.</p>';

function serve(name: string, text: string): string {
  on.fixtures.serve(name, new TextEncoder().encode(text), { 'content-type': 'text/html' });
  return on.fixtures.address(`/files/${name}`);
}

let opened = 0;

/** A page of its own each time, with its own sentence below a frame that can't be read from it. */
async function openFramed(attributes: string): Promise<Page> {
  const foreign = serve('inner.html', inner).replace('localhost', '127.0.0.1');
  const style = 'display:block;width:600px;height:60px;border:0';
  const frame = `<iframe ${attributes.replace('FOREIGN', foreign)} style="${style}"></iframe>`;
  const page = `<!doctype html><meta charset="utf-8"><title>Outer</title>${frame}<p>The class ${words}.</p>`;
  return on.browser.open(serve(`outer-${++opened}.html`, page));
}

/** Selects a word in the frame: it has the focus from then on. */
const pressFrame = (page: Page): Promise<void> => page.mouse.click(30, 10, { count: 2 });

const frames = [
  { what: 'of another site', attributes: 'src="FOREIGN"' },
  { what: 'that is shut in', attributes: 'sandbox="allow-scripts" src="inner.html"' },
];

test.each(frames)('with the focus in a frame $what, a press on a message reaches it', async ({ attributes }) => {
  const page = await openFramed(attributes);
  const overlay = overlayOf(on.browser, page);
  await pressFrame(page);
  await on.browser.command(page, 'tag-selection');
  await overlay.says('These words stand in a page within this page');
  await overlay.click('Dismiss');
  await until('the message to go', () => on.browser.inPrivate(page, (root) => root.querySelector('.toast') === null));
});

test.each(frames)('with the focus in a frame $what, presses on badge and card reach them', async ({ attributes }) => {
  const page = await openFramed(attributes);
  const overlay = overlayOf(on.browser, page);
  await selectText(page, words);
  await tagSelected(on.browser, page, { find: 'a1', rationale: 'It is measured.' });
  await pressFrame(page);
  const [badge = ''] = await until('the badge', async () => {
    const names = await overlay.badges();
    return names.length > 0 && names;
  });
  await overlay.click(badge);
  await overlay.says('It is measured.');
  await pressFrame(page);
  await overlay.click(badge);
  await overlay.click('More');
  await overlay.click('Remove');
  await overlay.says('Tag removed');
  await pressFrame(page);
  await overlay.click('Undo');
  await until('the tag to be back', async () => (await storedTags(on.browser, page.url())).length === 1);
});

test.each(frames)('with the focus in a frame $what, presses and keys reach the picker', async ({ attributes }) => {
  const page = await openFramed(attributes);
  const overlay = overlayOf(on.browser, page);
  await selectText(page, words);
  await on.browser.command(page, 'tag-selection');
  await overlay.pickerOpen();
  await pressFrame(page);
  await overlay.click('Find');
  await overlay.pickerOpen();
  await page.keyboard.type('a1');
  await page.keyboard.press('Enter');
  await overlay.click('Save');
  await overlay.dialogClosed();
  const tags = await storedTags(on.browser, page.url());
  expect(tags.map(({ passage }) => passage.quote)).toEqual([words]);
});
