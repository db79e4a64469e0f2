import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { chromiumArguments, chromiumPath } from './chromium.ts';
import { firefoxPath } from './firefox.ts';
import { until } from './until.ts';

/** A browser as a reviewer has it: without the extension, and with no network. */
export interface BareBrowser {
  /** Opens a text as a file of the device, or an address. */
  openFile(name: string, text: string): Promise<Page>;
  open(address: string): Promise<Page>;
  /** The text of the one file that was saved from a page, once it is whole; it is gone afterwards. */
  saved(): Promise<{ name: string; text: string }>;
  close(): Promise<void>;
}

/** A port on which nothing listens: whatever asks for a host gets no answer. */
const nowhere = 9;

export async function openBareBrowser(name: 'chromium' | 'firefox'): Promise<BareBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'proofmark-reviewer-'));
  const downloads = join(folder, 'downloads');
  const browser = await puppeteer.launch(
    name === 'firefox'
      ? {
          browser: 'firefox',
          executablePath: firefoxPath,
          defaultViewport: null,
          args: ['--width=1000', '--height=850'],
          extraPrefsFirefox: {
            'browser.download.folderList': 2,
            'browser.download.dir': downloads,
            'browser.download.always_ask_before_handling_new_types': false,
            // Its list of downloads would come up and take the keys.
            'browser.download.alwaysOpenPanel': false,
            'network.proxy.type': 1,
            'network.proxy.http': '127.0.0.1',
            'network.proxy.http_port': nowhere,
            'network.proxy.ssl': '127.0.0.1',
            'network.proxy.ssl_port': nowhere,
          },
        }
      : {
          executablePath: chromiumPath,
          defaultViewport: null,
          args: [...chromiumArguments, '--window-size=1000,850', `--proxy-server=http://127.0.0.1:${nowhere}`],
          downloadBehavior: { policy: 'allow', downloadPath: downloads },
        },
  );

  async function open(address: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(address, { waitUntil: 'load' });
    await page.bringToFront();
    return page;
  }

  return {
    open,
    async openFile(file, text) {
      const path = join(folder, file);
      await writeFile(path, text);
      return open(pathToFileURL(path).href);
    },
    async saved() {
      const file = await until('a saved file', async () => {
        const names = await readdir(downloads).catch(() => []);
        const isWhole = names.every((each) => !/\.(part|crdownload|tmp)$/.test(each));
        return isWhole && names[0];
      });
      const path = join(downloads, file);
      const text = await until('its text', () => readFile(path, 'utf8'));
      await rm(path);
      return { name: file, text };
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
