import type { Page } from 'puppeteer-core';
import type { BrowserDriver } from '../driver/browser-driver.ts';
import { until } from '../driver/until.ts';
import { press, shows } from './stored.ts';

/** Has files that the page saves kept in it, to be read by `savedFile`. */
export async function catchFiles(page: Page): Promise<void> {
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      Reflect.set(window, 'caughtBlob', blob);
      return make.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      if (this.download) Reflect.set(window, 'caughtName', this.download);
    };
  });
}

export async function savedFile(page: Page): Promise<{ name: string; text: string }> {
  return until('the saved file', () =>
    page.evaluate(async () => {
      const blob: unknown = Reflect.get(window, 'caughtBlob');
      const name = String(Reflect.get(window, 'caughtName') ?? '');
      if (!(blob instanceof Blob) || name === '') return null;
      const text = await blob.text();
      Reflect.deleteProperty(window, 'caughtBlob');
      Reflect.deleteProperty(window, 'caughtName');
      return { name, text };
    }),
  );
}

/** Writes into the field with this label, as a person does: what was there is replaced. */
export async function fill(page: Page, label: string, text: string, place = 0): Promise<void> {
  const handle = await until(`the field "${label}"`, async () => {
    const found = await page.evaluateHandle(
      (wanted, at) => {
        const labels = [...document.querySelectorAll('label')].filter((each) =>
          each.innerText.trim().startsWith(wanted),
        );
        return labels.filter((each) => each.checkVisibility())[at]?.querySelector('input, textarea, select') ?? null;
      },
      label,
      place,
    );
    return found.asElement();
  });
  await handle.evaluate((field) => {
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = '';
  });
  await handle.type(text);
}

/** Asks about the passage whose words are these in the list of what can be asked about. */
export async function openAsk(browser: BrowserDriver): Promise<Page> {
  const page = await browser.openExtensionPage('workspace.html#/ask');
  await until('the ask page', () => shows(page, 'What do you want to know?'));
  return page;
}

/** Makes the request that is written, and answers with its file. */
export async function makeRequest(page: Page): Promise<{ name: string; text: string }> {
  await press(page, 'Make the request');
  await until('the ways to send it', () => shows(page, 'As a file, complete in itself'));
  await catchFiles(page);
  await press(page, 'Save the file');
  return savedFile(page);
}

/** Answers the question at this place, and says who answers. */
export async function answer(
  page: Page,
  place: number,
  { verdict, comment }: { verdict: 'Clear' | 'Partly' | 'Not yet'; comment: string },
): Promise<void> {
  await until(`the question ${place}`, () =>
    page.evaluate((at) => document.querySelectorAll('.review-card').length > at, place),
  );
  await page.evaluate(
    (at, label) => {
      const card = document.querySelectorAll('.review-card')[at];
      const labels = [...(card?.querySelectorAll<HTMLElement>('.review-radios label') ?? [])];
      labels.find((each) => each.innerText.trim() === label)?.click();
    },
    place,
    verdict,
  );
  const field = await page.evaluateHandle(
    (at) => document.querySelectorAll('.review-card')[at]?.querySelector('textarea') ?? null,
    place,
  );
  await field.asElement()?.type(comment);
}

/** Gives a text to where replies are taken in, as one that is pasted. */
export async function paste(page: Page, text: string): Promise<void> {
  await pasteInto(page, '.take-in textarea', text);
  await press(page, 'Read it');
}

/** Puts a text into a field at once, as pasting does: letter by letter a whole file takes too long. */
export async function pasteInto(page: Page, selector: string, text: string): Promise<void> {
  await until('the field to paste into', () => page.$(selector));
  await page.$eval(
    selector,
    (field, given) => {
      if (!(field instanceof HTMLTextAreaElement)) return;
      field.value = given;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    text,
  );
}

/** Drops a text as a file where replies are taken in. */
export async function dropReply(page: Page, name: string, text: string): Promise<void> {
  await until('the place to drop it', () => page.$('.take-in'));
  await page.$eval(
    '.take-in',
    (place, file, content) => {
      const carried = new DataTransfer();
      carried.items.add(new File([content], file, { type: 'text/plain' }));
      place.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: carried }));
    },
    name,
    text,
  );
}

/** Ticks the box with this label. */
export async function tick(page: Page, label: string): Promise<void> {
  await until(`the box "${label}"`, () =>
    page.evaluate((wanted) => {
      const found = [...document.querySelectorAll('label')].find((each) => each.innerText.trim().startsWith(wanted));
      found?.click();
      return found !== undefined;
    }, label),
  );
}
