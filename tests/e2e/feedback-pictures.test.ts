/** @module-tag wide-in-firefox */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faults } from './acts/axe.ts';
import { changeKeptDigest, keptBoxes } from './acts/blackout.ts';
import { dropFile, makePdf, untilPdfShown } from './acts/drop-pdf.ts';
import { answer, dropReply, makeRequest, openAsk } from './acts/feedback.ts';
import { manyTags, restoreAll } from './acts/many-passages.ts';
import { pictureIn } from './acts/picture.ts';
import { selectText } from './acts/select.ts';
import { scene } from './acts/set-up.ts';
import { press, records, shows } from './acts/stored.ts';
import { tagSelected } from './acts/tag.ts';
import { type BareBrowser, openBareBrowser } from './driver/bare-browser.ts';
import { until } from './driver/until.ts';

const on = scene();
let bare: BareBrowser;

beforeAll(async () => {
  bare = await openBareBrowser(process.env.PROOFMARK_BROWSER === 'firefox' ? 'chromium' : 'firefox');
});

afterAll(() => bare.close());

test('a passage of a PDF travels as a picture of its place, with the words marked', async () => {
  const viewer = await on.browser.openExtensionPage('viewer.html');
  await dropFile(
    viewer,
    await makePdf([['Everyone predicts where the shadow will fall.', 'Then they measure.']], 'plan'),
  );
  await untilPdfShown(viewer, 'the shadow');
  await selectText(viewer, 'where the shadow will fall');
  await tagSelected(on.browser, viewer, { find: 'a1', rationale: 'They decide before they see.' });
  await until('the mark', () => viewer.$('.proofmark-sheet .mark'));

  const page = await openAsk(on.browser);
  await press(page, 'Ask about this: where the shadow');
  await until('the picture in the preview', () => page.$('.ask-preview-passage img'));
  const file = await makeRequest(page);
  const review = await bare.openFile('request.html', file.text);
  const picture = await until('the picture', () =>
    review.evaluate(() => {
      const image = document.querySelector<HTMLImageElement>('.review-passage img');
      if (!image?.complete || image.naturalWidth === 0) return null;
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const drawing = canvas.getContext('2d');
      drawing?.drawImage(image, 0, 0);
      const pixels = drawing?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let yellow = 0;
      for (let at = 0; at < pixels.length; at += 4) {
        const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
        if (red > 200 && green > 180 && blue < 170) yellow += 1;
      }
      return { width: canvas.width, height: canvas.height, yellow, alt: image.alt };
    }),
  );
  expect(picture.width).toBeGreaterThan(600);
  expect(picture.yellow).toBeGreaterThan(1_000);
  expect(picture.alt).toBe('The place on page 1, with the passage marked');
  console.log(`one picture of a page: ${picture.width} by ${picture.height}, file of ${file.text.length} bytes`);
});

test('parts of a picture that are blacked out are black in the pixels that are sent, and all else is as it was', async () => {
  const viewer = await on.browser.openExtensionPage('viewer.html');
  await dropFile(
    viewer,
    await makePdf([['Maria Lopez wrote where the stone will land.', 'Then they looked.']], 'covered'),
  );
  await untilPdfShown(viewer, 'the stone');
  await selectText(viewer, 'where the stone will land');
  await tagSelected(on.browser, viewer, { find: 'a1', rationale: 'They decide before they see.' });
  await until('the mark', () => viewer.$('.proofmark-sheet .mark'));

  const page = await openAsk(on.browser);
  await press(page, 'Ask about this: where the stone');
  const drawn = await pictureIn(page, '.ask-preview-passage img');

  await press(page, 'Black out parts');
  const area = await until('the picture to draw on', () => page.$('.blackout-area'));
  const place = await area.boundingBox();
  if (!place) throw new Error('the picture is not shown');
  await page.mouse.move(place.x + place.width * 0.1, place.y + place.height * 0.2);
  await page.mouse.down();
  await page.mouse.move(place.x + place.width * 0.3, place.y + place.height * 0.6, { steps: 4 });
  await page.mouse.up();
  await until('the box', () => page.$('[data-box="0"]'));
  await press(page, 'Add a box');
  await until('the focus on it', () => page.evaluate(() => document.activeElement?.matches('[data-box="1"]')));
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown'] as const) await page.keyboard.press(key);
  await page.keyboard.down('Shift');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.up('Shift');
  await press(page, 'Add a box');
  await until('a third box', () => page.$('[data-box="2"]'));
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await until('it to be gone', async () => (await page.$('[data-box="2"]')) === null);
  expect(await faults(page)).toEqual([]);
  await press(page, 'Done');
  await until('the boxes to be kept', async () => (await keptBoxes(page)).length === 2);

  // Whoever leaves and comes back finds the boxes where they were, on the same picture.
  await page.close();
  const again = await openAsk(on.browser);
  await until('the picture with its boxes', () => shows(again, '2 parts are blacked out.'));
  const boxes = await keptBoxes(again);
  const previewed = await pictureIn(again, '.ask-preview-passage img');

  const file = await makeRequest(again);
  const review = await bare.openFile('request.html', file.text);
  const sent = await pictureIn(review, '.review-passage img');
  expect([sent.width, sent.height]).toEqual([drawn.width, drawn.height]);
  const isCovered = (x: number, y: number) =>
    boxes.some(
      ({ left, top, width, height }) =>
        x >= Math.floor(left * sent.width) &&
        x < Math.ceil((left + width) * sent.width) &&
        y >= Math.floor(top * sent.height) &&
        y < Math.ceil((top + height) * sent.height),
    );
  let [covered, bright, changed] = [0, 0, 0];
  for (let at = 0; at < sent.pixels.length; at += 1) {
    if (isCovered(at % sent.width, Math.floor(at / sent.width))) {
      covered += 1;
      if (sent.pixels[at] !== 0) bright += 1;
    } else if (sent.pixels[at] !== drawn.pixels[at]) changed += 1;
  }
  // The box that was drawn is a fifth by two fifths of the picture.
  expect(covered / sent.pixels.length).toBeGreaterThan(0.08);
  expect({ bright, changed }).toEqual({ bright: 0, changed: 0 });
  expect(previewed.source).toBe(sent.source);
  expect(file.text).toContain(sent.source);
  expect(file.text).not.toContain(drawn.source);
});

test('a picture that is another one than the boxes were drawn on is not sent before it was looked at', async () => {
  const page = await openAsk(on.browser);
  await press(page, 'Ask about this: where the stone');
  await until('the picture', () => page.$('.ask-preview-passage img'));
  await press(page, 'Black out parts');
  await press(page, 'Add a box');
  await press(page, 'Done');
  await until('the box to be kept', async () => (await keptBoxes(page)).length === 1);
  await page.close();
  const elsewhere = await on.browser.openExtensionPage('workspace.html#/settings');
  await changeKeptDigest(elsewhere);

  const again = await openAsk(on.browser);
  await until('to be told', () => shows(again, 'This picture has changed since you blacked out parts of it.'));
  expect(await again.$('.ask-preview-passage img')).toBeNull();
  await press(again, 'Look at the picture');
  await press(again, 'Done');
  await until('the picture with its box', () => shows(again, '1 part is blacked out.'));
  const { source } = await pictureIn(again, '.ask-preview-passage img');
  const file = await makeRequest(again);
  expect(file.text).toContain(source);
});

test('fifty passages fit into one file, and are answered and taken in', async () => {
  const words = 'they predict measure draw compare and say why the shadow falls where it falls at noon'.split(' ');
  const quoteAt = (at: number) =>
    Array.from({ length: 40 }, (_, word) => words[(at * 7 + word * (at + 3)) % words.length]).join(' ');
  await restoreAll(
    on.browser,
    manyTags(50, 5, (at) => `Passage ${at}: ${quoteAt(at)}`),
    50,
  );
  const page = await openAsk(on.browser);
  for (let asked = 1; asked <= 50; asked += 1) {
    await press(page, 'Ask about this: Passage');
    await until(`${asked} questions`, () =>
      page.evaluate((count) => document.querySelectorAll('.ask-item').length === count, asked),
    );
    if (asked === 1 || asked === 10 || asked === 50) {
      const bytes = await page.evaluate(() => document.querySelector('.ask-preview')?.textContent.length ?? 0);
      console.log(`${asked} passages: ${bytes} letters in the preview`);
    }
  }
  const file = await makeRequest(page);
  console.log(`50 passages: file of ${file.text.length} bytes`);
  expect(file.text.length).toBeLessThan(400_000);
  const review = await bare.openFile('request.html', file.text);
  await answer(review, 49, { verdict: 'Clear', comment: 'The last one is clear.' });
  const last = await review.evaluate(() => document.querySelectorAll('.review-card mark')[49]?.textContent ?? '');
  await until('one answered', () => shows(review, '1 of 50 answered'));
  await press(review, 'Save reply');
  const reply = await bare.saved();
  await dropReply(page, reply.name, reply.text);
  await until('the reply to be shown', () => shows(page, 'A reply from'));
  await press(page, 'Take it in');
  await until('the reply to be taken in', () => shows(page, 'The reply is added.'));
  const [kept] = await records<{ threads: { tagIds: string[] }[] }>(page, 'replies');
  expect(kept?.threads.flatMap(({ tagIds }) => tagIds)).toEqual([`tag-${/\d+/.exec(last)?.[0]}`]);
});
