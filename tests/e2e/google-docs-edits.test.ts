/** @module-tag wide */
import { expect, test } from 'vitest';
import { longDocument } from '../replica/google-docs/documents.ts';
import { docsScene, rangeOf, replicaIn, selectWords, tagInDoc } from './acts/google-docs.ts';
import { editAtRandom, type Tracked } from './acts/random-edits.ts';

const scene = docsScene();

/** On three pages, some of them in lines that others begin with. */
const passages = [
  'Paragraph 1.1 tells of the',
  'what river made of it',
  'Paragraph 1.9 tells',
  'Paragraph 2.3 tells of the',
  'Paragraph 2.4 tells of the',
  'Paragraph 3.2 tells',
];

test('after a thousand edits and recyclings no box has ever been over other words', { timeout: 240_000 }, async () => {
  const page = await scene.open(longDocument(3), { apiDelay: 150 });
  const tracked: Tracked[] = [];
  for (const words of passages) {
    await selectWords(page, words);
    await tagInDoc(scene.browser, page, 'a1');
    const [start, end] = await rangeOf(page, words);
    tracked.push({ start, end, isEdited: false });
  }
  await replicaIn(page).scrollTo(1);
  const { wrong, boxesSeen } = await editAtRandom(page, tracked, { steps: 1_000, seed: 20_251_125 });
  expect(wrong).toEqual([]);
  // Were nothing drawn at all, nothing could be wrong.
  expect(boxesSeen).toBeGreaterThan(1_000);
  expect(await replicaIn(page).errors()).toEqual([]);
});
