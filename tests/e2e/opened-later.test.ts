/** @module-tag wide-in-chromium */
import { describe, expect, test } from 'vitest';
import { sentence } from '../support/covering-pages.ts';
import { type OpeningPage, openingPages } from '../support/opening-pages.ts';
import { hearKeys, pressSentence, untilInSight } from './acts/over-the-page.ts';
import { overlayOf } from './acts/overlay.ts';
import { scene } from './acts/set-up.ts';
import { storedTags } from './acts/stored.ts';
import { finishInPicker } from './acts/tag.ts';
import { oneIn } from './acts/wide.ts';
import { until } from './driver/until.ts';

const on = scene();
const reason = 'It can be seen at a glance.';

function serve({ what, markup }: OpeningPage): string {
  const name = `${what.replaceAll(/\W+/g, '-')}.html`;
  const whole = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>${markup}</html>`;
  on.fixtures.serve(name, new TextEncoder().encode(whole), { 'content-type': 'text/html' });
  return on.fixtures.address(`/files/${name}`);
}

describe('what the page opens while the picker is open leaves it in sight and with the keys', () => {
  async function staysInSight(given: OpeningPage): Promise<void> {
    const page = await on.browser.open(serve(given));
    await pressSentence(page);
    await hearKeys(page);
    await on.browser.command(page, 'tag-selection');
    await overlayOf(on.browser, page).pickerOpen();
    await page.keyboard.type('a');
    await page.evaluate(`{ ${given.opens} }`);
    if (!given.mayClose) await until('what the page opens', () => page.evaluate(given.isOpen) as Promise<boolean>);
    await untilInSight(on.browser, page, 'picker', null);
    await finishInPicker(on.browser, page, { find: '1', rationale: reason });
    expect(await page.evaluate('heard')).toEqual([]);
    if (!given.mayClose) expect(await page.evaluate(given.isOpen)).toBe(true);
    const tags = await storedTags(on.browser, page.url());
    expect(tags.map(({ passage, rationale }) => [passage.quote, rationale])).toEqual([[sentence, reason]]);
  }

  for (const [at, each] of openingPages.entries()) test(each.what, oneIn(5, at), () => staysInSight(each));
});
