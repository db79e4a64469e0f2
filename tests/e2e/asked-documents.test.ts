/** @module-tag wide-in-firefox */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dropFile, makePdf, untilPdfShown } from './acts/drop-pdf.ts';
import { catchFiles, dropReply, fill, makeRequest, openAsk, savedFile, tick } from './acts/feedback.ts';
import { overlayOf } from './acts/overlay.ts';
import { untilDrawn } from './acts/pdf.ts';
import { answerOnCard, openRequest } from './acts/reviewing.ts';
import { selectText } from './acts/select.ts';
import { scene } from './acts/set-up.ts';
import { press, records, shows } from './acts/stored.ts';
import { tagSelected } from './acts/tag.ts';
import type { BrowserDriver } from './driver/browser-driver.ts';
import { openBrowser } from './driver/open-browser.ts';
import { until } from './driver/until.ts';

const on = scene();
const asked = 'marks a guess on the drawing';
let coach: BrowserDriver;

beforeAll(async () => {
  coach = await openBrowser();
});

afterAll(() => coach.close());

async function askedFor(quote: string, { addresses }: { addresses: boolean }): Promise<string> {
  const page = await openAsk(on.browser);
  await press(page, `Ask about this: ${quote}`);
  if (addresses) await tick(page, 'Send the addresses of the documents');
  await fill(page, 'Your name', 'Ada Reyes');
  const { text } = await makeRequest(page);
  await page.close();
  return text;
}

test('a coach who has Proofmark answers on the page itself, beside the passage, and sends the reply', async () => {
  const lesson = on.fixtures.address('/pages/sample-lesson.html?in-place');
  const own = await on.browser.open(lesson);
  await selectText(own, asked);
  await tagSelected(on.browser, own, { find: 'a1', rationale: 'They decide before they see.' });
  const request = await askedFor(asked, { addresses: true });

  const review = await openRequest(coach, request);
  await until('the link to the document', () => shows(review, 'Answer on the document itself'));
  const page = await coach.open(lesson);
  const popup = await coach.clickToolbar(page);
  await until('the popup to say what is asked', async () =>
    (await popup.text()).includes('You are asked about 1 passage on this page'),
  );
  await popup.press('Go to the next one');
  await until('the popup to close', async () => !(await popup.isOpen())).catch(async (error) => {
    throw new Error(`${error.message}: ${await popup.text()}`);
  });
  await page.bringToFront();
  const overlay = overlayOf(coach, page);
  await until('the badge', async () => (await overlay.badges())[0] === `? Ada Reyes asks about “${asked}”`);
  await overlay.says('Ada Reyes asks about this passage');
  await overlay.says('They decide before they see.');
  await answerOnCard(coach, page, { verdict: 'Partly', comment: 'Say who decides.' });
  await until('the badge to say that it is answered', async () => (await overlay.badges())[0]?.startsWith('✓'));

  await page.reload();
  const again = await coach.clickToolbar(page);
  await until('the popup to count the answer', async () => (await again.text()).includes('1 of 1 answered'));
  await again.press('Finish the reply');
  await review.bringToFront();
  await until('what was written beside the passage', () =>
    review.evaluate(
      () => document.querySelector<HTMLTextAreaElement>('.review-card textarea')?.value === 'Say who decides.',
    ),
  );
  await fill(review, 'Your name', 'Lin Okafor');
  await catchFiles(review);
  await press(review, 'Save reply');
  const reply = await savedFile(review);

  const intake = await on.browser.openExtensionPage('workspace.html#/feedback');
  await dropReply(intake, reply.name, reply.text);
  await until('the reply to be shown', () => shows(intake, 'A reply from Lin Okafor'));
  expect(await shows(intake, 'Say who decides.')).toBe(true);

  const list = await coach.openExtensionPage('workspace.html#/feedback');
  await until('the request in the list', () => shows(list, 'Requests that you were sent'));
  await press(list, 'Put away: Feedback for Ada Reyes');
  await until('it to be gone', async () => (await records(list, 'reviews')).length === 0);
  await page.bringToFront();
  await until('the badge to go', async () => (await overlay.badges()).length === 0);
});

test('a passage of a file is found in the file that the coach has open', async () => {
  const file = () => makePdf([['Everyone predicts where the shadow will fall.', 'Then they measure.']], 'plan');
  const viewer = await on.browser.openExtensionPage('viewer.html');
  await dropFile(viewer, await file());
  await untilPdfShown(viewer, 'the shadow');
  await selectText(viewer, 'where the shadow will fall');
  await tagSelected(on.browser, viewer, { find: 'a2' });
  await untilDrawn(viewer, { lines: 1, frames: 0 });
  const request = await askedFor('where the shadow', { addresses: false });

  await openRequest(coach, request);
  const theirs = await coach.openExtensionPage('viewer.html');
  await dropFile(theirs, await file());
  await untilPdfShown(theirs, 'the shadow');
  const popup = await coach.clickToolbar(theirs);
  await until('the offer to look here', async () =>
    (await popup.text()).includes('Look here for what Ada Reyes asks about'),
  );
  await popup.press('Look here for what Ada Reyes asks about');
  await until('what is asked', async () => (await popup.text()).includes('asked about 1 passage'));
  await popup.press('Go to the next one');
  await until('the popup to close', async () => !(await popup.isOpen())).catch(async (error) => {
    throw new Error(`${error.message}: ${await popup.text()}`);
  });
  await theirs.bringToFront();
  await untilDrawn(theirs, { lines: 2, frames: 0 });
  await answerOnCard(coach, theirs, { verdict: 'Clear', comment: 'Plain to see.' });
  await until('the answer to be kept', async () =>
    (await records<{ written: { answers: object } }>(theirs, 'reviews')).some(({ written }) =>
      JSON.stringify(written).includes('Plain to see.'),
    ),
  );
});
