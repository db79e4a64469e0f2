/** @module-tag wide */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { longDocument, longRowDocument, suggestedDocument, wholeLesson } from '../replica/google-docs/documents.ts';
import type { Variant } from '../replica/google-docs/variant.ts';
import { docsScene, rangeOf, replicaIn } from './acts/google-docs.ts';
import { inkAround } from './acts/ink.ts';
import { until } from './driver/until.ts';

/** Of the replica alone: what other tests build on. Nothing here needs more of the extension than the flag it sets. */
const scene = docsScene();

const labelsIn = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('.kix-appview-editor rect[aria-label]').length);

const untilInterface = (page: Page) =>
  until('the interface', () =>
    page.evaluate(() => typeof Reflect.get(window, '_docs_annotate_getAnnotatedText') === 'function'),
  );

test('without the flag there are neither labels nor the interface', async () => {
  const page = await scene.open(wholeLesson(), { flagIgnored: true, apiDelay: 0 });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await labelsIn(page)).toBe(0);
  expect(await page.evaluate(() => '_docs_annotate_getAnnotatedText' in window)).toBe(false);
  const painted = await replicaIn(page).glyphBoxes(...(await rangeOf(page, 'Measuring')));
  expect(painted).toHaveLength(1);
});

test('the interface comes late and gives the text, with a sign at its beginning', async () => {
  const page = await scene.open(wholeLesson());
  expect(await labelsIn(page)).toBeGreaterThan(20);
  await untilInterface(page);
  const text = await page.evaluate(async () =>
    (await Reflect.get(window, '_docs_annotate_getAnnotatedText')()).getText(),
  );
  expect(text).toBe(await replicaIn(page).text());
  expect(text.startsWith('\u0003Measuring without a ruler\n')).toBe(true);
});

/** Words with a space on either side, by what stands before them: of several fonts, directions and kinds of lines. */
const alone: [before: string, word: string][] = [
  ['can ', 'estimate'],
  ['Measuring ', 'without'],
  ['guess that ', 'is'],
  ['Teacher: ', 'hands'],
  ['to say ', 'which'],
  ['In Hebrew a step is ', '\u05e6\u05e2\u05d3'],
  ['\u05db\u05dc \u05d9\u05dc\u05d3 ', '\u05de\u05e2\u05e8\u05d9\u05da'],
  ['about ', '9'],
  ['\u064a\u0642\u062f\u0631 ', '\u0643\u0644'],
  ['Moods \ud83d\ude00 ', '\ud83d\udc69\u200d\ud83c\udfeb'],
  ['A literal ', '*'],
  ['accents ', 'cafe\u0301'],
];

test.each<[string, Partial<Variant>]>([
  ['at 100 %', {}],
  ['at half its size', { zoom: 0.5 }],
  ['at 150 %', { zoom: 1.5 }],
  ['without pages', { pageless: true }],
])('boxes of glyphs lie on what is painted, %s', async (_, variant) => {
  const page = await scene.open(wholeLesson(), variant);
  const replica = replicaIn(page);
  const zoom = variant.zoom ?? 1;
  for (const [before, word] of alone) {
    const [, start] = await rangeOf(page, before);
    await replica.scrollTo(start);
    const [box, ...others] = await replica.glyphBoxes(start, start + word.length);
    expect(others, word).toEqual([]);
    if (!box) throw new Error(`"${word}" has no box`);
    // As far around as no other word is.
    const ink = await inkAround(page, box, 2.5 * zoom);
    if (!ink) throw new Error(`"${word}" is not painted`);
    expect(ink.left, word).toBeGreaterThan(box.left - 1);
    expect(ink.right, word).toBeLessThan(box.right + 1);
    expect(ink.left - box.left + box.right - ink.right, word).toBeLessThan(4 * zoom + 1);
  }
});

test('labels stand where the text is painted', async () => {
  const page = await scene.open(wholeLesson(), { zoom: 1.5 });
  const far = await page.evaluate(() => {
    const replica = Reflect.get(window, '__replica');
    const text: string = replica.text();
    const rectangle = [...document.querySelectorAll('rect[aria-label]')].find(
      (each) => each.getAttribute('aria-label') === 'estimate a length',
    );
    const box = rectangle?.getBoundingClientRect();
    const start = text.indexOf('estimate a length');
    const [glyphs] = replica.glyphBoxes(start, start + 17);
    return box ? Math.max(Math.abs(box.left - glyphs.left), Math.abs(box.right - glyphs.right)) : 99;
  });
  expect(far).toBeLessThan(0.2);
});

test('few elements show the pages, others after scrolling and recycling; what is foreign in them stays', async () => {
  const page = await scene.open(longDocument(30, 'recycled-document-0123'));
  const replica = replicaIn(page);
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('.kix-page-paginated')) element.append(document.createElement('b'));
    document.querySelector('.kix-canvas-tile-selection')?.append(document.createElement('i'));
  });
  const tops = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.kix-page-paginated')].map(({ style }) => style.top),
    );
  const before = await tops();
  await replica.recycle();
  const after = await tops();
  expect(after).not.toEqual(before);
  expect(after.toSorted()).toEqual(before.toSorted());
  await replica.scrollTo((await rangeOf(page, 'Paragraph 20.3'))[0]);
  expect(await page.evaluate(() => document.querySelectorAll('.kix-page-paginated').length)).toBe(3);
  expect(await page.evaluate(() => document.querySelectorAll('.kix-page-paginated > b').length)).toBe(3);
  expect(await page.evaluate(() => document.querySelectorAll('.kix-canvas-tile-selection > i').length)).toBe(0);
  const [range] = await replica.visibleRanges();
  expect(range?.end).toBeGreaterThan(range?.start ?? 0);
});

test('what is typed is in the text and on the page; only pages that change are painted', async () => {
  const page = await scene.open(wholeLesson());
  const replica = replicaIn(page);
  const [at] = await rangeOf(page, 'a length');
  await page.mouse.click(500, 300);
  await replica.select(at, at);
  await page.evaluate(() => {
    const seen = new Set<string>();
    Reflect.set(window, 'seen', seen);
    for (const tile of document.querySelectorAll('.kix-canvas-tile-text'))
      new MutationObserver(() => seen.add((tile.parentElement as HTMLElement).style.zIndex)).observe(tile, {
        childList: true,
      });
  });
  await page.keyboard.type('in x');
  await page.keyboard.press('Backspace');
  expect(await replica.text()).toContain('estimate in a length');
  expect(await replica.writes()).toEqual({ keys: 5, test: 0, others: 0 });
  expect(await page.evaluate(() => [...Reflect.get(window, 'seen')])).toEqual(['1']);
  await until('each key to be shown', async () => (await replica.keystrokeTimes()).length === 5);
});

test('what is selected is copied into the event, as the page forbids or allows', async () => {
  for (const copyWorks of [true, false]) {
    const page = await scene.open(wholeLesson(), { copyWorks });
    await replicaIn(page).select(...(await rangeOf(page, 'estimate a length')));
    const copied = await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe.docs-texteventtarget-iframe');
      const field = frame?.contentDocument?.querySelector('[contenteditable]');
      const event = new ClipboardEvent('copy', { bubbles: true, cancelable: true, clipboardData: new DataTransfer() });
      field?.dispatchEvent(event);
      return event.clipboardData?.getData('text/plain');
    });
    expect(copied).toBe(copyWorks ? 'estimate a length' : '');
    expect(await replicaIn(page).clipboardTouches()).toBe(0);
  }
});

test('setSelection moves the caret, scrolls in steps, and ignores what is no place', async () => {
  const page = await scene.open(longDocument(10, 'moved-document-0123'), { apiDelay: 0 });
  await untilInterface(page);
  const [start, end] = await rangeOf(page, 'Paragraph 8.2');
  await page.evaluate(
    async (from, to) => {
      const own = await Reflect.get(window, '_docs_annotate_getAnnotatedText')();
      own.setSelection(-4, 9e9);
      own.setSelection(from, to);
    },
    start,
    end,
  );
  expect(await replicaIn(page).selection()).toEqual({ start, end });
  expect(await replicaIn(page).caretMoves()).toBe(1);
  await until('the words to be on a page', async () => (await replicaIn(page).glyphBoxes(start, end)).length > 0);
});

test('exports are those of Google: marks of lists in the one, structure in the other', async () => {
  const page = await scene.open(wholeLesson());
  const [text, markup, mobile] = await page.evaluate(async () => {
    const base = location.pathname.replace(/\/edit$/, '');
    const get = async (path: string) => {
      const response = await fetch(`${base}/${path}`);
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
    };
    return [await get('export?format=txt&tab=t.0'), await get('export?format=html'), await get('mobilebasic')];
  });
  expect(text).toMatch(/^\ufeffMeasuring without a ruler\r\n/);
  expect(text).toContain('\r\n* String, cut beforehand\r\n   * of one length\r\n');
  expect(text).toContain('\r\n1. Choose a thing');
  expect(markup).toMatch(/<h1 class="c1">.*<ul class="c8 lst-kix_list_1-0 start">.*<hr>.*<table/s);
  expect(mobile).toContain('class="doc-content"');
});

test('suggestions are both in the text and in the model', async () => {
  const page = await scene.open(suggestedDocument(), { mode: 'suggest' });
  expect(await replicaIn(page).text()).toContain('Every child can guessestimate a length');
  expect(await replicaIn(page).glyphBoxes(...(await rangeOf(page, 'guess')))).toHaveLength(1);
});

test('a row that has no room goes on over the page, its cells side by side', async () => {
  const page = await scene.open(longRowDocument());
  const replica = replicaIn(page);
  const [first] = await replica.glyphBoxes(...(await rangeOf(page, 'Step 1.')));
  const [other] = await replica.glyphBoxes(...(await rangeOf(page, 'Step 20.')));
  expect(first?.top).toBe(other?.top);
  expect(other?.left).toBeGreaterThan(first?.right ?? Number.POSITIVE_INFINITY);
  const ranges = await replica.visibleRanges();
  // In the text one page begins before the other ends.
  expect(ranges.some(({ start }) => ranges.some((each) => each.start < start && start < each.end))).toBe(true);
});

test('edits at random leave the text as they say, and pages as if they were laid out anew', async () => {
  const page = await scene.open(wholeLesson('random-document-0123456789'));
  const wrong = await page.evaluate(() => {
    const replica = Reflect.get(window, '__replica');
    let state = 20_251_125;
    const random = (below: number): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    let model: string = replica.text().slice(1, -3);
    for (let step = 0; step < 300; step += 1) {
      const at = random(model.length);
      const to = random(2) === 0 ? at : Math.min(model.length, at + random(30));
      const put = ['', 'x', 'words and ', '\n', '\u05e6\u05e2\u05d3 '][random(5)] ?? '';
      model = model.slice(0, at) + put + model.slice(to);
      replica.edit(at + 1, to + 1, put);
      if (replica.text() !== `\u0003${model}\n\u0003\n`) return `the text after step ${step}`;
      if (step % 20 !== 0) continue;
      const boxes = (): string => JSON.stringify(replica.glyphBoxes(1, model.length + 1));
      const before = boxes();
      replica.layAnew();
      if (boxes() !== before) return `the pages after step ${step}`;
    }
    return null;
  });
  expect(wrong).toBeNull();
  expect(await replicaIn(page).errors()).toEqual([]);
});

test('what is written by made events is written, and counted', async () => {
  const page = await scene.open(wholeLesson('made-events-document-0123'));
  await page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe.docs-texteventtarget-iframe');
    const field = frame?.contentDocument?.querySelector('[contenteditable]');
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true, cancelable: true }));
  });
  expect(await replicaIn(page).writes()).toEqual({ keys: 0, test: 0, others: 1 });
  expect((await replicaIn(page).text()).slice(1, 11)).toBe('xMeasuring');
});
