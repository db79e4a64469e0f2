/** @module-tag wide-in-chromium */
import { expect, test } from 'vitest';
import { lessonPlan } from '../replica/google-docs/documents.ts';
import { fill, makeRequest, openAsk, tick } from './acts/feedback.ts';
import { distanceToGlyphs, docsScene, rangeOf, replicaIn, selectWords } from './acts/google-docs.ts';
import { overlayOf } from './acts/overlay.ts';
import { answerOnCard, openRequest } from './acts/reviewing.ts';
import { press, records } from './acts/stored.ts';
import { tagSelected } from './acts/tag.ts';
import { until } from './driver/until.ts';

const scene = docsScene();
const words = 'marks a guess on the drawing';

test('what is asked about a Google Doc is marked in it, and answered beside its words; nothing is written in it', async () => {
  const { browser } = scene;
  const document = lessonPlan('asked-document-0123456789');
  const own = await scene.open(document);
  await selectWords(own, words);
  await tagSelected(browser, own, { find: 'a1', rationale: 'They decide before they see.' });
  await until('the passage to be painted', async () => (await distanceToGlyphs(own, [await rangeOf(own, words)])) <= 1);

  const ask = await openAsk(browser);
  await press(ask, `Ask about this: ${words}`);
  await tick(ask, 'Send the addresses of the documents');
  await fill(ask, 'Your name', 'Ada Reyes');
  const { text } = await makeRequest(ask);
  const review = await openRequest(browser, text);

  const page = await scene.open(document);
  const overlay = overlayOf(browser, page);
  await until('both badges', async () => (await overlay.badges()).length === 2);
  expect((await overlay.badges()).some((badge) => badge.startsWith('? Ada Reyes asks about'))).toBe(true);
  await until('it to be on its glyphs', async () => (await distanceToGlyphs(page, [await rangeOf(page, words)])) <= 1);
  await overlay.click('? Ada Reyes');
  await overlay.says('Ada Reyes asks about this passage');
  await answerOnCard(browser, page, { verdict: 'Not yet', comment: 'Say who decides.' });
  await until('the answer to be kept', async () =>
    JSON.stringify(await records(review, 'reviews')).includes('Say who decides.'),
  );
  await until('the badge to say that it is answered', async () =>
    (await overlay.badges()).some((badge) => badge.startsWith('✓')),
  );
  expect(await replicaIn(page).writes()).toEqual({ keys: 0, test: 0, others: 0 });
  expect(await replicaIn(page).errors()).toEqual([]);
});
