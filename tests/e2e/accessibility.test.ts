/** @module-tag wide-in-firefox */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { faults } from './acts/axe.ts';
import { comeBack } from './acts/come-back.ts';
import { dropFile, makePdf, untilPdfShown } from './acts/drop-pdf.ts';
import { overlayOf } from './acts/overlay.ts';
import { untilPainted } from './acts/painted.ts';
import { selectText } from './acts/select.ts';
import { scene } from './acts/set-up.ts';
import { openSidePanel } from './acts/side-panel.ts';
import { press, shows } from './acts/stored.ts';
import { tagSelected } from './acts/tag.ts';
import { until } from './driver/until.ts';

const on = scene();

async function openTagged(): Promise<Page> {
  const page = await on.browser.open(on.fixtures.address('/pages/sample-lesson.html'));
  await selectText(page, 'marks a guess on the drawing');
  await tagSelected(on.browser, page, { find: 'a1', rationale: 'They decide before they see.' });
  return page;
}

/** Pages of the extension, each with a text that is there once it is shown. */
const pages = {
  'popup.html': 'have evidence',
  'workspace.html': 'A lesson plan with checks built in',
  'workspace.html#/rate': 'to be rated now',
  'workspace.html#/artifacts': 'How shadows move',
  'workspace.html#/credentials': 'Designing Lessons',
  'workspace.html#/credentials/sample': 'Asked for more than once',
  'workspace.html#/ask': 'What do you want to know?',
  'workspace.html#/feedback': 'No request for feedback yet',
  'workspace.html#/review': 'Open a request for feedback',
  'workspace.html#/settings': 'Remove the sample',
  'workspace.html#/licences': 'The work of others',
  'workspace.html#/google-docs': 'may not look at Google Docs yet',
};

const schemes = ['light', 'dark'] as const;

// Every component in every state is looked at in `tests/browser/gallery`; here is what the extension's own pages make of them.
describe('axe finds nothing, in light nor dark mode,', () => {
  for (const [path, text] of Object.entries(pages)) {
    test(`on ${path}`, async () => {
      if (path.endsWith('artifacts')) await openTagged();
      const page = await on.browser.openExtensionPage(path);
      await until(`"${text}" on ${path}`, () => shows(page, text));
      for (const scheme of schemes) {
        await on.browser.prefers(page, scheme);
        expect(await faults(page)).toEqual([]);
      }
    });
  }

  test('in the viewer with a tagged PDF, nor where that is handed in', async () => {
    const page = await on.browser.openExtensionPage('viewer.html');
    await dropFile(page, await makePdf([['Everyone predicts where the shadow will fall.']]));
    await untilPdfShown(page, 'the shadow');
    await selectText(page, 'where the shadow will fall');
    await tagSelected(on.browser, page, { find: 'a1', rationale: 'They decide before they see.' });
    await until('the mark', () => page.$('.proofmark-sheet .mark'));
    for (const scheme of schemes) {
      await on.browser.prefers(page, scheme);
      expect(await faults(page)).toEqual([]);
    }

    await press(page, 'Hand in');
    await until('the dialog', () => page.$('dialog.hand-in[open]'));
    for (const scheme of schemes) {
      await on.browser.prefers(page, scheme);
      expect(await faults(page)).toEqual([]);
    }
  });

  test('in the side panel beside a tagged page', async () => {
    const page = await openTagged();
    const panel = await openSidePanel(on.browser, page);
    await until('the passage in the panel', () => shows(panel, 'marks a guess'));
    // It stays behind the page: in front it would show what belongs to itself, and that is nothing.
    for (const scheme of schemes) {
      await on.browser.prefers(panel, scheme);
      expect(await faults(panel)).toEqual([]);
    }
    expect(await shows(panel, 'marks a guess')).toBe(true);
  });
});

test('with the keys alone: a passage is reached, its card is opened, and it is deleted', async () => {
  const page = await on.browser.open(on.fixtures.address('/pages/passages.html?keys'));
  await selectText(page, 'the stones');
  await tagSelected(on.browser, page, { find: 'a2' });
  await comeBack(on.browser, page, 1);
  await untilPainted(page, ['the stones']);
  const overlay = overlayOf(on.browser, page);

  await on.browser.command(page, 'next-passage');
  await until('the focus on the badge', async () => (await overlay.focused())?.startsWith('A2'));
  await page.keyboard.press('Enter');
  await until('the card', async () => (await overlay.dialog()) !== null);
  await until('the focus on the menu', async () => {
    await page.keyboard.press('Tab');
    return (await overlay.focused())?.startsWith('More');
  });
  await page.keyboard.press('Enter');
  await until('the menu', async () => (await overlay.focused())?.startsWith('Copy'));
  await page.keyboard.press('End');
  await until('the focus on Remove', async () => (await overlay.focused())?.startsWith('Remove'));
  await page.keyboard.press('Enter');

  await untilPainted(page, []);
});
