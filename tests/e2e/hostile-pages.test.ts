import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { overlayOf } from './acts/overlay.ts';
import { untilPainted } from './acts/painted.ts';
import { selectText } from './acts/select.ts';
import { scene } from './acts/set-up.ts';
import { storedTags } from './acts/stored.ts';
import { finishInPicker, save, tagSelected } from './acts/tag.ts';
import { inChromium, inFirefox, oneIn } from './acts/wide.ts';
import { until } from './driver/until.ts';

const on = scene();
const reason = 'Xylophones ring quietly.';

/** Hears, keeps and takes all that a page can, from before anything of the extension is there. */
const spy = `
  window.heard = [];
  // A driver's keys reach a page also while another window has the focus, in which a person would be typing then.
  const isInFront = ({ type }) => type === 'message' || document.hasFocus();
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy', 'compositionend', 'message']) {
    for (const at of [window, document]) {
      at.addEventListener(type, (event) => isInFront(event) && heard.push(type + ' ' + (event.key ?? JSON.stringify(event.data) ?? '') + (event.origin ?? '')), true);
    }
  }
  window.roots = [];
  for (const name of ['proofmark-overlay', 'overlay-frame', 'proofmark-frame']) {
    customElements.define(name, class extends HTMLElement {
      constructor() { super(); roots.push(this.attachInternals().shadowRoot); }
      static disabledFeatures = [];
    });
  }
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (given) {
    const root = attachShadow.call(this, { ...given, mode: 'open' });
    roots.push(root);
    return root;
  };
  for (const name of ['postMessage', 'start']) {
    const given = MessagePort.prototype[name];
    MessagePort.prototype[name] = function (...all) { heard.push('port'); return given.apply(this, all); };
  }`;

function serve(name: string, script: string, headers: Record<string, string> = {}): string {
  const markup = `<!doctype html><meta charset="utf-8"><title>${name}</title><script>${script}</script>
    <p>Look at the stones in the river, where it slows.</p><input id="own" aria-label="own">`;
  on.fixtures.serve(`${name}.html`, new TextEncoder().encode(markup), { 'content-type': 'text/html', ...headers });
  return on.fixtures.address(`/files/${name}.html`);
}

async function tagTheStones(page: Page): Promise<void> {
  // Where the pointer was left before, a card would come by itself, and lie over the badge.
  await page.mouse.move(2, 2);
  await selectText(page, 'the stones');
  await tagSelected(on.browser, page, { find: 'a1', rationale: reason });
  await untilPainted(page, ['the stones']);
}

/** From the open picker in its own window to the saved tag. The window is closed: Firefox opens the next tab in the front one. */
async function writeInWindow(page: Page): Promise<void> {
  const picker = await on.browser.tabAt('overlay-frame.html');
  await picker.waitForSelector('input[role=combobox]');
  await picker.bringToFront();
  await picker.focus('input[role=combobox]');
  // What was typed over the page has come along.
  await picker.$eval('input[role=combobox]', (field) => (field as HTMLInputElement).select());
  await picker.keyboard.type('a1');
  await picker.keyboard.press('Enter');
  await picker.focus('textarea');
  await picker.keyboard.type(reason);
  // The window closes by itself, sometimes before the keys have come up again.
  await save(picker).catch(() => undefined);
  await until('the tag', async () => (await storedTags(on.browser, page.url())).length === 1);
  await picker.close().catch(() => undefined);
}

test('a page that was there first hears no key that is typed into the picker, and is handed nothing', async () => {
  const page = await on.browser.open(serve('spying', spy));
  await tagTheStones(page);
  expect((await storedTags(on.browser, page.url())).map(({ rationale }) => rationale)).toEqual([reason]);

  expect(await page.evaluate('heard')).toEqual([]);
  expect(await page.evaluate('roots.length')).toBe(0);
  // What it would hear of its own field, it does: the spy is at work.
  await page.click('#own');
  await page.keyboard.press('q');
  expect(await page.evaluate('heard')).toContain('keydown q');
});

test(
  'a page that frames the picker itself, knowing all that its own frame is known by, is handed nothing',
  inChromium,
  async () => {
    const page = await on.browser.open(serve('framing', ''));
    await selectText(page, 'the stones');
    await on.browser.command(page, 'tag-selection');
    await overlayOf(on.browser, page).pickerOpen();
    const known = await on.browser.inOverlay(page, (root) => {
      const frame = root.querySelector<HTMLIFrameElement>('iframe[src]');
      return frame && { address: frame.src, secret: frame.name };
    });
    if (!known) throw new Error('no frame');
    await page.evaluate(async ({ address, secret }) => {
      const heard: unknown[] = [];
      Reflect.set(window, 'heard', heard);
      const frame = document.createElement('iframe');
      frame.name = secret;
      frame.src = address;
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      for (let greeting = 0; greeting < 5; greeting += 1) {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => heard.push(data);
        frame.contentWindow?.postMessage({ secret }, '*', [port2]);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }, known);
    // The overlay's own frame was answered by the same background, later than all that was asked before it.
    await finishInPicker(on.browser, page, { find: 'a1', rationale: reason });
    await untilPainted(page, ['the stones']);
    expect(await page.evaluate('heard')).toEqual([]);
  },
);

test('a page that takes the focus again and again hears no key either', inFirefox, async () => {
  const stealing = `${spy}
    const steal = () => document.querySelector('[data-proofmark-overlay]') && document.getElementById('own').focus();
    addEventListener('focusout', steal);
    addEventListener('blur', steal);`;
  const page = await on.browser.open(serve('stealing', stealing));
  await selectText(page, 'the stones');
  await on.browser.command(page, 'tag-selection');
  await overlayOf(on.browser, page).pickerOpen();
  await page.evaluate(`void setInterval(() => document.getElementById('own').focus(), 120)`);
  await finishInPicker(on.browser, page, { find: 'a1', rationale: reason });

  expect((await storedTags(on.browser, page.url())).map(({ rationale }) => rationale)).toEqual([reason]);
  expect((await page.evaluate('heard')) as string[]).toEqual([]);
});

/** The picker over a page that does something again and again, as often as is said, in ms. */
async function pickerWhile(name: string, act: string, every: number): Promise<Page> {
  const page = await on.browser.open(serve(name, spy));
  await selectText(page, 'the stones');
  await on.browser.command(page, 'tag-selection');
  await overlayOf(on.browser, page).pickerOpen();
  await page.evaluate(`
    const attack = () => {
      const host = document.querySelector('[data-proofmark-overlay]');
      ${act};
      document.getElementById('own').focus();
    };
    attack();
    setInterval(attack, ${every});
    // The first attacks are over.
    new Promise((resolve) => setTimeout(resolve, 100))`);
  return page;
}

const attacks = [
  { what: 'takes the focus a thousand times a second', act: '', every: 1 },
  { what: 'hides what holds the picker', act: `host.style.cssText = 'display: none !important'`, every: 700 },
  { what: 'makes it inert', act: 'host.inert = true', every: 700 },
  { what: 'makes all of itself inert', act: 'document.documentElement.inert = true', every: 700 },
  { what: 'moves it', act: 'document.body.prepend(host)', every: 700 },
];

async function hearsNoKey({ what, act, every }: (typeof attacks)[number]): Promise<void> {
  const page = await pickerWhile(what.split(' ').join('-'), act, every);
  await page.keyboard.type('a1', { delay: 80 });
  const own = await page.evaluate(() => (document.querySelector('#own') as HTMLInputElement).value);
  expect({ heard: await page.evaluate('heard'), own }).toEqual({ heard: [], own: '' });
}

for (const [at, attack] of attacks.entries()) {
  test(`a page that ${attack.what} hears no key`, oneIn(5, at), () => hearsNoKey(attack));
}

test('a page that takes out what holds the picker, again and again, hears no key; the picker comes in a window', async () => {
  const page = await pickerWhile('taking-out', 'host?.remove()', 120);
  await page.keyboard.type('sto', { delay: 20 });
  expect(await page.evaluate('heard')).toEqual([]);
  await writeInWindow(page);
});

test('a page that lets nothing in goes on; the picker comes in a window', async () => {
  const closing = `addEventListener('load', () => new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) if (node.nodeType === 1) node.remove();
  }).observe(document.documentElement, { childList: true }));`;
  const page = await on.browser.open(serve('closed', closing));
  await selectText(page, 'the stones');
  await on.browser.command(page, 'tag-selection');
  await writeInWindow(page);
  expect(await page.evaluate(`document.querySelector('[data-proofmark-overlay]')`)).toBeNull();
});

test('a page that takes the focus when the Tag button is pressed hears no key that follows', async () => {
  const stealing = `${spy}
    // Before the overlay is there it would only take the selection away from what is to be tagged.
    const steal = () => document.querySelector('[data-proofmark-overlay]') && document.getElementById('own').focus();
    addEventListener('blur', () => setTimeout(steal));
    addEventListener('focusout', steal);`;
  const page = await on.browser.open(serve('pressing', stealing));
  await tagTheStones(page);
  await selectText(page, 'where it slows');
  await overlayOf(on.browser, page).click('Tag');
  await finishInPicker(on.browser, page, { find: 'a1', rationale: reason });
  expect((await storedTags(on.browser, page.url())).length).toBe(2);
  expect(await page.evaluate('heard')).toEqual([]);
});

test('what is written can be found, selected or counted by no script of the page', inChromium, async () => {
  const page = await on.browser.open(serve('searching', spy));
  await tagTheStones(page);
  const overlay = overlayOf(on.browser, page);
  await overlay.click('A1');
  await overlay.says(reason);

  const seen = await page.evaluate(() => {
    const finds = ['Xylo', 'A1', 'Ask for feedback', 'More'].filter((words) =>
      (window as unknown as { find(...given: unknown[]): boolean }).find(words, false, false, true),
    );
    document.execCommand('selectAll');
    const selected = String(getSelection());
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    const active = document.activeElement as HTMLElement | null;
    return {
      finds,
      selected,
      loaded: loaded.filter((name) => !name.startsWith('http')),
      frames: window.length,
      inside: active?.shadowRoot ?? null,
    };
  });
  expect(seen).toMatchObject({ finds: [], loaded: [], frames: 0, inside: null });
  expect(seen.selected).not.toContain('Xylo');
  expect(seen.selected).not.toContain('A1');
});

test('clicks and keys that scripts make store nothing, change nothing and delete nothing', inFirefox, async () => {
  const page = await on.browser.open(serve('clicking', ''));
  await tagTheStones(page);
  const overlay = overlayOf(on.browser, page);
  await overlay.click('A1');
  await overlay.says(reason);
  await selectText(page, 'where it slows');
  const before = await storedTags(on.browser, page.url());

  await page.evaluate(async () => {
    const host = document.querySelector('[data-proofmark-overlay]');
    const turn = () => new Promise((resolve) => setTimeout(resolve, 60));
    const key = (of: string, more = {}) => {
      for (const target of [host, document.activeElement, document, window]) {
        for (const type of ['keydown', 'keyup']) {
          target?.dispatchEvent(
            new KeyboardEvent(type, { key: of, bubbles: true, composed: true, cancelable: true, ...more }),
          );
        }
      }
    };
    for (let y = 2; y < innerHeight; y += 12) {
      for (let x = 2; x < innerWidth; x += 12) {
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
          const made = type.startsWith('pointer') ? PointerEvent : MouseEvent;
          for (const target of [host, document.elementFromPoint(x, y)]) {
            target?.dispatchEvent(
              new made(type, { bubbles: true, composed: true, cancelable: true, detail: 1, clientX: x, clientY: y }),
            );
          }
        }
      }
    }
    await turn();
    key('Enter');
    await turn();
    key('Enter', { ctrlKey: true });
    key('z', { ctrlKey: true });
    key('Delete');
    await turn();
  });

  expect(await overlay.dialog()).not.toBe('Tag this passage');
  expect(await storedTags(on.browser, page.url())).toEqual(before);
  // A person still can. The card, where it is still open, lies over the badge.
  if (!(await overlay.text()).includes(reason)) await overlay.click('A1');
  await overlay.click('More');
  await overlay.click('Remove');
  await until('the tag to go', async () => (await storedTags(on.browser, page.url())).length === 0);
});

const isolated: Record<string, string> =
  process.env.PROOFMARK_BROWSER === 'firefox'
    ? { 'content-security-policy': 'sandbox allow-scripts' }
    : { 'cross-origin-embedder-policy': 'require-corp' };

test('where a page lets no frame in, the picker comes in a small window', async () => {
  const page = await on.browser.open(serve('isolated', '', isolated));
  await selectText(page, 'the stones');
  await on.browser.command(page, 'tag-selection');

  await writeInWindow(page);
  expect((await storedTags(on.browser, page.url())).map(({ rationale }) => rationale)).toEqual([reason]);
});
