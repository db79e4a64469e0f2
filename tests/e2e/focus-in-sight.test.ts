/** @module-tag wide-in-firefox */
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { madeRequest } from '../unit/feedback/package/made-request.ts';
import { dropFile, makePdf, untilPdfShown } from './acts/drop-pdf.ts';
import { pasteInto } from './acts/feedback.ts';
import { selectText } from './acts/select.ts';
import { scene } from './acts/set-up.ts';
import { press, shows } from './acts/stored.ts';
import { tagSelected } from './acts/tag.ts';
import { oneIn } from './acts/wide.ts';
import { writtenPage } from './acts/written-page.ts';
import { until } from './driver/until.ts';

const on = scene();

beforeAll(async () => {
  // What can be undone is offered at the foot.
  const page = await on.browser.open(on.fixtures.address('/pages/sample-lesson.html'));
  await selectText(page, 'marks a guess on the drawing');
  await tagSelected(on.browser, page, { find: 'a1' });
});

/** Low and narrow, so that there is something to scroll. */
const window = { width: 640, height: 460 };

/** What had the focus and lay behind something that sticks to the window, going through the page by Tab and back. */
async function coveredOn(page: Page, steps = 45): Promise<string[]> {
  const covered = new Set<string>();
  for (const key of ['Tab', 'Shift'] as const) {
    if (key === 'Shift') await page.keyboard.down('Shift');
    for (let step = 0; step < steps; step += 1) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(async () => {
        // Firefox scrolls by and by.
        for (let still = 0, last = Number.NaN; still < 3; ) {
          await new Promise(requestAnimationFrame);
          still = scrollY === last ? still + 1 : 0;
          last = scrollY;
        }
        const focused = document.activeElement;
        // Past the first and the last the focus is in the browser's own bars.
        if (!focused?.matches(':focus') || focused === document.body) return null;
        const sticks = (element: Element | null): Element | null => {
          for (let each = element; each; each = each.parentElement) {
            if (['sticky', 'fixed'].includes(getComputedStyle(each).position)) return each;
          }
          return null;
        };
        const { left, top, width, bottom, height } = focused.getBoundingClientRect();
        if (height > innerHeight / 2) return null;
        for (const y of [top + 2, (top + bottom) / 2, bottom - 2]) {
          const above = document.elementFromPoint(left + width / 2, y);
          if (!above) return `out of sight: ${focused.outerHTML.slice(0, 90)}`;
          const over = sticks(above);
          if (over && !over.contains(focused)) return `behind ${over.className}: ${focused.outerHTML.slice(0, 90)}`;
        }
        return null;
      });
      if (found) covered.add(found);
    }
    if (key === 'Shift') await page.keyboard.up('Shift');
  }
  return [...covered];
}

async function inLowWindow(page: Page, text: string): Promise<Page> {
  await page.setViewport(window);
  await until(`“${text}”`, () => shows(page, text));
  return page;
}

const pages = [
  ['popup.html', 'Ready'],
  ['workspace.html', 'A lesson plan with checks built in'],
  ['workspace.html#/settings', 'Shortcuts'],
  ['workspace.html#/credentials/sample', 'Designing Lessons'],
  ['workspace.html#/ask', 'What do you want to know?'],
] as const;
for (const [at, [path, text]] of pages.entries()) {
  test(`on ${path} nothing that has the focus lies behind what sticks to the window`, oneIn(3, at), async () => {
    const page = await inLowWindow(await on.browser.openExtensionPage(path), text);
    expect(await coveredOn(page)).toEqual([]);
  });
}

test('nor in a draft of a credential, nor in the editor', { tags: ['wide'] }, async () => {
  const page = await on.browser.openExtensionPage('workspace.html#/credentials');
  await pasteInto(page, '.paste-in textarea', draft);
  await press(page, 'Take this in');
  await inLowWindow(page, 'Keep this credential');
  expect(await coveredOn(page)).toEqual([]);

  const editor = await on.browser.openExtensionPage('workspace.html#/credentials');
  await press(editor, 'Write it yourself');
  await until('the editor', () => editor.$('[role=tree]'));
  await editor.setViewport(window);
  expect(await coveredOn(editor)).toEqual([]);
});

test('nor on the reviewer’s page', async () => {
  const path = join(tmpdir(), `proofmark-sight-${process.pid}.html`);
  await writeFile(path, await writtenPage(madeRequest(3)));
  const page = await on.browser.open(pathToFileURL(path).href);
  await inLowWindow(page, 'Question 1');
  expect(await coveredOn(page)).toEqual([]);
});

test('nor where a PDF is handed in', async () => {
  const page = await on.browser.openExtensionPage('viewer.html');
  await dropFile(page, await makePdf([['Everyone predicts where the shadow will fall.']], 'sight'));
  await untilPdfShown(page, 'the shadow');
  await selectText(page, 'where the shadow will fall');
  await tagSelected(on.browser, page, { find: 'a1' });
  await press(page, 'Hand in');
  await until('the dialog', () => page.$('dialog[open]'));
  await page.setViewport(window);
  expect(await coveredOn(page, 20)).toEqual([]);
});

const draft = [
  '# Asking Good Questions',
  ...Array.from({ length: 12 }, (_, at) => [
    `## Requirement ${at + 1}: A lesson plan`,
    `- 1.${at + 1} Plans questions before the lesson and says why they are asked.`,
    `- 2.${at + 1} Waits for the answer of every learner.`,
  ]).flat(),
].join('\n');
