/** @module-tag wide-in-chromium */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { overlayOf } from './acts/overlay.ts';
import { scene } from './acts/set-up.ts';
import { strangePages } from './driver/paths.ts';
import { until } from './driver/until.ts';

const on = scene();
const inner =
  '<!doctype html><meta charset="utf-8"><title>Inner</title><p style="margin:0;font-size:20px">The class measures the shadow.</p>';
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="700" height="300"><text x="20" y="60" font-size="24">Predict the shadow.</text></svg>';

function serve(name: string, text: string, type = 'text/html'): string {
  on.fixtures.serve(name, new TextEncoder().encode(text), { 'content-type': type });
  return on.fixtures.address(`/files/${name}`);
}

const place = 'style="display:block;width:600px;height:200px;border:0"';
const frames = [
  {
    what: 'a frame that is shut in',
    markup: `<iframe sandbox="allow-scripts" src="inner.html" ${place}></iframe>`,
    leads: true,
  },
  {
    what: 'a frame of another site',
    markup: `<iframe src="http://127.0.0.1:PORT/files/inner.html" ${place}></iframe>`,
    leads: true,
  },
  {
    what: 'an object',
    markup: `<object data="inner.html" type="text/html" ${place}></object>`,
    leads: true,
  },
  {
    what: 'an embedded page',
    markup: `<embed src="inner.html" type="text/html" ${place}>`,
    leads: true,
  },
  {
    what: 'a frame of words that stand in it',
    markup: `<iframe sandbox srcdoc="${inner.replaceAll('"', "'")}" ${place}></iframe>`,
    leads: false,
  },
];
test.each(frames)('words selected in $what: it is said why they are not tagged, and what to do', async (frame) => {
  serve('inner.html', inner);
  const name = `${frame.what.replaceAll(' ', '-')}.html`;
  const port = new URL(on.fixtures.address('/')).port;
  const page = await on.browser.open(
    serve(name, `<!doctype html><title>Outer</title>${frame.markup.replace('PORT', port)}`),
  );
  const overlay = overlayOf(on.browser, page);
  await page.mouse.click(60, 20, { count: 2 });
  await on.browser.command(page, 'tag-selection');
  const says = frame.leads
    ? 'These words stand in a page within this page'
    : 'These words stand in a part of this page that lets nothing else in';
  await overlay.says(says);
  if (!frame.leads) return;
  const address = await on.browser.inPrivate(
    page,
    (root) => root.querySelector<HTMLAnchorElement>('.toast a')?.href ?? null,
  );
  expect(address && new URL(address).pathname).toBe('/files/inner.html');
});

const files = [
  { what: 'a picture', name: 'picture.svg', text: drawing, type: 'image/svg+xml', says: 'This is a picture by itself' },
  {
    what: 'a file of data',
    name: 'data.xml',
    text: '<r><a>Words</a></r>',
    type: 'text/xml',
    says: 'This file is shown by its parts',
  },
];

test.each(files)(
  'on $what by itself, keys and popup say that it is not tagged there',
  async ({ name, text, type, says }) => {
    const page = await on.browser.open(serve(name, text, type));
    const popup = await on.browser.clickToolbar(page);
    await until('the sentence', async () => (await popup.text()).includes(says));
    expect(await popup.text()).not.toContain('Tag on this page');
    await popup.close();
  },
);

describe.skipIf(!existsSync(strangePages))('on a page (needs ../shared/data/pages)', () => {
  const within = 'These words stand in a page within this page';

  /** The page that is framed is none of those that are given. */
  async function open(name: string): Promise<Page> {
    serve('session.html', inner);
    return on.browser.open(serve(name, await readFile(join(strangePages, name), 'utf8')));
  }

  /** Selects a word in what is framed, as a person does. */
  async function pressWord(page: Page, frame: string): Promise<{ x: number; y: number }> {
    const point = await page.$eval(frame, (element) => {
      const { x, y } = element.getBoundingClientRect();
      return { x: x + 60, y: y + 20 };
    });
    await page.mouse.click(point.x, point.y, { count: 2 });
    return point;
  }

  const framed = [
    { name: 'sandbox-frame.html', frame: 'iframe', leadsTo: '/files/session.html?in-sandbox' },
    { name: 'object-page.html', frame: 'object', leadsTo: '/files/session.html?in-object' },
    { name: 'object-page.html', frame: 'embed', leadsTo: '/files/session.html?in-embed' },
  ];
  test.each(framed)('$name, words selected in its $frame lead to a page of their own', async (given) => {
    const page = await open(given.name);
    await pressWord(page, given.frame);
    await on.browser.command(page, 'tag-selection');
    await overlayOf(on.browser, page).says(within);
    const address = await on.browser.inPrivate(
      page,
      (root) => root.querySelector<HTMLAnchorElement>('.toast a')?.href ?? null,
    );
    expect(address).toBe(on.fixtures.address(given.leadsTo));
  });

  test('sandbox-frame.html, it is said as well to who asks by the context menu of the frame', async () => {
    const page = await open('sandbox-frame.html');
    const at = await pressWord(page, 'iframe');
    await on.browser.chooseInContextMenu(page, 'tag-selection', at);
    await overlayOf(on.browser, page).says(within);
  });

  test('sandbox-frame.html, it is said as well to who asks in the popup', async () => {
    const page = await open('sandbox-frame.html');
    await pressWord(page, 'iframe');
    const popup = await on.browser.clickToolbar(page);
    await popup.press('Tag on this page');
    await overlayOf(on.browser, page).says(within);
  });

  test('picture.svg, keys for selected words open what says why they are not tagged', async () => {
    const page = await on.browser.open(on.fixtures.address('/strange/picture.svg'));
    await page.mouse.click(60, 55, { count: 2 });
    expect(await page.evaluate('String(getSelection()).trim()')).not.toBe('');
    await on.browser.command(page, 'tag-selection');
    const popup = await until('the popup, which the key opens', () => on.browser.openPopup());
    await until('the sentence', async () => (await popup.text()).includes('This is a picture by itself'));
    expect(await popup.text()).not.toContain('Select a passage first');
    await popup.close();
  });
});
