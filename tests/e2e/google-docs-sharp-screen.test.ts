/** @module-tag wide */
import { expect, test } from 'vitest';
import { lessonPlan } from '../replica/google-docs/documents.ts';
import { distanceToGlyphs, docsScene, rangeOf, replicaIn, selectWords, tagInDoc } from './acts/google-docs.ts';
import { until } from './driver/until.ts';

const scene = docsScene({ pixelRatio: 2 });
const words = [
  'marks a guess on the drawing',
  'show who is lost, and the teacher',
  'because it is the lesson that is being judged',
];

test('on a screen of two pixels for one, passages lie on their glyphs at every zoom', async () => {
  const page = await scene.open(lessonPlan(), { apiDelay: 150 });
  expect(await page.evaluate(() => devicePixelRatio)).toBe(2);
  for (const each of words) {
    await selectWords(page, each);
    await tagInDoc(scene.browser, page, 'a1');
  }
  const stretches = await Promise.all(words.map((each) => rangeOf(page, each)));
  for (const zoom of [1, 0.75, 1.5, 2]) {
    await replicaIn(page).setZoom(zoom);
    await until(
      `the passages to be on their glyphs at ${zoom}`,
      async () => (await distanceToGlyphs(page, stretches)) <= 1,
    );
  }
});
