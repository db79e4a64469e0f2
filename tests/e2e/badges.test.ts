/** @module-tag wide-in-chromium */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { type Badge, badgesOf } from './acts/badges.ts';
import { openWithOverlay } from './acts/living-page.ts';
import { scene } from './acts/set-up.ts';
import { untilStill } from './acts/still.ts';
import { storeTags } from './acts/tags-of-text.ts';
import { until } from './driver/until.ts';

const on = scene();

const sentence = (at: number): string => `Predict where shadow number ${at} falls at noon.`;
const short = (at: number): string => `So shadow number ${at} falls.`;
const quote = (at: number): string => `shadow number ${at} falls`;
const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

async function openTagged(name: string, markup: string, count: number, lineOf = sentence): Promise<Page> {
  const page = `<!doctype html><meta charset="utf-8"><title>${name}</title>${markup}`;
  on.fixtures.serve(`${name}.html`, new TextEncoder().encode(page), { 'content-type': 'text/html' });
  const address = on.fixtures.address(`/files/${name}.html`);
  const text = upTo(count).map(lineOf).join('\n');
  await storeTags(on.browser, [{ address, text, quotes: upTo(count).map(quote) }]);
  return openWithOverlay(on.browser, address);
}

/** The numbers of the passages that have a badge. */
const numbersOf = (badges: readonly Badge[]): number[] =>
  badges.map(({ name }) => Number(/number (\d+) falls/.exec(name)?.[1])).sort((one, other) => one - other);

async function untilBadgesOf(page: Page, what: string, wanted: readonly number[]): Promise<void> {
  let last: number[] = [];
  await until(what, async () => {
    last = numbersOf(await badgesOf(on.browser, page));
    return JSON.stringify(last) === JSON.stringify(wanted);
  }).catch((error: unknown) => expect(last, String(error)).toEqual(wanted));
}

/** By what a part of a page is shown and hidden; `.x` stands for hidden, `#p` for the part. */
const hidings: { by: string; part?: (text: string) => string; style?: string; hide: string; show: string }[] = [
  ...[
    'clip-path:inset(0 0 100% 0)',
    'clip-path:circle(0)',
    'filter:opacity(0)',
    'opacity:.01',
    'transform:scale(0)',
    'scale:.001',
    'backface-visibility:hidden;transform:rotateY(180deg)',
    'color:transparent',
    'content-visibility:hidden',
    'max-height:0;overflow:hidden',
    'visibility:collapse',
    'clip-path:polygon(60% 0,100% 0,100% 100%,60% 100%)',
    'mask-image:linear-gradient(90deg,transparent 60%,black 60%)',
    'mask-image:linear-gradient(transparent,transparent 90%,black)',
    'mask:linear-gradient(black,black) 0 -500px no-repeat',
    'mask:linear-gradient(black,black) 590px 0/10px 100% no-repeat',
    'filter:blur(12px)',
  ].map((style) => ({
    by: style,
    style: `#p.x div{${style}}`,
    hide: `p.className = 'x'`,
    show: `p.className = ''`,
  })),
  {
    by: 'what a rule puts over it',
    style: `#p.x i::after{content:'';position:absolute;inset:0;background:white}`,
    part: (text: string) => `<p>${text}</p><i></i>`,
    hide: `p.className = 'x'`,
    show: `p.className = ''`,
  },
  {
    by: 'what a rule puts over its own box',
    style: `#p.x div{position:relative}#p.x div::before{content:'';position:absolute;inset:0;background:white}`,
    hide: `p.className = 'x'`,
    show: `p.className = ''`,
  },
  {
    by: 'a mask',
    style: `#p.x div{mask-image:linear-gradient(transparent,transparent)}`,
    hide: `p.className = 'x'`,
    show: `p.className = ''`,
  },
  {
    by: 'the background of what is around it',
    style: `#p{background:white}#p.x div{position:relative;z-index:-1}`,
    hide: `p.className = 'x'`,
    show: `p.className = ''`,
  },
  {
    by: 'glass that blurs all behind it',
    part: (text: string) => `<p>${text}</p><i style="position:absolute;inset:0"></i>`,
    style: `#p.x i{backdrop-filter:blur(20px)}`,
    hide: `p.className = 'x'`,
    show: `p.className = ''`,
  },
  {
    by: 'a window over all that lets presses through as long as it is open',
    part: (text: string) =>
      `<p>${text}</p><i hidden style="pointer-events:auto;position:absolute;inset:0;background:white"></i>`,
    hide: `p.style.pointerEvents = 'none'; p.querySelector('i').hidden = false`,
    show: `p.style.pointerEvents = ''; p.querySelector('i').hidden = true`,
  },
  {
    by: 'another slot of a closed shadow root',
    part: (text: string) =>
      `<x-tabs><p slot="front">${text}</p></x-tabs><script>{const h=document.currentScript.previousElementSibling;
        h.attachShadow({mode:'closed'}).innerHTML='<slot name="front"></slot><div style="opacity:0"><slot name="back"></slot></div>'}</script>`,
    hide: `p.querySelector('p').slot = 'back'`,
    show: `p.querySelector('p').slot = 'front'`,
  },
  {
    by: 'an attribute for its state',
    style: `#p[data-state=closed] div{opacity:0}`,
    hide: `p.dataset.state = 'closed'`,
    show: `p.dataset.state = 'open'`,
  },
  {
    by: 'an attribute for screen readers',
    style: `#p[aria-hidden=true] div{visibility:hidden}`,
    hide: `p.ariaHidden = 'true'`,
    show: `p.ariaHidden = 'false'`,
  },
  {
    by: 'an attribute of its custom element',
    part: (text) =>
      `<x-part></x-part><script>{const r=document.currentScript.previousElementSibling.attachShadow({mode:'open'});
        r.innerHTML='<style>:host([away]) p{opacity:0}</style><p>${text}</p>'}</script>`,
    hide: `p.firstElementChild.setAttribute('away', '')`,
    show: `p.firstElementChild.removeAttribute('away')`,
  },
  ...(['open', 'closed'] as const).map((mode) => ({
    by: `a cover in a shadow root that is ${mode}`,
    part: (text: string) =>
      `<p>${text}</p><x-cover></x-cover><script>{const h=document.currentScript.previousElementSibling;
        h.root=h.attachShadow({mode:'${mode}'});
        h.root.innerHTML='<div hidden style="position:absolute;inset:0;background:white">Cover</div>'}</script>`,
    hide: `p.querySelector('x-cover').root.firstElementChild.hidden = false`,
    show: `p.querySelector('x-cover').root.firstElementChild.hidden = true`,
  })),
  {
    by: 'a cover in the shadow root that shows it',
    part: (text) =>
      `<x-card><p>${text}</p></x-card><script>{const h=document.currentScript.previousElementSibling;
        h.root=h.attachShadow({mode:'open'});
        h.root.innerHTML='<slot></slot><div hidden style="position:absolute;inset:0;background:white">Cover</div>'}</script>`,
    hide: `p.firstElementChild.root.lastElementChild.hidden = false`,
    show: `p.firstElementChild.root.lastElementChild.hidden = true`,
  },
];

test('a badge is gone when its passage is hidden, by whatever the page does it, and comes back with it', async () => {
  const style = hidings.map(({ style = '' }, at) => style.replaceAll('#p', `#p${at}`)).join('');
  const parts = hidings.map(({ part = (text) => `<div><p>${text}</p></div>` }, at) => {
    return `<section id="p${at}">${part(sentence(at))}</section>`;
  });
  const page = await openTagged(
    'hidings',
    `<style>body{font:14px/18px sans-serif}section{position:relative;width:600px}p{margin:2px 0}${style}</style>${parts.join('')}`,
    hidings.length,
  );
  const all = upTo(hidings.length);
  await untilBadgesOf(page, 'all badges', all);
  const doAll = (act: 'hide' | 'show'): Promise<unknown> =>
    page.evaluate(
      hidings.map((each, at) => `{ const p = document.querySelector('#p${at}'); ${each[act]} }`).join('\n'),
    );
  await doAll('hide');
  await untilBadgesOf(page, `no badge but of ${hidings.map(({ by }, at) => `${at}: ${by}`).join(', ')}`, []);
  await doAll('show');
  await untilBadgesOf(page, 'all badges again', all);
});

test('what only seems to lie over a passage takes its badge away from nobody', async () => {
  const covers = [
    '<canvas style="position:absolute;inset:0;width:100%;height:100%"></canvas>',
    '<div style="position:absolute;inset:0;background:linear-gradient(transparent,white)"></div>',
    '<div style="opacity:0"><div style="position:absolute;inset:0;background:white">Not there.</div></div>',
    '<svg style="position:absolute;inset:0;width:100%;height:100%"><path d="M0 0L600 18" stroke="red" fill="none"/></svg>',
    '<x-none></x-none>',
    '<i style="display:block;position:absolute;inset:0"></i>',
  ];
  const parts = [
    ...covers.map((cover, at) => `<section><p>${sentence(at)}</p>${cover}</section>`),
    `<section class="after"><p>${sentence(covers.length)}</p></section>`,
    `<section inert><p>${sentence(covers.length + 1)}</p></section>`,
    `<section><p class="shine">${sentence(covers.length + 2)}</p></section>`,
    `<section><p style="mask-image:linear-gradient(90deg,black 90%,transparent)">${sentence(covers.length + 3)}</p></section>`,
    `<section class="after card"><p style="position:relative;z-index:-1">${sentence(covers.length + 4)}</p></section>`,
    `<section><i class="under"></i><p style="position:relative;pointer-events:none">${sentence(covers.length + 5)}</p></section>`,
    `<section><p style="display:contents">${sentence(covers.length + 6)}</p></section>`,
    `<section><p style="filter:blur(1px)">${sentence(covers.length + 7)}</p></section>`,
  ];
  const page = await openTagged(
    'seeming-covers',
    `<style>section{position:relative;width:600px}.after::after{content:'';position:absolute;inset:0}
      .card{background:white;isolation:isolate}.under{position:absolute;inset:0;background:white}
      .shine{color:transparent;background:linear-gradient(red,blue);background-clip:text}</style>${parts.join('')}`,
    parts.length,
  );
  await untilBadgesOf(page, 'all badges', upTo(parts.length));
});

test('what the pointer brings out over a passage takes its badge away, until the pointer goes', async () => {
  const page = await openTagged(
    'hovering',
    `<style>nav{position:relative;width:600px}#menu{display:none;position:absolute;inset:20px 0 auto 0;height:80px;background:#ffd}
      nav:hover #menu{display:block}</style><nav>Menu<div id="menu">Things</div></nav><p>${sentence(0)}</p>
      <p id="away" style="margin-top:300px">Elsewhere.</p>`,
    1,
  );
  await page.mouse.move(400, 400);
  await untilBadgesOf(page, 'the badge', [0]);
  await page.mouse.move(30, 15);
  await untilBadgesOf(page, 'no badge', []);
  await page.mouse.move(400, 400);
  await untilBadgesOf(page, 'the badge again', [0]);
});

test('whatever can be pressed or dragged beside a passage hears the press that lands on its badge', async () => {
  const hears = `onmousedown="event.preventDefault();document.heard.push(this.id)"`;
  const listening = (id: string, rest: string): string => `<div id="${id}" data-listens ${rest}>x</div>`;
  const beside = [
    listening('c0', 'role="switch"'),
    listening('c1', 'role="slider"'),
    listening('c2', 'role="radio"'),
    listening('c3', 'role="treeitem"'),
    listening('c4', 'draggable="true"'),
    listening('c5', 'style="cursor:grab"'),
    listening('c6', 'style="cursor:col-resize"'),
    listening('c7', 'style="cursor:zoom-in"'),
    listening('c8', 'tabindex="0"'),
    `<div id="c9" ${hears}>x</div>`,
    '<canvas id="c10" data-listens></canvas>',
    '<img usemap="#m" alt="x" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">',
    '<x-button id="c12" data-listens></x-button>',
  ];
  const rows = beside.map((each, at) => `<div class="row"><p>${sentence(at)}</p>${each}</div>`).join('');
  const page = await openTagged(
    'presses',
    `<style>body{margin:0}.row{position:relative;height:30px}p{margin:0;width:400px;height:30px}
      .row>:nth-child(2){position:absolute;left:400px;right:0;top:0;height:30px;width:auto;display:block;background:#eee}
      img,canvas{width:580px!important}</style>
      <map name="m"><area id="c11" data-listens shape="rect" coords="0,0,580,30" href="#" alt="x"></map>${rows}
      <script>document.heard=[];
      for (const each of document.querySelectorAll('[data-listens]'))
        each.addEventListener('mousedown',(event)=>{event.preventDefault();document.heard.push(each.id)});
      document.querySelector('x-button').attachShadow({mode:'closed'}).innerHTML='<button style="width:100%;height:100%">x</button>';
      </script>`,
    beside.length,
  );
  await untilBadgesOf(page, 'all badges', upTo(beside.length));
  const heard = (): Promise<unknown> => page.evaluate('document.heard');
  const wanted: string[] = [];
  for (const badge of (await badgesOf(on.browser, page)).sort((one, other) => one.top - other.top)) {
    const middle = { x: (badge.left + badge.right) / 2, y: (badge.top + badge.bottom) / 2 };
    // One that stands beside what can be pressed takes no press from it.
    if (middle.x < 400) continue;
    wanted.push(`c${/number (\d+)/.exec(badge.name)?.[1]}`);
    await page.mouse.click(middle.x, middle.y);
  }
  expect(wanted.length).toBeGreaterThan(0);
  await until('the presses', async () => JSON.stringify(await heard()) === JSON.stringify(wanted)).catch(async () =>
    expect(await heard()).toEqual(wanted),
  );
});

const layouts: { name: string; markup: (lines: string[]) => string }[] = [
  {
    name: 'cells of a table',
    markup: (lines) => {
      const row = (at: number) =>
        lines
          .slice(3 * at, 3 * at + 3)
          .map((each) => `<td>${each}</td>`)
          .join('');
      return `<style>td{border:1px solid}table{width:100%;font:11px/14px sans-serif}</style>
        <table>${upTo(10)
          .map((at) => `<tr>${row(at)}</tr>`)
          .join('')}</table>`;
    },
  },
  {
    name: 'columns',
    markup: (lines) => `<div style="columns:2">${lines.join('<br>')}</div>`,
  },
  {
    name: 'a grid',
    markup: (lines) =>
      `<div style="display:grid;grid-template-columns:repeat(2,1fr)">${lines.map((each) => `<span>${each}</span>`).join('')}</div>`,
  },
  {
    name: 'lines that run from right to left',
    markup: (lines) => `<div dir="rtl">${lines.map((each) => `<p>${each}</p>`).join('')}</div>`,
  },
];

test.each(layouts)('thirty badges in $name stand at their lines, and hide no words', async ({ name, markup }) => {
  const page = await openTagged(
    name.replaceAll(' ', '-'),
    `<style>body{font:12px/18px sans-serif;margin:8px}p{margin:0}</style>${markup(upTo(30).map(short))}`,
    30,
    short,
  );
  await untilBadgesOf(page, 'all badges', upTo(30));
  const lines = (await page.evaluate(() => {
    const found: { left: number; top: number; right: number; bottom: number }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const number = /number (\d+)/.exec(walker.currentNode.textContent ?? '')?.[1];
      if (number === undefined) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      found[Number(number)] = { left, top, right, bottom };
    }
    return found;
  })) as Omit<Badge, 'name'>[];
  const isWrong = (badge: Badge): boolean => {
    const own = lines[Number(/number (\d+)/.exec(badge.name)?.[1])];
    const middle = (badge.top + 12 + badge.top) / 2;
    const isAtLine = own !== undefined && middle >= own.top && middle <= own.bottom;
    const isBeside = own !== undefined && badge.left - own.right < 160 && own.left - badge.right < 160;
    const hides = lines.some(
      ({ left, top, right, bottom }) => badge.left < right && badge.right > left && top < middle && bottom > middle,
    );
    return !isAtLine || !isBeside || hides;
  };
  let wrong: Badge[] = [];
  await until('each badge at its place', async () => {
    wrong = (await badgesOf(on.browser, page)).filter(isWrong);
    return wrong.length === 0;
  }).catch((error: unknown) => expect(wrong, String(error)).toEqual([]));
});

const full = (at: number): string =>
  `The class looks at how shadow number ${at} falls at noon, measures it with a tape, and writes what it sees down.`;

const paragraphs = (count: number): string =>
  upTo(count)
    .map((at) => `<p>${full(at)}</p>`)
    .join('');

const filled: { name: string; style: string; heading?: string }[] = [
  { name: 'columns of the browser', style: 'columns:2;column-gap:14px' },
  { name: 'three columns', style: 'columns:3;column-gap:10px;margin:0 60px' },
  { name: 'columns whose lines are not side by side', style: 'columns:3;column-gap:14px', heading: '<h3>Shadows</h3>' },
  { name: 'a filled grid', style: 'display:grid;grid-template-columns:1fr 1fr;column-gap:10px' },
  { name: 'lines that run down to the left', style: 'writing-mode:vertical-rl;height:500px;margin:60px' },
  { name: 'lines that run down to the right', style: 'writing-mode:vertical-lr;height:300px;margin:60px' },
];

test.each(filled)(
  'beside words that fill $name badges hide none, and stand at their lines',
  async ({ name, style, heading = '' }) => {
    const count = 8;
    const page = await openTagged(
      name.replaceAll(' ', '-'),
      `<style>body{font:14px/20px sans-serif;margin:8px;text-align:justify}p{margin:0 0 8px}</style>
      <main style="${style}">${heading}${paragraphs(count)}</main>`,
      count,
      full,
    );
    await untilBadgesOf(page, 'all badges', upTo(count));
    const lines = (await page.evaluate(() =>
      [...document.querySelectorAll('p')].map((paragraph) => {
        const text = paragraph.firstChild as Text;
        const at = text.data.indexOf('shadow number');
        const boxesOf = (from: number, to: number) => {
          const range = document.createRange();
          range.setStart(text, from);
          range.setEnd(text, to);
          return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
        };
        return { words: boxesOf(0, text.length), first: boxesOf(at, at + 6)[0] };
      }),
    )) as { words: Omit<Badge, 'name'>[]; first: Omit<Badge, 'name'> }[];
    const isDown = style.includes('vertical');
    const isWrong = (badge: Badge): boolean => {
      const own = lines[Number(/number (\d+)/.exec(badge.name)?.[1])]?.first;
      const [x, y] = [(badge.left + badge.right) / 2, (badge.top + badge.bottom) / 2];
      const isAtLine =
        own !== undefined && (isDown ? x >= own.left && x <= own.right : y >= own.top && y <= own.bottom);
      // A pixel is neither letter nor room.
      const hides = lines
        .flatMap(({ words }) => words)
        .some(({ left, top, right, bottom }) =>
          isDown
            ? badge.top < bottom - 1 && badge.bottom > top + 1 && left < x && right > x
            : badge.left < right - 1 && badge.right > left + 1 && top < badge.bottom - 5 && bottom > badge.top + 5,
        );
      return !isAtLine || hides;
    };
    let wrong: Badge[] = [];
    await until('each badge at its place', async () => {
      wrong = (await badgesOf(on.browser, page)).filter(isWrong);
      return wrong.length === 0;
    }).catch((error: unknown) => expect(wrong, String(error)).toEqual([]));
  },
);

test('beside lines from right to left badges hide neither words nor the markers of a list', async () => {
  const page = await openTagged(
    'from-right-to-left',
    `<html dir="rtl"><style>body{font:20px/34px serif;margin:40px}</style>
      <p>${sentence(0)}</p><ul><li>${sentence(1)}</li></ul><ol><li><p>${sentence(2)}</p></li></ol>
      <ul style="margin:0 -40px"><li>${sentence(3)}</li></ul>`,
    4,
  );
  await untilBadgesOf(page, 'all badges', upTo(4));
  const rights = (await page.evaluate(
    `[document.querySelector('p'), ...document.querySelectorAll('li')].map((each) => {
      const range = document.createRange();
      range.selectNodeContents(each);
      return range.getBoundingClientRect().right + (each.tagName === 'LI' ? 24 : 0);
    })`,
  )) as number[];
  let wrong: Badge[] = [];
  await until('each badge beside them', async () => {
    const badges = await badgesOf(on.browser, page);
    wrong = badges.filter(({ name, left, right }) => {
      const to = rights[Number(/number (\d+)/.exec(name)?.[1])] ?? 0;
      return left < to - 1 && right > to - 24;
    });
    return wrong.length === 0;
  }).catch((error: unknown) => expect(wrong, String(error)).toEqual([]));
});

test('a press close to the card is heard by the page', async () => {
  const page = await openTagged(
    'beside-the-card',
    `<style>html{height:100%}</style><p>${sentence(0)}</p>
      <script>document.heard=0;document.addEventListener('mousedown',()=>{document.heard+=1})</script>`,
    1,
  );
  await untilBadgesOf(page, 'the badge', [0]);
  const [badge] = await badgesOf(on.browser, page);
  if (!badge) throw new Error('no badge');
  await page.mouse.click((badge.left + badge.right) / 2, (badge.top + badge.bottom) / 2);
  const card = await untilStill(page, 'the card', () =>
    on.browser.inPrivate(page, (root) => {
      const box = root.querySelector('.card')?.getBoundingClientRect();
      return box ? { left: box.left, right: box.right, bottom: box.bottom } : null;
    }),
  );
  const before = Number(await page.evaluate('document.heard'));
  await page.mouse.click((card.left + card.right) / 2, card.bottom + 12);
  await until('the press', async () => Number(await page.evaluate('document.heard')) > before);
});
