/** @module-tag wide-in-chromium */
import { expect, test } from 'vitest';
import { goal, shadowDeck } from '../replica/google-slides/deck.ts';
import {
  bringOverlay,
  frames,
  pressInList,
  pressShape,
  slidesIn,
  slidesScene,
  untilFramed,
} from './acts/google-slides.ts';
import { overlayOf } from './acts/overlay.ts';
import { openSidePanel } from './acts/side-panel.ts';
import { deleteEverything, loadSample, press, shows, storedTags } from './acts/stored.ts';
import { tagSelected } from './acts/tag.ts';
import { oneIn } from './acts/wide.ts';
import { until } from './driver/until.ts';

const scene = slidesScene();
const alias = 'https://docs.google.com/presentation/d/shadow-deck-0123456789';
const second = 'g3f71a2fba3d_0_5';

test('a shape is pressed, tagged, framed, and there again after a reload, without any permission', async () => {
  const { browser } = scene;
  const page = await scene.open();
  await bringOverlay(browser, page);
  await pressShape(page, 'i1');
  await tagSelected(browser, page, { find: 'a1', rationale: 'They commit to a guess.' });
  await untilFramed(page, 'i1');
  expect(await overlayOf(browser, page).badges()).toHaveLength(1);

  const [tag] = await storedTags(browser, alias);
  expect(tag?.passage.quote).toBe(`${goal}\nBring a pencil.`);
  expect(tag?.passage.selectors).toContainEqual({ type: 'FragmentSelector', value: 'slide=p&shape=i1' });

  await page.bringToFront();
  await page.reload();
  const popup = await browser.clickToolbar(page);
  await until('the popup to tell of the tag', async () => (await popup.text()).includes('1 passage tagged'));
  await popup.close();
  await untilFramed(page, 'i1');
  expect(await slidesIn(page).errors()).toEqual([]);
  expect(await slidesIn(page).foreign()).toBe(0);
  expect(await slidesIn(page).keys()).toEqual([]);
});

test('the button beside a shape that was just pressed tags it too', async () => {
  const { browser } = scene;
  const page = await scene.open();
  const popup = await browser.clickToolbar(page);
  await until('the tag in the popup', async () => (await popup.text()).includes('1 passage tagged'));
  await popup.close();
  await untilFramed(page, 'i1');
  await pressShape(page, 'i0');
  await overlayOf(browser, page).click('Tag the selected passage');
  await overlayOf(browser, page).pickerOpen();
  await page.keyboard.press('Escape');
});

test('the frame goes with its slide, follows zoom and scrolling, and comes back', async () => {
  const { browser } = scene;
  const page = await scene.open();
  await bringOverlay(browser, page);
  await untilFramed(page, 'i1');
  const slides = slidesIn(page);
  const leftOver = await page.evaluate(async (id) => {
    Reflect.get(window, '__slides').show(id);
    // What is there when the browser paints next.
    await new Promise((resolve) => requestAnimationFrame(() => resolve(null)));
    return document.querySelectorAll('proofmark-slides-layer .frame').length;
  }, second);
  expect(leftOver).toBe(0);

  await slides.show('p');
  await untilFramed(page, 'i1');
  await slides.zoom(1.5);
  await untilFramed(page, 'i1');
  await slides.scrollTo(60);
  await untilFramed(page, 'i1');
  await slides.zoom(0.7);
  await untilFramed(page, 'i1');
  await slides.move('i1', 200, 160);
  await untilFramed(page, 'i1');

  await slides.startShow();
  await until('no frame during a slide show', async () => (await frames(page)).length === 0);
  await slides.stopShow();
  await untilFramed(page, 'i1');
});

test('a passage of another slide is gone to from the side panel', async () => {
  const { browser } = scene;
  const page = await scene.open();
  await slidesIn(page).show(second);
  await bringOverlay(browser, page);
  const panel = await openSidePanel(browser, page);
  await until('the passage in the panel', () => shows(panel, 'Predict where a shadow'));
  await press(panel, 'Go to this passage');
  await page.bringToFront();
  await untilFramed(page, 'i1');
  expect(await slidesIn(page).shown()).toBe('p');
});

test('edited words are marked as changed, and can be kept; words that were taken away are lost, and nothing is framed', async () => {
  const { browser } = scene;
  const page = await scene.open();
  await bringOverlay(browser, page);
  await untilFramed(page, 'i1');
  const slides = slidesIn(page);
  await slides.edit('i1', [goal.replace('at noon and at three', 'at dawn and at dusk'), 'Bring a pencil.']);
  await until('the badge to say that it changed', async () => {
    const [badge] = await overlayOf(browser, page).badges();
    return badge?.includes('changed');
  });
  await untilFramed(page, 'i1');

  await overlayOf(browser, page).click('A1');
  await overlayOf(browser, page).click('Keep the new text');
  await until('the badge to say nothing of a change', async () => {
    const [badge] = await overlayOf(browser, page).badges();
    return badge !== undefined && !badge.includes('changed');
  });
  await untilFramed(page, 'i1');

  await slides.remove('i1');
  await until('no frame', async () => (await frames(page)).length === 0);
});

test('a passage that is gone when the presentation is opened again is listed as lost', async () => {
  const { browser } = scene;
  const [first, ...others] = shadowDeck().slides;
  const without = { ...first, id: 'p', shapes: (first?.shapes ?? []).filter(({ id }) => id !== 'i1') };
  const page = await scene.open({}, { ...shadowDeck(), slides: [without, ...others] });
  await bringOverlay(browser, page);
  // It counts as lost only once the text has been at rest.
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  const panel = await openSidePanel(browser, page);
  await until('the passage to be listed as lost', () => shows(panel, 'Not found on the page'));
  expect(await frames(page)).toEqual([]);
});

test('a slide as a whole, and a picture, are tagged where no words are', async () => {
  const { browser } = scene;
  await deleteEverything(browser);
  await loadSample(browser);
  const page = await scene.open();
  await bringOverlay(browser, page);
  await slidesIn(page).show(second);
  await pressShape(page, 'g3f71a2fba3d_0_8');
  await tagSelected(browser, page, { find: 'a1' });
  await untilFramed(page, 'g3f71a2fba3d_0_8');
  await pressInList(page, 'g3f71a2fba3d_0_9');
  await tagSelected(browser, page, { find: 'a2' });
  await untilFramed(page, 'g3f71a2fba3d_0_9');
  const quotes = (await storedTags(browser, alias)).map(({ passage }) => passage.quote);
  expect(quotes.toSorted()).toEqual(['Picture on slide 2', 'Tomorrow']);
});

const variants = [
  { left: 'removed' },
  { left: 'reused' },
  { pieces: 'letter' },
  { covered: false, delay: 900 },
] as const;
for (const [at, variant] of variants.entries()) {
  test(`it works too where ${JSON.stringify(variant)}`, oneIn(4, at), async () => {
    const { browser } = scene;
    await deleteEverything(browser);
    await loadSample(browser);
    const page = await scene.open(variant);
    await bringOverlay(browser, page);
    await pressShape(page, 'i1');
    await tagSelected(browser, page, { find: 'a1' });
    await untilFramed(page, 'i1');
    const [tag] = await storedTags(browser, alias);
    expect(tag?.passage.quote).toBe(`${goal}\nBring a pencil.`);
    await page.bringToFront();
    await slidesIn(page).show(second);
    await until('no frame on another slide', async () => (await frames(page)).length === 0);
    await slidesIn(page).show('p');
    await untilFramed(page, 'i1');
  });
}

test('where slides are pictures only, the popup says so and offers the PDF way', async () => {
  const { browser } = scene;
  const page = await scene.open({ pictures: true });
  const popup = await browser.clickToolbar(page);
  await until('the sentence', async () => (await popup.text()).includes('shows its slides as pictures only'));
  expect(await popup.text()).toContain('Open a PDF in Proofmark');
  await popup.close();
});
