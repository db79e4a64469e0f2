/** @module-tag wide */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { openWithOverlay } from './acts/living-page.ts';
import { untilPainted } from './acts/painted.ts';
import { scene } from './acts/set-up.ts';
import { storeTags } from './acts/tags-of-text.ts';

const on = scene();
const isFirefox = process.env.PROOFMARK_BROWSER === 'firefox';
const sentence = 'Predict where the pencil shadow falls at noon.';
const quote = 'pencil shadow falls';

/** What the browser still holds of the page, once it has let go of what it can. */
async function held(page: Page): Promise<{ nodes: number; documents: number }> {
  const session = await page.createCDPSession();
  try {
    for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
    const { nodes, documents } = await session.send('Memory.getDOMCounters');
    return { nodes, documents };
  } finally {
    await session.detach();
  }
}

/** Puts content into the page again and again, each time waiting until the overlay has looked at it. */
async function churn(page: Page, rounds: number, act: string): Promise<void> {
  await page.evaluate(
    `(async () => {
      for (let round = 0; round < ${rounds}; round += 1) {
        await (async () => { ${act} })();
        await new Promise((resolve) => setTimeout(resolve, 320));
      }
    })()`,
  );
}

describe('a page that lives long', () => {
  const lives = [
    {
      what: 'changes its route',
      act: `history.pushState(null, '', '#/' + round);
        document.querySelector('main').innerHTML = '<h1>Route ' + round + '</h1>' + '<p>Words of this route, <b>many</b> of them.</p>'.repeat(60) + '<p>${sentence}</p>';`,
    },
    {
      what: 'replaces its frames',
      act: `const frame = document.createElement('iframe');
        frame.srcdoc = '<p>Frame ' + round + '</p>' + '<p>Words of this frame.</p>'.repeat(20);
        document.querySelector('aside').replaceChildren(frame);
        await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));`,
    },
    {
      what: 'replaces shadow trees',
      act: `const host = document.createElement('div');
        host.attachShadow({ mode: 'open' }).innerHTML = '<p>Words of this tree.</p>'.repeat(60);
        document.querySelector('aside').replaceChildren(host);`,
    },
  ];
  test.skipIf(isFirefox)(
    'and has tags at every route lets go of the routes that are left (Chromium, which tells)',
    async () => {
      const markup = `<!doctype html><meta charset="utf-8"><title>Routes</title><main></main><script>
      const show = () => {
        const words = '<p>Words of this route, <b>many</b> of them.</p>'.repeat(60);
        document.querySelector('main').innerHTML = '<h1>' + location.hash + '</h1>' + words + '<p>At ' + location.hash + ' ${sentence}</p>';
      };
      addEventListener('hashchange', show); show();</script>`;
      on.fixtures.serve('routes.html', new TextEncoder().encode(markup), { 'content-type': 'text/html' });
      const routes = Array.from({ length: 40 }, (_, at) => `#/route/${at}`);
      const at = (route: string) => on.fixtures.address(`/files/routes.html${route}`);
      await storeTags(
        on.browser,
        routes.map((route) => ({ address: at(route), text: `At ${route} ${sentence}`, quotes: [quote] })),
      );
      const page = await openWithOverlay(on.browser, at('#/route/0'));
      const go = async (some: readonly string[]) => {
        for (const route of some) {
          await page.evaluate(`location.hash = '${route}'`);
          await untilPainted(page, [quote]);
        }
      };
      await go(routes.slice(1, 9));
      const before = await held(page);
      await go(routes.slice(9));
      const after = await held(page);
      expect(after.nodes - before.nodes).toBeLessThan(1_000);
    },
  );

  test.skipIf(isFirefox).each(lives)(
    'and $what lets go of what is gone (Chromium, which tells)',
    async ({ what, act }) => {
      const name = `${what.replaceAll(' ', '-')}.html`;
      const markup = `<!doctype html><meta charset="utf-8"><title>${what}</title><main><p>${sentence}</p></main><aside></aside>`;
      on.fixtures.serve(name, new TextEncoder().encode(markup), { 'content-type': 'text/html' });
      const address = on.fixtures.address(`/files/${name}`);
      await storeTags(on.browser, [{ address, text: sentence, quotes: [quote] }]);
      const page = await openWithOverlay(on.browser, address);
      await untilPainted(page, [quote]);
      await churn(page, 10, act);
      const before = await held(page);
      await churn(page, 40, act);
      const after = await held(page);
      expect(after.documents - before.documents).toBeLessThanOrEqual(3);
      expect(after.nodes - before.nodes).toBeLessThan(1_500);
    },
  );
});
