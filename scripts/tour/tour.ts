import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dropFile, untilPdfShown } from '../../tests/e2e/acts/drop-pdf.ts';
import { fill, makeRequest, openAsk } from '../../tests/e2e/acts/feedback.ts';
import { overlayOf } from '../../tests/e2e/acts/overlay.ts';
import { untilPainted } from '../../tests/e2e/acts/painted.ts';
import { dragOver, selectText } from '../../tests/e2e/acts/select.ts';
import { press } from '../../tests/e2e/acts/stored.ts';
import { finishInPicker, save } from '../../tests/e2e/acts/tag.ts';
import type { BrowserDriver } from '../../tests/e2e/driver/browser-driver.ts';
import { openChromium } from '../../tests/e2e/driver/chromium.ts';
import { startFixtureServer } from '../../tests/e2e/driver/fixture-server.ts';
import { until } from '../../tests/e2e/driver/until.ts';
import { readCoverage } from './coverage-table.ts';
import { emptyShotFolder, shot, shotFolder } from './shots.ts';

const goal = 'Predict where a shadow will fall at noon and at three, and draw it.';
const check = 'Each pair shows me the longest and the shortest shadow that they can make, and says what they moved.';
const question = 'where will it be after lunch, and how long?';

/** Performs the main job by itself: tags three passages, comes back, finds them, and reads the coverage. */
async function tour(): Promise<void> {
  await emptyShotFolder();
  const fixtures = await startFixtureServer();
  const browser = await openChromium({ arguments: ['--screen-info={2400x1800 devicePixelRatio=2}'] });
  try {
    const lesson = await browser.open(fixtures.address('/pages/sample-lesson.html'));
    const overlay = overlayOf(browser, lesson);
    const margin = { top: '18mm', bottom: '18mm', left: '14mm', right: '14mm' };
    const printed = await lesson.pdf({ format: 'a4', margin });

    const welcome = await browser.clickToolbar(lesson);
    await until('the popup to offer the sample', async () =>
      (await welcome.text()).includes('Load the sample program'),
    );
    await welcome.screenshot(shot('1-welcome'));
    await welcome.press('Load the sample program');
    await until('the sample program', async () => (await welcome.text()).includes('Tag on this page'));
    await welcome.screenshot(shot('2-nothing-tagged-yet'));
    await welcome.close();
    console.log('The sample program is loaded.');

    await selectText(lesson, goal);
    await browser.command(lesson, 'tag-selection');
    await overlay.pickerOpen();
    await lesson.keyboard.type('observed');
    await lesson.screenshot({ path: shot('3-picker') });
    await lesson.keyboard.press('Enter');
    await lesson.keyboard.press('Tab');
    await lesson.keyboard.type('Anyone at the window can see whether the drawing has the shadow on the right side.');
    await lesson.screenshot({ path: shot('4-rationale') });
    await save(lesson);
    await overlay.dialogClosed();
    await overlay.says('Undo');
    await lesson.screenshot({ path: shot('5-tagged') });
    console.log('Tagged by the keyboard command, with the keys alone.');

    await dragOver(lesson, question);
    await overlay.click('Tag the selected passage');
    await finishInPicker(browser, lesson, {
      find: 'A3',
      rationale: 'They decide and mark a guess before anyone speaks.',
    });
    console.log('Tagged by the button beside the selection.');

    await selectText(lesson, check);
    await browser.chooseInContextMenu(lesson);
    await finishInPicker(browser, lesson, { find: 'A2' });
    console.log('Tagged by the context menu.');

    await lesson.reload();
    const popup = await browser.clickToolbar(lesson);
    await until('the coverage in the popup', async () => (await popup.text()).includes('passages tagged on this page'));
    await untilPainted(lesson, [goal, check, question]);
    await popup.screenshot(shot('6-popup'));
    await popup.close();
    await lesson.bringToFront();
    await lesson.evaluate(() => document.querySelector('h2')?.scrollIntoView({ block: 'start', behavior: 'instant' }));
    await until('three badges', async () => (await overlay.badges()).length === 3);
    await lesson.screenshot({ path: shot('7-found-again') });
    console.log('After a reload, all three passages are found again.');

    const workspace = await browser.openExtensionPage('workspace.html');
    const rows = await readCoverage(workspace);
    await workspace.screenshot({ path: shot('8-workspace') });
    console.table(rows);

    await askForFeedback(browser);
    await tagInPdf(browser, printed);
    await takeIn(browser, fixtures.address('/pages/issuer-parts.html'));
  } finally {
    await browser.close();
    await fixtures.close();
  }
  console.log(`Screenshots of each step are in ${shotFolder}`);
}

/** Takes a credential in from its issuer's page, and opens what it asks for to be read. */
async function takeIn(browser: BrowserDriver, address: string): Promise<void> {
  const page = await browser.open(address);
  const popup = await browser.clickToolbar(page);
  await popup.press('Take the credential from here');
  const draft = await browser.tabAt('/workspace.html#/credentials/intake/');
  await until('what was found', () => draft.$('.draft-row'));
  await draft.screenshot({ path: shot('13-take-in') });
  await press(draft, 'Keep this credential');
  await until('all of it, to be read', () => draft.$('.read-requirement'));
  await draft.screenshot({ path: shot('14-read-it-all') });
  console.log('A credential is taken in from the page of its issuer.');
}

/** Asks for feedback on a passage and a bare indicator, and opens what a reviewer gets. */
async function askForFeedback(browser: BrowserDriver): Promise<void> {
  const page = await openAsk(browser);
  await press(page, `Ask about this: ${question.slice(0, 30)}`);
  await press(page, 'Ask about this: A6');
  await fill(page, 'Reviewer', 'Lin Okafor');
  await fill(page, 'Your name', 'Ada Reyes');
  await fill(page, 'A word', 'I am not sure whether the second one fits here at all.');
  await page.screenshot({ path: shot('11-ask') });
  const file = await makeRequest(page);
  const path = join(shotFolder, file.name);
  await writeFile(path, file.text);
  const review = await browser.open(pathToFileURL(path).href);
  await until('the form', () => review.$('.review-card'));
  await review.screenshot({ path: shot('12-review') });
  console.log(`A request for feedback is made: ${path}`);
}

/** The same lesson as a PDF: a passage is tagged in the viewer, and handed in. */
async function tagInPdf(browser: BrowserDriver, pdf: Uint8Array): Promise<void> {
  const viewer = await browser.openExtensionPage('viewer.html');
  await until('the viewer', () => viewer.$('.pdfViewer'));
  await dropFile(viewer, pdf, 'How shadows move.pdf');
  await untilPdfShown(viewer, 'How shadows move');
  const overlay = overlayOf(browser, viewer);
  await until('the tools for evidence', async () => (await viewer.$$('.bar-end .button.primary')).length === 1);
  for (const [from, to, find, rationale] of [
    [
      'where will it',
      'long?',
      'A3',
      'It asks for a prediction, which shows what each learner thinks before the lesson explains it.',
    ],
    ['Each learner', 'anyone speaks.', 'A4', 'Everybody marks a guess, also those who would not put a hand up.'],
  ] as const) {
    await selectText(viewer, from, to);
    await browser.command(viewer, 'tag-selection');
    await finishInPicker(browser, viewer, { find, rationale });
  }
  await until('both badges', async () => (await overlay.badges()).length === 2);
  await viewer.evaluate(() => getSelection()?.removeAllRanges());
  await until('the message to go', async () => !(await overlay.text()).includes('Undo'));
  await viewer.screenshot({ path: shot('9-pdf') });
  await press(viewer, 'Hand in');
  await until('the dialog', () => viewer.$('.hand-in[open]'));
  await viewer.screenshot({ path: shot('10-hand-in') });
  console.log('Tagged in the same lesson as a PDF, ready to be handed in.');
}

await tour();
