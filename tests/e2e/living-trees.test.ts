/** @module-tag wide-in-firefox */
import type { Frame } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { livingPage } from './acts/living-page.ts';
import { looks } from './acts/looks.ts';
import { overlayOf } from './acts/overlay.ts';
import { untilPainted } from './acts/painted.ts';
import { until } from './driver/until.ts';

const sentence = 'Inside the box stands a lamp that nobody has lit.';
const quote = 'stands a lamp that nobody';
const on = livingPage(
  ['Before the box.', sentence, 'After the box.', ...looks.map(({ text }) => text)],
  [quote, ...looks.map((look) => look.quote)],
);

const around = (inside: string): string => `<p>Before the box.</p>${inside}<p>After the box.</p>`;
const run = (script: string): Promise<unknown> => on.page.evaluate(`{ ${script} }`);

describe('in a shadow root', () => {
  const roots: Record<string, [markup: string, fill: string]> = {
    'that is open': ['<div id="box"></div>', 'box.attachShadow({ mode: "open" }).innerHTML = text'],
    'that is closed': [
      '<div id="box"></div>',
      'window.root = box.attachShadow({ mode: "closed" }); root.innerHTML = text',
    ],
    'that is closed, of a custom element with children': [
      '<living-box id="box"><i></i></living-box>',
      'window.root = box.attachShadow({ mode: "closed" }); root.innerHTML = text',
    ],
    'that is declared in markup': [
      '<div id="box"></div>',
      'box.setHTMLUnsafe("<section><template shadowrootmode=open>" + text + "</template></section>")',
    ],
    'in a shadow root': [
      '<div id="box"></div>',
      `const outer = box.attachShadow({ mode: "open" }); outer.innerHTML = "<article></article>";
       outer.firstChild.attachShadow({ mode: "open" }).innerHTML = text`,
    ],
    'as what is slotted into it': [
      '<div id="box"></div>',
      'box.innerHTML = "<b slot=middle>" + text + "</b>"; box.attachShadow({ mode: "open" }).innerHTML = "<slot name=middle></slot>"',
    ],
    'as what a slot shows where nothing is slotted': [
      '<div id="box"></div>',
      'box.attachShadow({ mode: "open" }).innerHTML = "<slot>" + text + "</slot>"',
    ],
  };
  for (const [where, [markup, fill]] of Object.entries(roots)) {
    test(`${where}, a passage is shown, stays while its root is written anew, and goes with it`, async () => {
      await on.put(around(markup));
      await run(`const box = document.querySelector('#box'); const text = '<p>${sentence}</p>'; ${fill}`);
      await on.shows(quote);
      await run(`const box = document.querySelector('#box'); box.replaceWith(box.cloneNode(false))`);
      await on.shows();
    });
  }

  test('a passage goes where its slot takes other content, and comes back with the slot', async () => {
    await on.put(around(`<div id="box"><p slot="shown">${sentence}</p></div>`));
    await run(`document.querySelector('#box').attachShadow({ mode: 'open' }).innerHTML = '<slot name="shown"></slot>'`);
    await on.shows(quote);
    await run(`document.querySelector('#box > p').slot = 'nowhere'`);
    await on.shows();
    await run(`document.querySelector('#box > p').slot = 'shown'`);
    await on.shows(quote);
  });
});

describe('in a frame of the same origin', () => {
  const framed = (): Promise<Frame> =>
    until<Frame>('the frame with the text', async () => {
      for (const frame of on.page.frames().slice(1)) {
        if (await frame.evaluate((text) => document.body?.textContent?.includes(text), sentence)) return frame;
      }
      return null;
    });
  const escaped = (markup: string): string => markup.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const worksheet = `<p>${sentence}</p>`;

  test('a passage is shown when the frame comes late, goes when it navigates, and comes back with its page', async () => {
    await on.put(around(''));
    await run(
      `document.querySelector('main').append(Object.assign(document.createElement('iframe'), { srcdoc: '${worksheet}' }))`,
    );
    await untilPainted(await framed(), [quote]);
    await run(`document.querySelector('iframe').srcdoc = '<p>Another page.</p>'`);
    await until('the badge to go', async () => (await overlayOf(on.browser, on.page).badges()).length === 0);
    await run(`document.querySelector('iframe').srcdoc = '${worksheet}'`);
    await untilPainted(await framed(), [quote]);
  });

  test('a passage is shown in a frame within a frame, and follows what scripts write there', async () => {
    const inner = `<iframe srcdoc="${escaped('<p>Loading…</p>')}"></iframe>`;
    await on.put(around(`<iframe srcdoc="${escaped(inner)}"></iframe>`));
    const write = `document.querySelector('iframe')?.contentDocument.querySelector('iframe')?.contentDocument.body.insertAdjacentHTML('beforeend', '${worksheet}')`;
    await until(
      'the inner frame',
      () =>
        on.page.evaluate(
          `document.querySelector('iframe')?.contentDocument?.querySelector('iframe')?.contentDocument?.body?.textContent?.includes('Loading')`,
        ) as Promise<boolean>,
    );
    await run(write);
    await untilPainted(await framed(), [quote]);
    const inside = await framed();
    await inside.evaluate(() => document.querySelector('p:last-child')?.replaceWith('Gone.'));
    await untilPainted(inside, []);
  });
});

test(`a passage is shown whatever it looks like: ${looks.map(({ name }) => name).join('; ')}`, async () => {
  await on.put(`<div style="font-size: 13px; line-height: 1.1">${looks.map(({ markup }) => markup).join('')}</div>`);
  await on.shows(...looks.map((look) => look.quote));
});

test('on a zoomed page the pointer still finds a passage', async () => {
  await run('document.documentElement.style.zoom = "1.6"');
  await on.put(around(`<p id="mine">${sentence}</p>`));
  await on.shows(quote);
  const overlay = overlayOf(on.browser, on.page);
  const box = await on.page.$eval('#mine', (mine) => mine.getBoundingClientRect().toJSON());
  await on.page.mouse.move(box.x + 200, box.y + box.height / 3);
  await on.page.mouse.move(box.x + 202, box.y + box.height / 2);
  await until('the card under the pointer', async () => (await overlay.dialog()) !== null);
  await on.page.mouse.move(1, 1);
  await run('document.documentElement.style.zoom = ""');
});

describe('a passage is found unaltered', () => {
  const forms: Record<string, string> = {
    'though soft hyphens have come in': 'stands a la\u00admp that no\u00adbody',
    'though its spaces do not break any more': 'stands\u00a0a\u202flamp that\u00a0nobody',
    'though it is broken into lines': 'stands a<br>lamp<br>that nobody',
    'though it is broken into blocks': 'stands a</p><p>lamp that nobody',
    'though zero-width spaces and joiners stand in it': 'stands a\u200b lamp\u2060 that nobody',
  };
  for (const [how, form] of Object.entries(forms)) {
    test(how, async () => {
      await on.put(around(`<p>${sentence.replace(quote, form)}</p>`));
      await until('one badge, of a passage that has not changed', async () => {
        const badges = await overlayOf(on.browser, on.page).badges();
        return badges.length === 1 && !badges.join().includes('changed');
      });
      expect(await on.page.evaluate(() => CSS.highlights.has('proofmark-changed'))).toBe(false);
    });
  }
});
