/** @module-tag wide-in-chromium */
import { existsSync } from 'node:fs';
import type { Frame } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { comeBack } from './acts/come-back.ts';
import { untilPainted } from './acts/painted.ts';
import { selectText } from './acts/select.ts';
import { scene } from './acts/set-up.ts';
import { storedTags } from './acts/stored.ts';
import { tagSelected } from './acts/tag.ts';
import { oneIn } from './acts/wide.ts';
import { realLessons } from './driver/paths.ts';
import { until } from './driver/until.ts';

const on = scene();

interface Place {
  path: string;
  from: string;
  to?: string;
}

const places: Record<string, Place> = {
  'within a paragraph': { path: '/pages/passages.html?1', from: 'leaves them where it slows' },
  'of one word': { path: '/pages/passages.html?2', from: 'stones' },
  'across paragraphs': { path: '/pages/passages.html?3', from: 'down from the hills', to: 'the water is high' },
  'over inline markup': { path: '/pages/passages.html?4', from: 'the bank gives way a little' },
  'in a list, over several items': { path: '/pages/passages.html?5', from: 'the height', to: 'with the date' },
  'in a table, over several cells': { path: '/pages/passages.html?6', from: 'forty centimetres', to: 'rain every day' },
  'with emoji': { path: '/pages/passages.html?7', from: '🌊 and a family 👩‍👩‍👧 on the bridge, thumbs up 👍🏽' },
  'with combining accents': { path: '/pages/passages.html?8', from: 'café by the naïve painter’s'.normalize('NFD') },
  'from right to left': { path: '/pages/passages.html?9', from: 'الماء في الربيع ويغمر' },
  'of which there are copies': { path: '/pages/passages.html?10', from: '. Look closely before you answer' },
  'of 5,000 characters': { path: '/pages/diary.html', from: 'On day 3 of', to: 'On day 58 of our diary' },
  'on a page with the strictest content security policy': { path: '/strict/passages.html', from: 'gives way' },
  'on a page in XHTML': { path: '/pages/well-formed.xhtml', from: 'The browser reads it as XML.', to: 'both pages' },
};

const realPlaces: Record<string, Place> = {
  'on the real lesson about licensing': {
    path: '/lessons/licensing.html',
    from: 'This file is used to specify',
    to: 'creative works',
  },
  'on the real lesson about collaborating': { path: '/lessons/collaborating.html', from: 'collaborat' },
  'on the real lesson about tracking changes': { path: '/lessons/tracking-changes.html', from: 'staging area' },
  'in a book of 1.9 MB on one page': { path: '/lessons/whole-book.html', from: 'students', to: 'college' },
};

async function isFoundAgain({ path, from, to = from }: Place): Promise<void> {
  const page = await on.browser.open(on.fixtures.address(path));
  await selectText(page, from, to);
  const wanted = await page.evaluate(() => {
    const range = getSelection()?.getRangeAt(0);
    return range ? range.toString() : '';
  });
  await tagSelected(on.browser, page, { find: 'a1' });
  await untilPainted(page, [wanted]);

  await comeBack(on.browser, page, 1);
  await untilPainted(page, [wanted]);
  const tags = await storedTags(on.browser, page.url());
  expect(tags.map(({ sighting }) => sighting.status)).toEqual(['exact']);
}

describe('a passage is painted, and found again after a reload,', () => {
  for (const [at, [where, place]] of Object.entries(places).entries()) {
    test(where, oneIn(3, at), () => isFoundAgain(place));
  }

  for (const [at, [where, place]] of Object.entries(realPlaces).entries()) {
    test.skipIf(!existsSync(realLessons))(`${where} (needs ../shared/data/lessons)`, oneIn(3, at), () =>
      isFoundAgain(place),
    );
  }

  test('inside a frame of the same origin', async () => {
    const page = await on.browser.open(on.fixtures.address('/pages/frame.html'));
    const quote = 'ask your partner one question';
    const inside = () =>
      until<Frame>('the frame', async () => page.frames().find((frame) => frame.url().endsWith('frame-inside.html')));
    await selectText(await inside(), quote);
    await (await page.$('iframe'))?.focus();
    await tagSelected(on.browser, page, { find: 'a1' });
    await untilPainted(await inside(), [quote]);

    await comeBack(on.browser, page, 1);
    await untilPainted(await inside(), [quote]);
  });
});
