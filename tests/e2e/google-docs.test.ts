import { expect, test } from 'vitest';
import { lessonPlan } from '../replica/google-docs/documents.ts';
import { distanceToGlyphs, docsScene, drawnBoxes, rangeOf, replicaIn, selectWords } from './acts/google-docs.ts';
import { overlayOf } from './acts/overlay.ts';
import { storedTags } from './acts/stored.ts';
import { tagSelected } from './acts/tag.ts';
import { until } from './driver/until.ts';

const scene = docsScene();
const words = 'marks a guess on the drawing';

test('a passage of a document is selected, tagged, painted, and there again after a reload', async () => {
  const { browser } = scene;
  const page = await scene.open(lessonPlan());
  await selectWords(page, words);
  await tagSelected(browser, page, { find: 'a1', rationale: 'Everybody commits to a guess.' });

  const stretches = [await rangeOf(page, words)];
  await until('the passage to be painted on its glyphs', async () => (await distanceToGlyphs(page, stretches)) <= 1);
  await until('its badge', async () => (await overlayOf(browser, page).badges()).length === 1);

  const [tag] = await storedTags(browser, 'https://docs.google.com/document/d/lesson-plan-0123456789');
  expect(tag?.passage.quote).toBe(words);
  expect(tag?.passage.selectors).toContainEqual({ type: 'FragmentSelector', value: 'tab=t.0' });

  await page.bringToFront();
  await page.reload();
  await until('the passage to be painted again', async () => (await distanceToGlyphs(page, stretches)) <= 1);
  expect(await replicaIn(page).errors()).toEqual([]);
  expect(await replicaIn(page).writes()).toEqual({ keys: 0, test: 0, others: 0 });
  expect(await replicaIn(page).caretMoves()).toBe(0);
});

test('without a tag nothing is drawn', async () => {
  const page = await scene.open({ ...lessonPlan('untagged-document-0123') });
  await until('the replica to be annotated', () => replicaIn(page).isAnnotated());
  expect(await drawnBoxes(page)).toEqual([]);
});

test('after tagging, keys go on in the document', async () => {
  const { browser } = scene;
  const page = await scene.open(lessonPlan('written-document-0123'), { apiDelay: 150 });
  await until('the replica to be annotated', () => replicaIn(page).isAnnotated());
  const [box] = await replicaIn(page).glyphBoxes(...(await rangeOf(page, words)));
  if (!box) throw new Error('the words are not on the page');
  await page.mouse.move(box.left + 1, box.top + 8);
  await page.mouse.down();
  await page.mouse.move(box.right - 1, box.top + 8, { steps: 4 });
  await page.mouse.up();
  await tagSelected(browser, page, { find: 'a1' });
  expect(await replicaIn(page).writes()).toEqual({ keys: 0, test: 0, others: 0 });
  // Faster than any hand, the driver would type into what is closing.
  await until('the focus to be back in the document', () =>
    page.evaluate(() => document.activeElement?.matches('.docs-texteventtarget-iframe') && document.hasFocus()),
  );
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('on');
  await until('the keys to be typed', async () => (await replicaIn(page).writes()).keys === 2);
});

test('Docs is told the name of this extension, and no address of a person', async () => {
  const page = await scene.open(lessonPlan('flagged-document-0123'), { apiDelay: 150 });
  const flag = await page.evaluate(() => Reflect.get(window, '_docs_annotate_canvas_by_ext'));
  expect(flag).toMatch(scene.browser.name === 'firefox' ? /^proofmark@proofmark$/ : /^[a-p]{32}$/);
  expect(await page.evaluate(() => Reflect.get(window, '__order'))).toEqual(['page', flag]);
});
