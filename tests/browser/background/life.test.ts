import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { beginLife } from '@/lib/background/life';
import { reopenPages } from '@/lib/background/reopen-pages';
import { returnIn } from '@/lib/navigation/return-address';
import { keepOpenPage, type OpenPage, takeOpenPage, takeOpenPages } from '@/lib/store/open-pages';
import { browser, freshBrowser, there } from './fake-browser';

vi.mock('@wxt-dev/browser', () => import('./fake-browser'));

beforeEach(async () => {
  freshBrowser();
  await takeOpenPages();
});
afterEach(() => vi.useRealTimers());

/** Begins the life of the background, and lets time pass until it is known how. */
async function beginning(told: () => void) {
  vi.useFakeTimers();
  const onNew = vi.fn();
  const begun = beginLife(onNew);
  told();
  await vi.advanceTimersByTimeAsync(3_000);
  return { beginning: await begun, isNew: onNew.mock.calls.length === 1 };
}

const installed = (reason: string) => () => void browser.runtime.onInstalled.fire({ reason });

test('the browser says why the extension began', async () => {
  expect(await beginning(installed('install'))).toEqual({ beginning: 'installed', isNew: true });
  freshBrowser();
  expect(await beginning(installed('update'))).toEqual({ beginning: 'updated', isNew: true });
  freshBrowser();
  expect(await beginning(() => void browser.runtime.onStartup.fire())).toEqual({
    beginning: 'withBrowser',
    isNew: true,
  });
});

test('where the browser starts and updates in one breath, it has started', async () => {
  const both = () => {
    installed('update')();
    browser.runtime.onStartup.fire();
  };
  expect((await beginning(both)).beginning).toBe('withBrowser');
});

test('where nothing is said, or nothing of that, it was turned on by hand', async () => {
  expect(await beginning(() => {})).toEqual({ beginning: 'turnedOn', isNew: true });
  freshBrowser();
  expect((await beginning(installed('browser_update'))).beginning).toBe('turnedOn');
});

test('a background that only ended and came again begins nothing', async () => {
  await beginning(installed('install'));
  expect(await beginning(() => {})).toEqual({ beginning: null, isNew: false });
});

const open = (tabId: number, given: Partial<OpenPage> = {}): OpenPage => ({
  ...{ id: String(tabId), tabId, windowId: 1, index: 0, pinned: false, isInFront: false, note: null, held: {} },
  address: 'chrome-extension://proofmark/workspace.html#/ask',
  scroll: { x: 0, y: 7 },
  ...given,
});

const opened = () => browser.tabs.create.mock.calls.map(([tab]) => tab);

test('pages that an update has closed are opened again in their order, each with what it was', async () => {
  await keepOpenPage(open(1, { windowId: 2 }));
  await keepOpenPage(open(2, { index: 5, pinned: true, isInFront: true }));
  await keepOpenPage(open(3, { index: 1 }));
  await reopenPages();
  expect(opened()).toMatchObject([
    { windowId: 1, index: 1, pinned: false, active: false },
    { windowId: 1, index: 5, pinned: true, active: true },
    { windowId: 2, index: 0, pinned: false, active: false },
  ]);
  const url = new URL(String(opened()[1]?.url));
  expect(url.pathname).toBe('/workspace.html');
  expect(await takeOpenPage(returnIn(url.search) ?? '')).toMatchObject({ tabId: 2, scroll: { x: 0, y: 7 } });
});

test('a tab that is still there has gone elsewhere, and is left alone', async () => {
  await keepOpenPage(open(1));
  there.tabs = [{ id: 1, url: 'https://school.example/' }];
  await reopenPages();
  expect(opened()).toEqual([]);
});

test('the browser is given time to close what it has to close, and not for ever', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] });
  await keepOpenPage(open(1));
  there.tabs = [{ id: 1, url: 'chrome-extension://proofmark/workspace.html' }];
  const closing = reopenPages();
  await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
  there.tabs = [];
  await vi.advanceTimersByTimeAsync(100);
  await closing;
  expect(opened()).toHaveLength(1);
  await takeOpenPages();

  await keepOpenPage(open(1));
  there.tabs = [{ id: 1, url: 'chrome-extension://proofmark/workspace.html' }];
  const staying = reopenPages();
  await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
  await vi.advanceTimersByTimeAsync(2_200);
  await staying;
  expect(opened()).toHaveLength(1);
});

test('where its window has closed too, a page comes in another one', async () => {
  await keepOpenPage(open(1, { isInFront: true }));
  browser.tabs.create.mockRejectedValueOnce(new Error('no window'));
  await reopenPages();
  const [, second] = opened();
  expect(second).toEqual({ url: opened()[0]?.url, active: true });
});
