import type { Page } from 'puppeteer-core';
import type { Artifact } from '@/lib/model/artifact';
import type { Tag } from '@/lib/model/tag';
import type { BrowserDriver } from '../driver/browser-driver.ts';
import { until } from '../driver/until.ts';

/** Loads the sample program as a person does, in the workspace's settings. */
export async function loadSample(browser: BrowserDriver): Promise<void> {
  const page = await browser.openExtensionPage('workspace.html#/settings');
  await press(page, 'Load the sample program');
  await until('the sample program to be there', () => shows(page, 'Remove the sample program'));
  await page.close();
}

/** The tags of the document at this address. */
export async function storedTags(browser: BrowserDriver, address: string): Promise<Tag[]> {
  const page = await browser.openExtensionPage('workspace.html#/settings');
  try {
    const artifacts = await records<Artifact>(page, 'artifacts');
    const tags = await records<Tag>(page, 'tags');
    const ids = artifacts.filter(({ aliases }) => aliases.includes(address)).map(({ id }) => id);
    return tags.filter(({ artifactId }) => ids.includes(artifactId));
  } finally {
    await page.close();
  }
}

/** All records of a table, read beside the product's own code. */
export function records<T>(page: Page, table: string): Promise<T[]> {
  return page.evaluate(
    (name) =>
      new Promise<T[]>((resolve, reject) => {
        const opening = indexedDB.open('proofmark');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const request = opening.result.transaction(name).objectStore(name).getAll();
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            opening.result.close();
            resolve(request.result);
          };
        };
      }),
    table,
  );
}

/** Presses the button or link with this label, or whose label begins with it, on a page of the extension. */
export async function press(page: Page, label: string): Promise<void> {
  await until(`"${label}" to press`, () =>
    page.evaluate((wanted) => {
      const controls = [...document.querySelectorAll<HTMLElement>('button, a, [role=button], summary')];
      const named = (each: HTMLElement) => (each.getAttribute('aria-label') ?? each.innerText).trim();
      const found = controls.find((each) => each.checkVisibility() && named(each).startsWith(wanted));
      found?.click();
      return found !== undefined;
    }, label),
  );
}

export function shows(page: Page, text: string): Promise<boolean> {
  return page.evaluate((wanted) => document.body.innerText.includes(wanted), text);
}

/** Deletes everything as a person does, in the workspace's settings, and for good. */
export async function deleteEverything(browser: BrowserDriver): Promise<void> {
  const page = await browser.openExtensionPage('workspace.html#/settings');
  await press(page, 'Delete everything…');
  await press(page, 'Yes, delete everything');
  await press(page, 'Delete for good now');
  await until('nothing to be left', async () => (await records(page, 'tags')).length === 0);
  await page.close();
}
