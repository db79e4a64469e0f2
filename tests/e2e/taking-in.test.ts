/** @module-tag wide-in-firefox */
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { dragRow } from './acts/drag-row.ts';
import { scene } from './acts/set-up.ts';
import { press, records, shows } from './acts/stored.ts';
import { until } from './driver/until.ts';

const on = scene({ sample: false });

const model5 = `Checking for understanding

Check Your Readiness
Are you able to plan a lesson with a check in it?

Exercise: Portfolio of Evidence
Requirement 1: Plan
Write a plan of one lesson.
Indicators
1.1 The plan says what learners will show.
1.2 The plan says when they will show it.
Requirement 2: Reflect
Indicators
2.1 The reflection names what learners did not understand.`;

const rubric = `<!doctype html><title>Peer talk</title><table>
<tr><th>Criteria</th><th>Demonstrated</th><th>Progressing</th><th>Not Met</th></tr>
<tr><td><p>Reasons are asked for</p><p>Reasons are given</p></td><td>Always</td><td>Often</td><td>Never</td></tr>
<tr><td><p>Learners listen</p><p>Learners answer</p></td><td>All</td><td>Most</td><td>Few</td></tr></table>`;

const workspace = () => on.browser.openExtensionPage('workspace.html#/credentials');

const said = (page: Page) => page.$eval('.draft-head [role="status"]', (element) => element.textContent);
const untilSaid = (page: Page, words: string) =>
  until(`“${words}”`, async () => ((await page.$('.draft-head')) ? (await said(page)) === words : false));

async function paste(page: Page, text: string): Promise<void> {
  await until('the place to paste', () => page.$('.paste-in textarea'));
  await page.$eval(
    '.paste-in textarea',
    (field, pasted) => {
      (field as HTMLTextAreaElement).value = pasted;
    },
    text,
  );
  await press(page, 'Take this in');
}

async function dropFile(page: Page, name: string, text: string): Promise<void> {
  await until('the page', () => page.$('.ways-in'));
  await page.evaluate(
    (fileName, content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName, { type: 'text/html' }));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
      }
    },
    name,
    text,
  );
}

const programs = (page: Page) => records<{ title: string }>(page, 'programs');

test('what an issuer wrote is pasted and kept, and the popup lists its first indicator', async () => {
  const page = await workspace();
  await paste(page, model5);
  await untilSaid(page, '2 requirements, 3 indicators');
  await press(page, 'Keep this credential');
  await until('what came in', () => shows(page, '2 requirements, 3 indicators'));
  const lesson = await on.browser.open(on.fixtures.address('/pages/sample-lesson.html'));
  const popup = await on.browser.clickToolbar(lesson);
  await until('the first indicator', async () => (await popup.text()).includes('1.1'));
  await popup.close();
});

test('a file that is dropped is put right by an answer and by hand; a reload in between loses nothing, and all can be taken back', async () => {
  const page = await workspace();
  await dropFile(page, 'peer-talk.html', rubric);
  await untilSaid(page, '1 requirement, 2 indicators with 3 levels each');
  const lines = await page.evaluateHandle(() =>
    [...document.querySelectorAll('.intake-answer')].find(({ textContent }) =>
      textContent.startsWith('An indicator on each line'),
    ),
  );
  await (lines as ElementHandle<HTMLElement>).click();
  await untilSaid(page, '1 requirement, 4 indicators with 3 levels each');
  await page.click('.draft-row[data-kind="indicator"]');
  expect(await page.$eval('.source-frame [data-marked="true"]', (element) => element.textContent)).toContain('Reasons');
  await page.click('[data-tool="drop"]');
  await untilSaid(page, '1 requirement, 3 indicators with 3 levels each');
  await page.evaluate(() => location.reload());
  await untilSaid(page, '1 requirement, 3 indicators with 3 levels each');
  await press(page, 'Undo: changed what will be kept');
  await untilSaid(page, '1 requirement, 4 indicators with 3 levels each');
  await press(page, 'Keep this credential');
  await until('it to be kept', async () => (await programs(page)).length === 2);
  expect(await records(page, 'intakes')).toEqual([]);
});

test('with the keyboard alone: written, put right, kept', async () => {
  const page = await workspace();
  await until('the place to write', () => page.$('.paste-in textarea'));
  await page.focus('.paste-in textarea');
  await page.keyboard.type('- Learners talk.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- Learners listen.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await untilSaid(page, '1 requirement, 2 indicators');
  await page.focus('.draft-row[tabindex="0"]');
  await page.keyboard.press('ArrowDown');
  await until('the line to be selected', () => page.$('.draft-row[aria-selected="true"]:focus'));
  await page.keyboard.press('Enter');
  await until('the words to be changed', () => page.$('.row-editor textarea'));
  await page.keyboard.type('They talk.');
  await page.keyboard.press('Enter');
  await until('the new words', () => shows(page, 'They talk.'));
  await until('the line to have the focus', () => page.evaluate(() => document.activeElement?.matches('.draft-row')));
  await page.keyboard.down('Alt');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.up('Alt');
  await until('the line to be the last', () =>
    page.$$eval('.draft-row', (rows) => rows.at(-1)?.textContent.includes('They talk.') ?? false),
  );
  await page.keyboard.press('Backspace');
  await untilSaid(page, '1 requirement, 1 indicator');
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyZ');
  await page.keyboard.up('Control');
  await untilSaid(page, '1 requirement, 2 indicators');
  await page.focus('.draft-head .primary');
  await page.keyboard.press('Enter');
  await until('it to be kept', async () => (await programs(page)).length === 3);
});

test('what is being taken in waits on the page, and is thrown away there', async () => {
  const page = await workspace();
  await paste(page, model5);
  await untilSaid(page, '2 requirements, 3 indicators');
  await page.goto(page.url().replace(/#.*/, '#/credentials'));
  await until('what is open', () => shows(page, 'Being taken in'));
  await press(page, 'Discard');
  await until('it to be gone', async () => (await records(page, 'intakes')).length === 0);
});

const lines = (page: Page) =>
  page.$$eval('.draft-row', (rows) => rows.map((row) => `${row.ariaLevel} ${row.querySelector('bdi')?.textContent}`));

test('requirements, groups and lines move by dragging and by the keys', async () => {
  const page = await workspace();
  await paste(page, model5);
  await untilSaid(page, '2 requirements, 3 indicators');
  const begun = await lines(page);
  await dragRow(page, 'The reflection names', 'before', 'The plan says what');
  await until('the line above', async () =>
    (await lines(page))
      .join()
      .includes('2 The reflection names what learners did not understand.,2 The plan says what'),
  );
  await press(page, 'Undo');
  await until('the lines as they were', async () => (await lines(page)).join() === begun.join());
  await page.focus('.draft-row[tabindex="0"]');
  await page.keyboard.press('Home');
  await page.keyboard.down('Alt');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.up('Alt');
  await until(
    'the first requirement to be the second',
    async () => (await lines(page))[0]?.includes('Reflect') === true,
  );
  await until('the focus to stay on it', () => page.$('.draft-row[data-kind="requirement"]:focus'));
  await page.keyboard.press('End');
  await page.keyboard.press('g');
  await until('the line in a group', async () => (await lines(page)).slice(-2)[0] === '2 New group');
  await press(page, 'Discard');
  await until('it to be gone', async () => (await records(page, 'intakes')).length === 0);
});

test('what is said of one row holds for all that are like it, and is taken back by one press', async () => {
  const page = await workspace();
  const examples = rubric.replace('</table>', '<tr><td>Example: a circle</td><td></td><td></td><td></td></tr></table>');
  await dropFile(page, 'talk-with-examples.html', examples);
  await untilSaid(page, '1 requirement, 2 indicators with 3 levels each');
  await page.click('.draft-row[data-kind="indicator"]');
  await page.select('.draft-alike select', 'unwanted');
  await until('none to be left', async () => (await said(page))?.includes('0 indicators') ?? false);
  await press(page, 'Undo');
  await untilSaid(page, '1 requirement, 2 indicators with 3 levels each');
  await press(page, 'Discard');
});

test('what is being typed outlives a reload, and the background being stopped', async () => {
  const page = await workspace();
  await page.setViewport({ width: 1000, height: 1200 });
  await until('the place to paste', () => page.$('.paste-in textarea'));
  await page.type('.paste-in textarea', '- Learners draw.');
  await page.evaluate(() => location.reload());
  await until('the words', () => page.$eval('.paste-in textarea', (field) => field.value === '- Learners draw.'));
  await press(page, 'Take this in');
  await untilSaid(page, '1 requirement, 1 indicator');
  await page.click('.draft-row[data-kind="indicator"]');
  await press(page, 'Rename');
  await until('the field', () => page.$('.row-editor textarea'));
  await page.keyboard.type('Learners draw and');
  await page.type('.draft-title input', ' of mine');
  await page.click('.draft-row[data-kind="indicator"]');
  await press(page, 'Rename');
  await until('the field', () => page.$('.row-editor textarea'));
  await page.keyboard.type('Learners draw and say');
  await on.browser.stopBackground();
  await until('it to be kept', async () => JSON.stringify(await records(page, 'intakes')).includes('draw and say'));
  await page.evaluate(() => location.reload());
  await until('the words', () => shows(page, 'Learners draw and say'));
  expect(await page.$eval('.draft-title input', (field) => field.value)).toContain('of mine');
  await press(page, 'Discard');
  await until('it to be discarded', async () => (await records(page, 'intakes')).length === 0);
});

test('a draft of what is here already shows what it would change, and only then changes it', async () => {
  const page = await workspace();
  const before = (await programs(page)).length;
  await dropFile(page, 'peer-talk.html', rubric.replace('Learners listen', 'Learners listen to each other'));
  await untilSaid(page, '1 requirement, 2 indicators with 3 levels each');
  await press(page, 'Keep this credential');
  await until('what it would change', () => shows(page, 'A newer version of'));
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('A newer version of');
  expect((await programs(page)).length).toBe(before);
  await press(page, 'Leave it as it is');
  await until('the draft to be there still', () => page.$('.draft-head'));
  await press(page, 'Keep this credential');
  await press(page, 'Update');
  await until('what came in', () => shows(page, 'is kept, and in use'));
  expect((await programs(page)).length).toBe(before);
  expect(await records(page, 'intakes')).toEqual([]);
  expect(JSON.stringify(await records(page, 'indicators'))).toContain('listen to each other');
});
