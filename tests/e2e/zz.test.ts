import { test } from 'vitest';
import { longDocument } from '../replica/google-docs/documents.ts';
import { docsScene, rangeOf, replicaIn, selectWords, tagInDoc } from './acts/google-docs.ts';
import { editAtRandom, type Tracked } from './acts/random-edits.ts';

const scene = docsScene();
const passages = [
  'Paragraph 1.1 tells of the',
  'what river made of it',
  'Paragraph 1.9 tells',
  'Paragraph 2.3 tells of the',
  'Paragraph 2.4 tells of the',
  'Paragraph 3.2 tells',
];
test('x', { timeout: 240_000 }, async () => {
  const page = await scene.open(longDocument(4), { apiDelay: 150 });
  const tracked: Tracked[] = [];
  for (const words of passages) {
    await selectWords(page, words);
    await tagInDoc(scene.browser, page, 'a1');
    const [start, end] = await rangeOf(page, words);
    tracked.push({ start, end, isEdited: false });
  }
  await replicaIn(page).scrollTo(1);
  const logs: string[] = [];
  page.on('console', (m) => {
    logs.push(m.text());
  });
  const r = await editAtRandom(page, tracked, { steps: 22, seed: 20_251_125 });
  console.log(JSON.stringify(r, null, 1));
  console.log(logs.slice(-14).join('\n'));
});
