/** @module-tag wide-in-chromium */
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lessonPlan } from '../replica/google-docs/documents.ts';
import { type Replica, startReplica } from '../replica/google-docs/server/replica-server.ts';
import { type DriveReplica, startDriveReplica } from '../replica/google-drive/server.ts';
import { type AskingBrowser, canAnswer, openAskingBrowser } from './acts/answering.ts';
import { makePdf, untilPdfShown } from './acts/drop-pdf.ts';
import { loadSample, press, shows } from './acts/stored.ts';
import type { Popup } from './driver/browser-driver.ts';
import { until } from './driver/until.ts';

let asking: AskingBrowser;
let docs: Replica;
let drive: DriveReplica;

beforeAll(async () => {
  if (!canAnswer) return;
  docs = await startReplica();
  drive = await startDriveReplica();
  asking = await openAskingBrowser({
    'docs.google.com': docs.port,
    'drive.google.com': drive.port,
    'drive.usercontent.google.com': drive.port,
  });
  await loadSample(asking.browser);
});

afterAll(async () => {
  await asking?.close();
  await docs?.close();
  await drive?.close();
});

const says = (popup: Popup, words: string) =>
  until(`the popup to say "${words}"`, async () => (await popup.text()).includes(words));

/** The content scripts that are registered, each with the pages that it enters. */
function registered(): Promise<Record<string, string[]>> {
  return asking.browser.inBackground((background) =>
    Reflect.get(background, 'chrome')
      .scripting.getRegisteredContentScripts()
      .then((scripts: { id: string; matches: string[] }[]) =>
        Object.fromEntries(scripts.map(({ id, matches }) => [id, matches])),
      ),
  ) as Promise<Record<string, string[]>>;
}

test.skipIf(!canAnswer)(
  'Google Docs is asked for by name, then for one loading anew, and can be given back (Chromium needs xvfb, openbox and xdotool)',
  async () => {
    const { browser } = asking;
    const page = await browser.open(docs.add(lessonPlan()));
    const first = await browser.clickToolbar(page);
    await says(first, 'To tag here, Proofmark has to read your document');
    expect(await page.$('[data-proofmark-overlay]')).toBeNull();
    await first.press('Use Proofmark in Google Docs');
    await asking.agree();
    // Chromium closes the popup for its question; it comes again by itself.
    const second = await until('the popup to say what is next', async () => {
      const popup = await browser.openPopup();
      return popup && (await popup.text()).includes('has to be loaded once more') && popup;
    });
    await second.press('Reload this document once');
    await until('the overlay in the document', () => page.$('[data-proofmark-overlay]'));
    // Web pages on the same host are what the loader enters; the editor is none.
    expect((await registered()).loader).toEqual(['https://docs.google.com/document/d/e/*']);
    const third = await browser.clickToolbar(page);
    await says(third, 'Tag on this page');
    await says(third, 'Your tags show on Google Docs and Slides every time.');
    await third.close();

    // What was allowed covers presentations too: there the overlay comes by itself.
    const slides = await browser.open('https://docs.google.com/presentation/d/1aB-cD_eFgHiJkLmNoPq/edit');
    await until('the overlay in the presentation', () => slides.$('[data-proofmark-overlay]'));
    const sheet = await browser.open('https://docs.google.com/spreadsheets/d/1aB-cD_eFgHiJkLmNoPq/edit');
    expect(await sheet.$('[data-proofmark-overlay]')).toBeNull();

    const settings = await browser.openExtensionPage('workspace.html#/settings');
    await press(settings, 'Remove Google Docs and Slides');
    await until('the scripts to be gone', async () => Object.keys(await registered()).length === 0);
    await settings.close();
  },
);

test.skipIf(!canAnswer)(
  'what can not be tagged where it is says what works, also where a key asked for it',
  async () => {
    const { browser } = asking;
    const id = '1aB-cD_eFgHiJkLmNoPq';
    const words = {
      [`https://docs.google.com/spreadsheets/d/${id}/edit`]: 'A Google Sheet can’t be tagged where it is',
      [`https://docs.google.com/forms/d/${id}/edit`]: 'A form can’t be tagged where you write it',
      [`https://docs.google.com/presentation/d/${id}/present`]: 'Slides can’t be tagged while they are shown',
    };
    for (const [address, sentence] of Object.entries(words)) {
      const page = await browser.open(address);
      const popup = await browser.clickToolbar(page);
      await says(popup, sentence.replace('’', "'"));
      await popup.close();
      await browser.command(page, 'tag-selection');
      const asked = await until('the popup, which the key opens', () => browser.openPopup());
      await says(asked, sentence.replace('’', "'"));
      await asked.close();
      expect(await page.$('[data-proofmark-overlay]')).toBeNull();
      await page.close();
    }
  },
);

test.skipIf(!canAnswer)('a PDF in Drive is opened in the viewer, once Drive is allowed', async () => {
  const { browser } = asking;
  const line = 'Everyone predicts where the shadow will fall.';
  const page = await browser.open(drive.add('1aB-cD_eFgHiJkLmNoPq', 'lesson plan.pdf', await makePdf([[line]])));
  const popup = await browser.clickToolbar(page);
  await says(popup, 'Drive shows only pictures of this PDF');
  await popup.press("Open this file in Proofmark's viewer");
  const viewer = await browser.tabAt('viewer.html');
  const allow = await until('the button', () => viewer.$('button::-p-text(Allow and open)'));
  await (allow as ElementHandle<HTMLButtonElement>).click();
  await asking.agree();
  await untilPdfShown(viewer, line);
  await until('the name of the file', async () => (await viewer.title()).includes('lesson plan.pdf'));
  await viewer.close();

  const locked = await browser.open(drive.add('1aB-locked_eFgHiJkLm', 'report', null));
  const again = await browser.clickToolbar(locked);
  await says(again, 'If this is a PDF');
  await again.press("Open this file in Proofmark's viewer");
  const other = await browser.tabAt('viewer.html');
  await until('the reason', () => shows(other, 'Google Drive did not hand this file over'));
  await other.close();

  const settings = await browser.openExtensionPage('workspace.html#/settings');
  await press(settings, 'Remove Google Drive');
  await until('Drive to be gone', async () => !(await shows(settings, 'Google Drive')));
  await settings.close();
});
