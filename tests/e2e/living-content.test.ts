/** @module-tag wide-in-firefox */
import { describe, expect, test } from 'vitest';
import { filmOf } from './acts/film.ts';
import { livingPage } from './acts/living-page.ts';
import { workOf } from './acts/work-of.ts';
import { until } from './driver/until.ts';

/** Rows of a long list: each says something of its own. */
const rows = [
  'lamp rope bridge kite seed clock boat magnet',
  'drum map river stone cloud mirror wheel candle',
  'ladder feather basket needle window garden copper thunder',
  'marble lantern harbour meadow violin compass blanket pebble',
  'anchor barrel cactus dolphin engine fabric goblet hammer',
  'island jacket kettle lemon motor napkin orchid pillow',
];
const [first = '', second = '', third = ''] = rows;
const late = 'Predict where the shadow falls at noon and mark the place.';
const quote = 'where the shadow falls';
const sentences = ['What we do today.', late, 'Then we go outside.', ...rows];
const on = livingPage(sentences, [quote, first, second, third]);

const lesson = `<h1>Shadows</h1><p>What we do today.</p><p id="mine">${late}</p><p>Then we go outside.</p>`;
const run = (script: string): Promise<unknown> => on.page.evaluate(`{ ${script} }`);

test('a passage appears when its text arrives late, goes with it, and is back when the text is', async () => {
  await on.put('<p>Loading…</p>');
  await on.put(lesson);
  await on.shows(quote);
  await on.put('<p>Loading…</p>');
  await on.shows();
  await on.put(lesson);
  await on.shows(quote);
});

test('of a list that grows at its end those passages are shown whose rows are there', async () => {
  const list = (texts: string[]) => texts.map((text) => `<li>${text}</li>`).join('');
  await on.put(`<ul>${list(rows.slice(3))}${list([first])}</ul>`);
  await on.shows(first);
  const film = await filmOf(on.page, async () => {
    await run(`document.querySelector('ul').insertAdjacentHTML('beforeend', '${list([second])}')`);
    await on.shows(first, second);
    await run(`document.querySelector('ul').insertAdjacentHTML('afterbegin', '${list([third])}')`);
  });
  await on.shows(first, second, third);
  expect(film.filter((shown) => !shown.includes(first))).toEqual([]);
});

test('in a list that writes its few rows anew for what is scrolled to, no passage is ever shown on another row', async () => {
  await on.put('<div id="window"><p></p><p></p></div>');
  const film = await filmOf(on.page, () =>
    run(`(async () => {
      const rows = ${JSON.stringify(rows)};
      const shown = [...document.querySelectorAll('#window p')];
      for (let at = 0; at < 40; at += 1) {
        for (const [place, row] of shown.entries()) row.textContent = rows[(at + place) % rows.length];
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      for (const [place, row] of shown.entries()) row.textContent = rows[place];
    })()`),
  );
  const tagged = ['', first, second, third];
  expect(film.flatMap((shown) => shown.split('|')).filter((text) => !tagged.includes(text))).toEqual([]);
  await on.shows(first, second);
});

describe('a passage is shown while its text is', () => {
  const ways: Record<string, [hide: string, show: string]> = {
    'in tab panels hidden by an attribute': ['mine.hidden = true', 'mine.hidden = false'],
    'in what an inline style hides': ['mine.style.display = "none"', 'mine.style.display = ""'],
    'in what a class hides': ['mine.className = "off"', 'mine.className = ""'],
    'in what a style sheet hides': ['sheet.textContent = "#mine { visibility: hidden }"', 'sheet.textContent = ""'],
    'in what a rule hides by an attribute of its own': ['mine.dataset.tab = "closed"', 'delete mine.dataset.tab'],
    'in what is translated': [
      'text.data = "Sagt voraus, wohin der Schatten fällt."',
      `text.data = ${JSON.stringify(late)}`,
    ],
    'in what becomes a script': [
      'script.textContent = text.data; mine.before(script); text.data = ""',
      'text.data = script.textContent; script.remove()',
    ],
    'in what becomes a template': [
      'template.content.append(text); mine.append(template)',
      'mine.append(text); template.remove()',
    ],
  };
  for (const [where, [hide, show]] of Object.entries(ways)) {
    test(where, async () => {
      await on.put(`<style id="sheet"></style><style>.off, [data-tab] { display: none }</style>${lesson}`);
      await run(`window.kept = {
        mine: document.querySelector('#mine'), text: document.querySelector('#mine').firstChild,
        sheet: document.querySelector('#sheet'), script: Object.assign(document.createElement('script'), { type: 'text/plain' }),
        template: document.createElement('template') }`);
      const act = (script: string) => run(`const { mine, text, sheet, script, template } = window.kept; ${script}`);
      await on.shows(quote);
      await act(hide);
      await on.shows();
      await act(show);
      await on.shows(quote);
    });
  }

  test('behind a summary that is folded and unfolded', async () => {
    await on.put(`<details><summary>More</summary>${lesson}</details>`);
    await run('document.querySelector("details").open = true');
    await on.shows(quote);
    const badges = () => on.browser.inOverlay(on.page, (root) => root.querySelectorAll('button.badge').length);
    await until('the badge', async () => (await badges()) === 1);
    await run('document.querySelector("details").open = false');
    await until('the badge to go', async () => (await badges()) === 0);
  });
});

test('what a script, a style, a template or a field holds is never taken for the passage', async () => {
  await on.put(`<script type="text/plain">${late}</script><style>/* ${late} */</style><template>${late}</template>
    <noscript>${late}</noscript><textarea>${late}</textarea><p hidden>${late}</p><p>Something else.</p>`);
  // What comes after it is found, and alone: all of it has been looked at by then.
  await run(`document.querySelector('main').insertAdjacentHTML('beforeend', '<p>${first}</p>')`);
  await on.shows(first);
});

test('a passage moves along when a reading mode builds the page anew, and when that is left', async () => {
  await on.put(`<nav>Home</nav><div><section>${lesson}</section></div>`);
  await on.shows(quote);
  const film = await filmOf(on.page, async () => {
    await run(`document.querySelector('main').innerHTML = '<article style="columns: 2; font-size: 22px">'
      + document.querySelector('section').innerHTML.replaceAll('<p', '<div').replaceAll('/p>', '/div>') + '</article>'`);
    await on.shows(quote);
  });
  expect(film.filter((shown) => shown !== quote)).toEqual([]);
});

test('a passage is still there after the page was printed', async () => {
  await on.put(lesson);
  await on.shows(quote);
  await on.page.pdf();
  await on.shows(quote);
});

describe.skipIf(process.env.PROOFMARK_BROWSER === 'firefox')('on a page with passages (Chromium, which tells)', () => {
  test('nothing is worked on while nothing happens', async () => {
    await on.put(lesson);
    await on.shows(quote);
    // Two seconds after its last change a page counts as settled, which is reported once; on a busy machine, later.
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    await until('a page at rest', async () => {
      const { script, styles, layouts } = await workOf(on.page, 1_500);
      return script === 0 && styles === 0 && layouts === 0;
    });
  });

  test('a clock that never rests is no reason to work without rest', async () => {
    await on.put(`<p id="clock">0</p>${lesson}`);
    await on.shows(quote);
    await run(`const clock = document.querySelector('#clock');
      window.ticking = setInterval(() => { clock.textContent = String(performance.now()); }, 20)`);
    const { script } = await workOf(on.page, 1_600);
    await run('clearInterval(window.ticking)');
    expect(script).toBeLessThan(0.25);
  });
});
