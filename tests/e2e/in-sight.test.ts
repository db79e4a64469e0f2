import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { type Badge, badgesOf } from './acts/badges.ts';
import { openWithOverlay } from './acts/living-page.ts';
import { overlayOf } from './acts/overlay.ts';
import { scene } from './acts/set-up.ts';
import { storedTags } from './acts/stored.ts';
import { tagSelected } from './acts/tag.ts';
import { storeTags } from './acts/tags-of-text.ts';
import { inChromium, inFirefox, oneIn } from './acts/wide.ts';
import { strangePages } from './driver/paths.ts';
import { until } from './driver/until.ts';

const on = scene();
const isFirefox = process.env.PROOFMARK_BROWSER === 'firefox';
const sentence = 'Predict where the pencil shadow falls at noon.';
const words = 'pencil shadow falls';
const outOfSight = 'the page does not show it just now';

/** A page of the given ones, or one of the same kind that is written here. */
type Given = { strange: string } | { name: string; markup: string };

function addressOf(given: Given): string {
  if ('strange' in given) return on.fixtures.address(`/strange/${given.strange}.html`);
  const markup = `<!doctype html><meta charset="utf-8"><title>${given.name}</title>${given.markup}`;
  const file = `${given.name.replaceAll(/\W+/g, '-')}.html`;
  on.fixtures.serve(file, new TextEncoder().encode(markup), { 'content-type': 'text/html' });
  return on.fixtures.address(`/files/${file}`);
}

const isMissing = (given: Given): boolean => 'strange' in given && !existsSync(strangePages);
const nameOf = (given: Given): string =>
  'strange' in given ? `${given.strange} (needs ../shared/data/pages)` : given.name;

const filler = (count: number): string =>
  '<p>The class measures the river and writes the result down.</p>'.repeat(count);

async function openTagged(given: Given): Promise<Page> {
  const address = addressOf(given);
  await storeTags(on.browser, [{ address, text: sentence, quotes: [words] }]);
  return openWithOverlay(on.browser, address);
}

/** Where the passage is to be seen in the window; null where it is not. */
function passageIn(page: Page): Promise<{ left: number; top: number; right: number; bottom: number } | null> {
  return page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.textContent?.indexOf(sought) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + sought.length);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      const around = walker.currentNode.parentElement;
      const hits = document.elementsFromPoint((left + right) / 2, (top + bottom) / 2);
      // The card that tells of the passage may have come over it.
      const hit = hits.find((each) => !each.matches('[data-proofmark-overlay]'));
      const isOver = hit !== undefined && (hit.contains(around) || around?.contains(hit) === true);
      return isOver && hit !== document.documentElement ? { left, top, right, bottom } : null;
    }
    return null;
  }, words);
}

const untilBadges = (page: Page, what: string, wanted: (badges: Badge[]) => unknown): Promise<Badge[]> =>
  until(what, async () => {
    const badges = await badgesOf(on.browser, page);
    return wanted(badges) ? badges : null;
  });

/** The badge stands at the line of its passage, wherever that is now. */
async function badgeFollows(page: Page): Promise<void> {
  await until('the badge at its passage', async () => {
    const passage = await passageIn(page);
    const [badge] = await badgesOf(on.browser, page);
    return passage !== null && badge !== undefined && badge.top < passage.bottom && badge.bottom > passage.top;
  });
}

describe('next brings the passage into view on a page', () => {
  const pages: Given[] = [
    { strange: 'body-scroller-app' },
    { strange: 'body-scroller-x' },
    {
      name: 'with a box that scrolls in a body that does',
      markup: `<style>html,body{height:100%;margin:0}html{overflow:hidden}body{overflow-y:scroll}
        #in{height:300px;overflow:auto}</style>${filler(40)}<div id="in">${filler(40)}<p>${sentence}</p></div>${filler(40)}`,
    },
    {
      name: 'that stops at each of its screens when it is scrolled',
      markup: `<style>html{scroll-snap-type:y mandatory;scroll-behavior:smooth}
        section{height:100vh;scroll-snap-align:start;scroll-snap-stop:always}</style>
        ${'<section><p>A screen.</p></section>'.repeat(7)}<section><p>${sentence}</p></section><section>The last.</section>`,
    },
    {
      name: 'with a strip that stops at each of its cards',
      markup: `<style>#c{display:flex;overflow-x:auto;width:600px;scroll-snap-type:x mandatory}
        section{flex:0 0 600px;scroll-snap-align:center;scroll-snap-stop:always}</style><div id="c">
        ${'<section><p>A card.</p></section>'.repeat(8)}<section><p>${sentence}</p></section><section>The last.</section></div>`,
    },
    {
      name: 'with a head over most of the window',
      markup: `<style>header{position:fixed;inset:0 0 auto 0;height:60vh;background:#ccc}main{padding-top:60vh}</style>
        <header>Head</header><main>${filler(60)}<p>${sentence}</p>${filler(60)}</main>`,
    },
    {
      name: 'with a foot over most of a box',
      markup: `<style>#c{height:200px;overflow:auto}footer{position:sticky;bottom:0;height:120px;background:#ddd}</style>
        <div id="c">${filler(40)}<p>${sentence}</p>${filler(40)}<footer>Foot</footer></div>`,
    },
    {
      name: 'where it fades in once it is scrolled to',
      markup: `<style>#t{opacity:0;transition:opacity .3s}#t.in{opacity:1}</style>${filler(80)}<p id="t">${sentence}</p>${filler(80)}
        <script>new IntersectionObserver(([e])=>e.isIntersecting&&t.classList.add('in')).observe(t)</script>`,
    },
    ...['transform:scale(2)', 'transform:scale(.5)', 'zoom:2'].map((style) => ({
      name: `with a box that scrolls, under ${style}`,
      markup: `<div style="${style};transform-origin:0 0;width:350px;height:200px;overflow:auto">
        ${filler(60)}<p>${sentence}</p>${filler(60)}</div>`,
    })),
    ...['open', 'closed'].map((mode) => ({
      name: `with words in a folded part of a box that scrolls, in a root that is ${mode}`,
      markup: `<x-part>${sentence}</x-part><script>document.querySelector('x-part').attachShadow({mode:'${mode}'}).innerHTML=
        '<div style="height:200px;overflow:auto">${filler(40)}<details><summary>More</summary><slot></slot></details>${filler(40)}</div>'</script>`,
    })),
  ];
  for (const [at, given] of pages.entries()) {
    test.skipIf(isMissing(given))(nameOf(given), oneIn(6, at), async () => {
      const page = await openTagged(given);
      await on.browser.command(page, 'next-passage');
      await until('the passage in view', async () => {
        const place = await passageIn(page);
        const height = await page.evaluate('innerHeight');
        return place !== null && place.top >= 0 && place.bottom <= Number(height);
      });
      await badgeFollows(page);
    });
  }
});

test('a passage stays in view while the page loads what is above it', inFirefox, async () => {
  const page = await openTagged({
    name: 'that loads late',
    markup: `<style>html{overflow-anchor:none}</style>${filler(80)}<div id="lazy"></div>${filler(8)}<p id="t">${sentence}</p>${filler(80)}
      <script>new IntersectionObserver(([e], all)=>e.isIntersecting&&(all.disconnect(),setTimeout(()=>{
        lazy.style.height='1500px';document.title='loaded'},200))).observe(t)</script>`,
  });
  await on.browser.command(page, 'next-passage');
  await until('the page to have loaded', async () => (await page.title()) === 'loaded');
  await until('the passage in view', async () => {
    const place = await passageIn(page);
    return place !== null && place.top >= 0 && place.bottom <= Number(await page.evaluate('innerHeight'));
  });
  await badgeFollows(page);
});

describe('what a page holds fixed is never scrolled, and it is said why nothing is to be seen', () => {
  const pages: Given[] = [
    { strange: 'carousel' },
    {
      name: 'a slider of columns',
      markup: `<div id="c" style="width:500px;overflow:hidden"><div id="track" style="width:1000px;columns:2;column-gap:0">
        <p>First slide.</p><p style="break-before:column">${sentence}</p></div></div>
        <button id="n">Next</button><script>n.onclick=()=>{track.style.marginLeft='-500px'}</script>`,
    },
  ];
  for (const given of pages) {
    test.skipIf(isMissing(given))(nameOf(given), async () => {
      const page = await openTagged(given);
      await on.browser.command(page, 'next-passage');
      await overlayOf(on.browser, page).says(outOfSight);
      expect(await page.evaluate(`[c.scrollLeft, c.scrollTop]`)).toEqual([0, 0]);
      expect(await badgesOf(on.browser, page)).toEqual([]);

      await page.click('#n');
      await badgeFollows(page);
      await on.browser.command(page, 'next-passage');
      await until('its badge to have the focus', async () =>
        (await overlayOf(on.browser, page).focused())?.includes(words),
      );
      expect(await page.evaluate(`c.scrollLeft`)).toBe(0);
    });
  }
});

describe('where next goes to a passage that the page covers by its style, it is said why nothing is to be seen', () => {
  const covered: Given[] = [
    {
      name: 'by what a rule puts over its box',
      markup: `<style>#c{position:relative}#c.x::before{content:'';position:absolute;inset:0;background:white}</style>
        ${filler(60)}<div id="c" class="x"><p>${sentence}</p></div>${filler(60)}`,
    },
    {
      name: 'by a mask that fades out before it',
      markup: `<style>#c.x{height:150px;overflow:hidden;mask-image:linear-gradient(black,transparent 80%)}</style>
        ${filler(60)}<div id="c" class="x">${filler(3)}<p>${sentence}</p></div>${filler(60)}`,
    },
    {
      name: 'by a mask that lets nothing through',
      markup: `<style>#c.x{mask-image:linear-gradient(transparent,transparent)}</style>
        ${filler(60)}<div id="c" class="x"><p>${sentence}</p></div>${filler(60)}`,
    },
  ];
  for (const given of covered) {
    for (const command of ['next-passage', 'previous-passage'] as const) {
      test(`${nameOf(given)}, by ${command}`, oneIn(2, command === 'next-passage' ? 0 : 1), async () => {
        const page = await openTagged(given);
        await on.browser.command(page, command);
        await overlayOf(on.browser, page).says(outOfSight);
        expect(await badgesOf(on.browser, page)).toEqual([]);

        await page.evaluate(`c.className = ''`);
        await on.browser.command(page, command);
        await badgeFollows(page);
      });
    }
  }
});

test('a caption that lets presses through to its picture has its badge', inChromium, async () => {
  const page = await openTagged({
    name: 'with a caption over a picture',
    markup: `<style>figure{position:relative}svg{display:block}figcaption{position:absolute;left:20px;top:20px;
      color:white;pointer-events:none}</style><figure><svg width="600" height="300"><rect width="600" height="300" fill="navy"/>
      </svg><figcaption>${sentence}</figcaption></figure>`,
  });
  await untilBadges(page, 'its badge', (badges) => badges.length === 1);
});

test('a page whose passage stays in the window anyway is not scrolled to it', inFirefox, async () => {
  const page = await openTagged({
    name: 'with a foot that stays',
    markup: `${filler(80)}<div style="position:fixed;left:0;right:0;bottom:0;height:90px;overflow:auto;background:white">
      ${filler(10)}<p>${sentence}</p></div>`,
  });
  await page.evaluate('scrollTo(0, 500)');
  await on.browser.command(page, 'next-passage');
  await badgeFollows(page);
  expect(await page.evaluate('scrollY')).toBe(500);
});

describe('badges go where their passage goes, and are gone when it is not to be seen', () => {
  const moved: { given: Given; move: string; back?: string }[] = [
    { given: { strange: 'slides-class' }, move: `document.querySelector('#n').click()` },
    { given: { strange: 'slides-inline' }, move: `document.querySelector('#n').click()` },
    {
      given: {
        name: 'faded out by a class',
        markup: `<style>.gone{opacity:0}</style><p>Before.</p><p id="t">${sentence}</p>`,
      },
      move: `t.className = 'gone'`,
      back: `t.className = ''`,
    },
    {
      given: {
        name: 'faded out by an animation',
        markup: `<style>@keyframes fade{to{opacity:0}}.gone{animation:fade .2s forwards}</style>
          <p>Before.</p><div id="t"><p>${sentence}</p></div>`,
      },
      move: `t.className = 'gone'`,
      back: `t.className = ''`,
    },
    {
      given: {
        name: 'under a dialog made of divs',
        markup: `<p id="t">${sentence}</p><div id="m" hidden
        style="position:fixed;inset:0;background:white">Please confirm.</div>`,
      },
      move: `m.hidden = false`,
      back: `m.hidden = true`,
    },
    {
      given: {
        name: 'under a dialog of the browser',
        markup: `<p id="t">${sentence}</p><dialog id="m"
        style="inset:0;width:auto;height:auto;max-width:none;max-height:none">Please confirm.</dialog>`,
      },
      move: `m.showModal()`,
      back: `m.close()`,
    },
  ];
  for (const [at, { given, move, back }] of moved.entries()) {
    test.skipIf(isMissing(given))(nameOf(given), oneIn(4, at), async () => {
      const page = await openTagged(given);
      await badgeFollows(page);
      await page.evaluate(move);
      await untilBadges(page, 'the badge to be gone', (badges) => badges.length === 0);
      if (back) {
        await page.evaluate(back);
        await badgeFollows(page);
      }
    });
  }

  test('faded out by an animation that no event tells of, once something was pressed', inChromium, async () => {
    const page = await openTagged({
      name: 'faded by script',
      markup: `<button id="x" onclick="t.animate([{opacity:1},{opacity:0}],{duration:300,fill:'forwards'})">Fade</button>
        <div id="t"><p>${sentence}</p></div>`,
    });
    await badgeFollows(page);
    await page.mouse.click(...(await middleOf(page, '#x')));
    await untilBadges(page, 'the badge to be gone', (badges) => badges.length === 0);
  });

  const moving: { given: Given; move: string; by: number }[] = [
    {
      given: {
        name: 'pushed by a class',
        markup: `<style>.on{transform:translateY(200px)}</style><div id="t"><p>${sentence}</p></div>`,
      },
      move: `t.className = 'on'`,
      by: 200,
    },
    {
      given: {
        name: 'pushed by an inline style',
        markup: `<div id="t" style="position:relative"><p>${sentence}</p></div>`,
      },
      move: `t.style.top = '150px'`,
      by: 150,
    },
    {
      given: { name: 'pushed by a rule', markup: `<style></style><div id="t"><p>${sentence}</p></div>` },
      move: `void document.styleSheets[0].insertRule('#t { transform: translateY(120px) }')`,
      by: 120,
    },
    {
      given: { name: 'pushed by an animation', markup: `<div id="t"><p>${sentence}</p></div>` },
      move: `void t.animate([{ translate: '0 0' }, { translate: '0 180px' }], { duration: 300, fill: 'forwards' })`,
      by: 180,
    },
    {
      given: {
        name: 'pushed by a press alone',
        markup: `<style>#c:checked ~ div{transform:translateY(90px)}</style>
        <input type="checkbox" id="c"><div id="t"><p>${sentence}</p></div>`,
      },
      move: `document.querySelector('#c').click()`,
      by: 90,
    },
  ];
  for (const [at, { given, move, by }] of moving.entries()) {
    test(nameOf(given), oneIn(6, at), async () => {
      const page = await openTagged(given);
      await badgeFollows(page);
      const before = await passageIn(page);
      await page.evaluate(move);
      await until('the passage to have moved', async () => {
        const after = await passageIn(page);
        return after !== null && before !== null && Math.abs(after.top - before.top - by) < 1;
      });
      await badgeFollows(page);
    });
  }

  test.skipIf(isMissing({ strange: 'sticky-header' }))(
    'under a sticky header (needs ../shared/data/pages), which hears all that is pressed on it',
    async () => {
      const page = await openTagged({ strange: 'sticky-header' });
      await badgeFollows(page);
      await page.evaluate(`x.onclick = () => { x.textContent = 'pressed'; }; scrollTo(0, t.offsetTop - 30)`);
      await untilBadges(page, 'the badge to be gone', (badges) => badges.length === 0);
      await page.mouse.click(...(await middleOf(page, '#x')));
      expect(await page.evaluate(`x.textContent`)).toBe('pressed');
      await page.evaluate(`scrollTo(0, 0)`);
      await badgeFollows(page);
    },
  );

  test.skipIf(isMissing({ strange: 'div-modal' }))(
    'under a window of the page (needs ../shared/data/pages), which hears all that is pressed on it',
    async () => {
      const page = await openTagged({ strange: 'div-modal' });
      await badgeFollows(page);
      await page.evaluate(`m.hidden = false`);
      await untilBadges(page, 'the badge to be gone', (badges) => badges.length === 0);
      await page.mouse.click(...(await middleOf(page, '#x')));
      expect(await page.title()).toBe('closed');
    },
  );

  test('beside something to press, a badge leaves it its presses', async () => {
    const page = await openTagged({
      name: 'with a button beside the passage',
      markup: `<style>body{margin:0 8px}#x{position:absolute;right:0;top:0;width:300px;height:120px}p{width:500px;margin-left:90px}</style>
        <button id="x" onclick="document.title='pressed'">Menu</button><p>${sentence}</p><script>x.style.left='594px'</script>`,
    });
    const [badge] = await untilBadges(page, 'the badge', (badges) => badges.length === 1);
    await badgeFollows(page);
    if (!badge) throw new Error('no badge');
    const onButton = badge.right > 594 ? [(badge.left + badge.right) / 2, badge.top + 12] : await middleOf(page, '#x');
    await page.mouse.click(onButton[0] ?? 0, onButton[1] ?? 0);
    await until('the press', async () => (await page.title()) === 'pressed');
  });

  test('thirty in a window stay at their lines', async () => {
    const lines = Array.from({ length: 30 }, (_, at) => `Line ${at} says what the pencil number ${at} shows.`);
    const given = {
      name: 'thirty lines',
      markup: `<style>body{font:14px/20px sans-serif;margin:8px}p{margin:0}</style><p>${lines.join('</p><p>')}</p>`,
    };
    const address = addressOf(given);
    const quotes = lines.map((_, at) => `the pencil number ${at} shows`);
    await storeTags(on.browser, [{ address, text: lines.join('\n'), quotes }]);
    const page = await openWithOverlay(on.browser, address);
    const badges = await untilBadges(page, 'all badges', (all) => all.length === 30);
    const tops = (await page.evaluate(
      `[...document.querySelectorAll('p')].map((each) => each.getBoundingClientRect().top)`,
    )) as number[];
    badges.sort((one, other) => one.top - other.top);
    expect(badges.map(({ top }, at) => Math.abs(top - (tops[at] ?? 0)) <= 10)).toEqual(tops.map(() => true));
  });
});

async function middleOf(page: Page, selector: string): Promise<[number, number]> {
  const box = await page.$eval(selector, (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  return [box.x, box.y];
}

describe('the quote is what was selected', () => {
  const quotes: { given: Given; select: string; quote: string; firefoxQuote?: string; shows?: string[] }[] = [
    {
      given: { strange: 'line-numbers' },
      select: `getSelection().selectAllChildren(code)`,
      quote: 'def shadow(height):\n    angle = sun_at(noon)\n    return height / tan(angle)',
    },
    {
      given: { strange: 'katex' },
      select: `getSelection().selectAllChildren(t)`,
      quote: 'The energy is E = mc2 as Einstein found.',
    },
    {
      given: { strange: 'table-cells' },
      // Firefox selects cell by cell, Chromium from the first to the last.
      select: isFirefox
        ? `getSelection().removeAllRanges();
           for (const [row, at] of [[0, 1], [1, 0]]) {
             const range = document.createRange();
             range.setStart(tb.rows[row], at); range.setEnd(tb.rows[row], at + 1);
             getSelection().addRange(range);
           }`
        : `getSelection().setBaseAndExtent(c12, 0, c22, 1)`,
      quote: isFirefox ? 'rain on Monday\nrain on Tuesday' : 'rain on Monday\nsun on Monday\nrain on Tuesday',
    },
    {
      given: {
        name: 'with a link to copy',
        markup: `<div id="t"><p>Measure it.</p><button style="user-select:none">Copy link</button><p>Write it down.</p></div>`,
      },
      select: `getSelection().selectAllChildren(t)`,
      quote: 'Measure it.\nWrite it down.',
    },
    {
      given: {
        name: 'with words that it holds back',
        markup: `<div id="t"><p>Measure it.</p><p style="content-visibility:hidden">Not yet.</p><p>Write it down.</p></div>`,
      },
      select: `getSelection().selectAllChildren(t)`,
      quote: 'Measure it.\nWrite it down.',
    },
    {
      given: {
        name: 'with words for screen readers alone',
        markup: `<p id="t">Read more<span style="position:absolute;clip-path:polygon(0 0,0 0,0 0)"> about shadows</span> at noon.</p>`,
      },
      select: `getSelection().selectAllChildren(t)`,
      quote: 'Read more at noon.',
    },
  ];
  for (const [at, { given, select, quote }] of quotes.entries()) {
    test.skipIf(isMissing(given))(nameOf(given), oneIn(4, at), async () => {
      const page = await on.browser.open(addressOf(given));
      await page.evaluate(select);
      await tagSelected(on.browser, page, { find: 'a1' });
      const [tag] = await storedTags(on.browser, page.url());
      expect(tag?.passage.quote).toBe(quote);
      // What stands between is neither painted now, nor when the page is there anew.
      const shown = await paintedLetters(page);
      expect(shown).toBe(quote.replaceAll(/\s+/g, ''));
      await page.reload();
      const popup = await on.browser.clickToolbar(page);
      await until('the passage again', async () => (await paintedLetters(page)) === shown);
      await popup.close();
    });
  }
});

/** All letters that are painted, without what can't be selected or is not seen. */
function paintedLetters(page: Page): Promise<string> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights].filter(([name]) => /^proofmark-\d/.test(name)).flatMap(([, each]) => [...each]);
    const texts = ranges.map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const parts = document.createElement('div');
      parts.append(live.cloneContents());
      for (const left of parts.querySelectorAll(
        '[style*="user-select"], [style*="clip"], [style*="content-visibility"]',
      ))
        left.remove();
      return { text: parts.textContent ?? '', range: live };
    });
    texts.sort((one, other) => one.range.compareBoundaryPoints(Range.START_TO_START, other.range));
    return texts
      .map(({ text }) => text)
      .join('')
      .replaceAll(/\s+/g, '');
  });
}
