import { afterAll, afterEach, beforeAll } from 'vitest';
import type { BrowserDriver } from '../driver/browser-driver.ts';
import { type FixtureServer, startFixtureServer } from '../driver/fixture-server.ts';
import { openBrowser } from '../driver/open-browser.ts';
import { loadSample } from './stored.ts';

export interface Scene {
  browser: BrowserDriver;
  fixtures: FixtureServer;
}

interface Given {
  sample?: boolean;
  keepsTabs?: boolean;
}

/**
 * One browser and one server of pages for all tests of a file; between tests the tabs are closed and the pages are
 * unedited.
 *
 * @param given `sample`: whether the sample program is loaded beforehand;  `keepsTabs`: whether tabs stay open from test to test.
 */
export function scene({ sample = true, keepsTabs = false }: Given = {}): Scene {
  const made: Partial<Scene> = {};

  beforeAll(async () => {
    made.fixtures = await startFixtureServer();
    made.browser = await openBrowser();
    if (sample) await loadSample(made.browser);
  });

  afterEach(async () => {
    made.fixtures?.editNothing();
    if (!keepsTabs) await made.browser?.closePages();
  });

  afterAll(async () => {
    await made.browser?.close();
    await made.fixtures?.close();
  });

  return {
    get browser() {
      return there(made.browser);
    },
    get fixtures() {
      return there(made.fixtures);
    },
  };
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('asked for before the tests began');
  return value;
}
