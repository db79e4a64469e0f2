import { afterAll, beforeAll, expect, test } from 'vitest';
import { dropFile, makePdf, untilPdfShown } from './acts/drop-pdf.ts';
import { answer, dropReply, makeRequest, openAsk } from './acts/feedback.ts';
import { manyTags, restoreAll } from './acts/many-passages.ts';
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
  await until('the picture in the preview', () => page.$('.ask-preview-passage img'), 30_000);
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
  await until('the reply to be taken in', () => shows(page, 'The reply is taken in.'));
  const [kept] = await records<{ threads: { tagIds: string[] }[] }>(page, 'replies');
  expect(kept?.threads.flatMap(({ tagIds }) => tagIds)).toEqual([`tag-${/\d+/.exec(last)?.[0]}`]);
}, 120_000);
