import { test } from 'vitest';
import { lessonPlan } from '../replica/google-docs/documents.ts';
import { docsScene, selectWords } from './acts/google-docs.ts';
import { tagSelected } from './acts/tag.ts';
const scene = docsScene();
test('dump', async () => {
  const address = scene.replica.add(lessonPlan('zzzzzzzzzzzzzzzz-1'), { api: 'absent', exportAs: 'forbidden', modelChunks: false });
  const page = await scene.browser.open('https://docs.google.com/nothing');
  page.on('console', (m) => console.log(m.text().slice(0, 600)));
  await page.goto(address);
  await new Promise(r=>setTimeout(r,3000));
  await selectWords(page, 'marks a guess on the drawing'); await tagSelected(scene.browser, page, { find: 'a1' });
  await new Promise(r=>setTimeout(r,1000));
});
