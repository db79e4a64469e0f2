import { overlayOf } from '../../tests/e2e/acts/overlay.ts';
import { untilPainted } from '../../tests/e2e/acts/painted.ts';
import { dragOver, selectText } from '../../tests/e2e/acts/select.ts';
import { finishInPicker, save } from '../../tests/e2e/acts/tag.ts';
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
  } finally {
    await browser.close();
    await fixtures.close();
  }
  console.log(`Screenshots of each step are in ${shotFolder}`);
}

await tour();
