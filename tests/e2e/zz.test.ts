import { test } from 'vitest';
import { lessonPlan } from '../replica/google-docs/documents.ts';
import { docsScene, selectWords } from './acts/google-docs.ts';
import { tagSelected } from './acts/tag.ts';

const scene = docsScene();
test('shot', async () => {
  const page = await scene.open(lessonPlan(), { header: 'A lesson on fractions', footer: 'Page #', collaborators: 2 });
  for (const [w, f] of [
    ['marks a guess on the drawing', 'a1'],
    ['write down what surprised them', 'a2'],
    ['Yes, I count them at once', 'b1'],
    ['\u05e0\u05d9\u05d7\u05d5\u05e9 \u05e2\u05dc', 'a1'],
    ['the teacher', 'b1'],
  ] as const) {
    await selectWords(page, w);
    await tagSelected(scene.browser, page, { find: f });
  }
  await selectWords(page, 'Two pairs read theirs');
  await new Promise((r) => setTimeout(r, 1500));
  await page.screenshot({ path: '/tmp/docs1.png' });
  await page.evaluate(() => {
    (document.querySelector('.kix-appview-editor') as HTMLElement).scrollTop = 520;
  });
  await new Promise((r) => setTimeout(r, 800));
  await page.screenshot({ path: '/tmp/docs2.png' });
});
