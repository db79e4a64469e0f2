import { beforeEach, expect, test, vi } from 'vitest';
import { registerKinds } from '@/lib/background/kind-scripts';
import { registerLoader } from '@/lib/background/loader-sites';
import { renewTabs } from '@/lib/background/renew-tabs';
import type { DocumentKind } from '@/lib/documents/kind';
import { web } from '@/lib/documents/web/kind';
import { board } from '@/tests/support/made-up-kind/kind';
import { browser, freshBrowser, there } from './fake-browser';

vi.mock('@wxt-dev/browser', () => import('./fake-browser'));

beforeEach(freshBrowser);

const kinds: [DocumentKind, DocumentKind] = [board, web];
const boards = 'https://boards.example/*';
const school = 'https://school.example/*';

test('the scripts of a kind are there while it is allowed, as it describes them', async () => {
  await registerKinds(kinds);
  expect(there.scripts).toEqual([]);
  expect(browser.scripting.unregisterContentScripts).not.toHaveBeenCalled();
  there.origins = [boards];
  await registerKinds(kinds);
  const script = {
    id: 'board',
    matches: ['https://boards.example/b/*'],
    excludeMatches: ['https://boards.example/published/*'],
    js: ['/content-scripts/overlay.js'],
    world: 'MAIN',
    runAt: 'document_start',
    allFrames: false,
    persistAcrossSessions: true,
  };
  expect(there.scripts).toEqual([script]);
  // Those of an earlier version make place.
  await registerKinds(kinds);
  expect(there.scripts).toEqual([script]);
  there.origins = [school];
  await registerKinds(kinds);
  expect(there.scripts).toEqual([]);
});

test('styles go along where a kind has some, and the world only where it is the page’s', async () => {
  there.origins = [boards];
  const scripts = [
    { id: 'b', js: '/content-scripts/overlay.js', css: '/content-scripts/overlay.css', runAt: 'document_idle' },
  ];
  await registerKinds([{ ...board, registered: { ...board.registered, scripts } } as typeof board, web]);
  expect(there.scripts[0]).toMatchObject({ css: ['/content-scripts/overlay.css'], runAt: 'document_idle' });
  expect(there.scripts[0]).not.toHaveProperty('world');
});

test('two that register at once do not come into each other’s way', async () => {
  there.origins = [boards, school];
  await Promise.all([registerKinds(kinds), registerKinds(kinds), registerLoader(kinds), registerLoader(kinds)]);
  expect(there.scripts.map(({ id }) => id).sort()).toEqual(['board', 'loader']);
});

test('the loader enters the sites that are allowed, and what a kind has of web pages, and follows them', async () => {
  await registerLoader(kinds);
  expect(there.scripts).toEqual([]);
  there.origins = [school];
  await registerLoader(kinds);
  expect(there.scripts).toEqual([
    {
      id: 'loader',
      matches: [school],
      js: ['/content-scripts/loader.js'],
      allFrames: false,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
  there.origins = [school, boards, 'https://*/*'];
  await registerLoader(kinds);
  expect(there.scripts[0]?.matches).toEqual([school, 'https://boards.example/published/*']);
  expect(browser.scripting.registerContentScripts).toHaveBeenCalledOnce();
  there.origins = [];
  await registerLoader(kinds);
  expect(there.scripts).toEqual([]);
});

const ran = () => browser.scripting.executeScript.mock.calls.map(([given]) => given);

test('after an update, open pages of allowed sites get anew what they get as they load', async () => {
  there.origins = [school, boards];
  there.tabs = [
    { id: 1, url: 'https://school.example/lesson' },
    { id: 2, url: 'https://boards.example/b/1' },
    { id: 3 },
  ];
  await renewTabs(kinds);
  expect(browser.tabs.query.mock.calls).toEqual([
    [{ url: [school, boards, 'https://boards.example/published/*'], discarded: false }],
  ]);
  // What has to be there before the page's own scripts would come too late.
  expect(ran()).toEqual([{ target: { tabId: 1 }, files: ['/content-scripts/loader.js'] }]);
});

test('where no site is allowed, no tab is looked at', async () => {
  there.tabs = [{ id: 1, url: 'https://school.example/lesson' }];
  await renewTabs(kinds);
  expect(browser.tabs.query).not.toHaveBeenCalled();
  expect(ran()).toEqual([]);
});

test('a page that lets no script in keeps the others from nothing, and styles are there before scripts', async () => {
  there.origins = [boards];
  const scripts = [
    { id: 'b', js: '/content-scripts/overlay.js', css: '/content-scripts/overlay.css', runAt: 'document_idle' },
  ];
  const styled = { ...board, registered: { ...board.registered, scripts } } as typeof board;
  there.tabs = [
    { id: 1, url: 'https://boards.example/b/1' },
    { id: 2, url: 'https://boards.example/b/2' },
  ];
  browser.scripting.insertCSS.mockRejectedValueOnce(new Error('forbidden'));
  const before: number[] = [];
  browser.scripting.executeScript.mockImplementation(async () => {
    before.push(there.styled);
    throw new Error('forbidden');
  });
  await renewTabs([styled, web]);
  expect(browser.scripting.insertCSS.mock.calls.map(([given]) => given)).toEqual([
    { target: { tabId: 1 }, files: ['/content-scripts/overlay.css'] },
    { target: { tabId: 2 }, files: ['/content-scripts/overlay.css'] },
  ]);
  expect(ran()).toHaveLength(2);
  expect(before.toSorted()).toEqual([0, 1]);
});
