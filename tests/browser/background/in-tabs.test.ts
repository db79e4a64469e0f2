import { beforeEach, expect, test, vi } from 'vitest';
import { followAllowed } from '@/lib/background/after-allowed';
import { answerCommands } from '@/lib/background/commands';
import { answerContextMenu, createContextMenu } from '@/lib/background/context-menu';
import { showRefusal } from '@/lib/background/show-refusal';
import { followTabs } from '@/lib/background/tab-lifetimes';
import { web } from '@/lib/documents/web/kind';
import { refused } from '@/lib/messaging/answer';
import { askOverlay } from '@/lib/messaging/ask';
import { forgetOpenPage } from '@/lib/store/open-pages';
import { setTabDocument, tabDocument } from '@/lib/tabs/tab-documents';
import { board } from '@/tests/support/made-up-kind/kind';
import { lesson } from '../store/support/examples';
import { browser, freshBrowser, there } from './fake-browser';

vi.mock('@wxt-dev/browser', () => import('./fake-browser'));
vi.mock('@/lib/store/open-pages', () => ({ forgetOpenPage: vi.fn(async () => {}) }));
vi.mock('@/lib/messaging/ask', () => ({ askOverlay: vi.fn() }));

const asked = vi.mocked(askOverlay) as unknown as ReturnType<typeof vi.fn<(...given: unknown[]) => Promise<unknown>>>;

beforeEach(() => {
  freshBrowser();
  asked.mockReset().mockResolvedValue({ ok: true, value: null });
});

const { openPopup } = browser.action;
const calls = () =>
  asked.mock.calls.map(([tabId, name, data]) => [tabId, name, data].filter((each) => each !== undefined));
const idle = () => Promise.all([new Promise((resolve) => setTimeout(resolve)), navigator.locks.query()]);

test('each key of the browser does its own in the tab where it was pressed', async () => {
  answerCommands();
  const { fire } = browser.commands.onCommand;
  fire('tag-selection', { id: 4, index: 0 });
  fire('next-passage', { id: 4, index: 0 });
  fire('previous-passage', { id: 4, index: 0 });
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(4));
  expect(calls().filter(([, name]) => name !== 'isHere')).toEqual([
    [4, 'tagSelection'],
    [4, 'stepPassage', 'next'],
    [4, 'stepPassage', 'previous'],
  ]);
  asked.mockClear();
  fire('toString', { id: 4, index: 0 });
  fire('tag-selection', undefined);
  fire('tag-selection', { index: 0 });
  await idle();
  expect(asked).not.toHaveBeenCalled();
});

test('where a key can do nothing, the popup says why', async () => {
  answerCommands();
  asked.mockResolvedValue(refused('notHere'));
  browser.scripting.insertCSS.mockRejectedValueOnce(new Error('forbidden'));
  there.tabs = [{ id: 4 }];
  browser.commands.onCommand.fire('tag-selection', { id: 4, index: 0 });
  await vi.waitFor(() => expect(openPopup).toHaveBeenCalledOnce());
});

test('the menu offers to tag what is selected, and to take a credential in wherever it is', async () => {
  await createContextMenu();
  expect(browser.contextMenus.removeAll).toHaveBeenCalledOnce();
  expect(browser.contextMenus.create.mock.calls.map(([entry]) => entry)).toEqual([
    { id: 'tag-selection', title: 'menu.tag', contexts: ['selection'] },
    { id: 'take-in', title: 'takeIn.offer', contexts: ['page', 'selection', 'frame'] },
  ]);
});

test('what is chosen in the menu is done in the tab that it was opened in', async () => {
  answerContextMenu();
  const { fire } = browser.contextMenus.onClicked;
  const tab = { id: 4, index: 2, url: 'https://school.example/', title: 'Lesson' };
  fire({ menuItemId: 'valueOf' }, tab);
  fire({ menuItemId: 'tag-selection' }, { index: 2 });
  fire({ menuItemId: 'tag-selection' }, tab);
  await vi.waitFor(() => expect(calls()).toContainEqual([4, 'tagSelection']));
  expect(calls().filter(([, name]) => name === 'tagSelection')).toHaveLength(1);
  const viewer = { ...tab, url: 'chrome-extension://proofmark/viewer.html?file=a' };
  fire({ menuItemId: 'take-in' }, viewer);
  await vi.waitFor(() => expect(browser.tabs.update.mock.calls).toEqual([[4, { url: `${viewer.url}#take` }]]));
});

const kinds = [board, web] as Parameters<typeof showRefusal>[2];
const tab = { id: 4, index: 2, url: 'https://school.example/' };

test('of a refusal the popup says why, where it has an explanation; in a private window it always has', async () => {
  await showRefusal({ ok: true, value: null }, tab);
  await showRefusal(refused('storageFull'), tab);
  expect(openPopup).not.toHaveBeenCalled();
  await showRefusal(refused('pageForbidden'), tab);
  await showRefusal(refused('pageNotAllowed'), { index: 2 });
  expect(openPopup).toHaveBeenCalledTimes(2);
  await showRefusal(refused('privateWindow'), tab);
  expect(openPopup).toHaveBeenCalledTimes(3);
  openPopup.mockRejectedValueOnce(new Error('no window'));
  await expect(showRefusal(refused('pageForbidden'), tab)).resolves.toBeUndefined();
});

test('a document that is shown elsewhere is opened there at once, beside its tab', async () => {
  browser.scripting.executeScript.mockResolvedValue([{ result: 'application/x-board' }]);
  await showRefusal(refused('notInPlace'), tab, kinds);
  expect(openPopup).not.toHaveBeenCalled();
  expect(browser.tabs.create.mock.calls[0]?.[0]).toMatchObject({ index: 3 });
  expect(String(browser.tabs.create.mock.calls[0]?.[0].url)).toContain('/viewer.html?url=');
  // What was refused for another reason is not answered by that.
  await showRefusal(refused('storageFull'), tab, kinds);
  expect(browser.tabs.create).toHaveBeenCalledOnce();
  expect(openPopup).not.toHaveBeenCalled();
  browser.scripting.executeScript.mockResolvedValue([{ result: 'text/html' }]);
});

test('what a kind says of a document that can’t be tagged in its place is shown in the popup', async () => {
  asked.mockResolvedValue(refused('noAnswer'));
  there.origins = ['https://boards.example/*'];
  const at = { id: 4, index: 0, url: 'https://boards.example/b/1' };
  there.tabs = [at];
  await showRefusal(refused('documentNeedsReload'), at, kinds);
  expect(openPopup).toHaveBeenCalledOnce();
  expect(browser.tabs.create).not.toHaveBeenCalled();
});

const docs = { id: 4, url: 'https://docs.google.com/document/d/1aB-cD_eFgHiJkLmNoPq/edit' };
const google = ['https://docs.google.com/*'];

async function allowed(given: { origins?: string[] }, front: (typeof there.tabs)[number] = docs): Promise<number> {
  there.tabs = [front];
  there.origins = google;
  followAllowed();
  browser.permissions.onAdded.fire(given);
  await idle();
  await idle();
  await idle();
  return openPopup.mock.calls.length;
}

test('once a kind is allowed, the popup says that the document is to be loaded once more', async () => {
  asked.mockResolvedValue(refused('noAnswer'));
  there.tabs = [docs];
  there.origins = google;
  followAllowed();
  browser.permissions.onAdded.fire({ origins: google });
  await vi.waitFor(() => expect(openPopup).toHaveBeenCalledOnce());
  expect(browser.tabs.query.mock.calls[0]).toEqual([{ active: true, lastFocusedWindow: true }]);
});

test('where nothing is left to do, or another document is in front, the popup stays away', async () => {
  expect(await allowed({ origins: google })).toBe(0);
  asked.mockResolvedValue(refused('noAnswer'));
  freshBrowser();
  expect(await allowed({ origins: ['https://school.example/*'] })).toBe(0);
  freshBrowser();
  expect(await allowed({})).toBe(0);
  freshBrowser();
  expect(await allowed({ origins: google }, { id: 4, url: 'https://school.example/' })).toBe(0);
  freshBrowser();
  expect(await allowed({ origins: google }, { id: 4 })).toBe(0);
});

const document = { ...lesson(), artifactId: null };

test('of a closed tab everything is forgotten, its page once it is known how the extension began', async () => {
  const { promise, resolve } = Promise.withResolvers<null>();
  followTabs(promise);
  await setTabDocument(4, document);
  await browser.storage.session.set({ frames: { a: 4, b: 5 } });
  await browser.storage.local.set({ lentSites: { 4: ['https://files.example/*'] } });
  browser.tabs.onRemoved.fire(4);
  await vi.waitFor(async () => expect(await tabDocument(4)).toBeNull());
  await vi.waitFor(() =>
    expect(browser.permissions.remove.mock.calls).toEqual([[{ origins: ['https://files.example/*'] }]]),
  );
  await vi.waitFor(async () => expect(await browser.storage.session.get('frames')).toEqual({ frames: { b: 5 } }));
  expect(forgetOpenPage).not.toHaveBeenCalled();
  resolve(null);
  await vi.waitFor(() => expect(forgetOpenPage).toHaveBeenCalledWith(4));
});

test('a tab that goes on to a page without the overlay has no document any more', async () => {
  followTabs(Promise.resolve(null));
  await setTabDocument(4, document);
  browser.tabs.onUpdated.fire(4, { status: 'loading' });
  await vi.waitFor(() => expect(calls()).toEqual([[4, 'isHere']]));
  browser.tabs.onUpdated.fire(4, { title: 'Another' });
  browser.tabs.onUpdated.fire(5, { status: 'loading' });
  await idle();
  expect(asked).toHaveBeenCalledOnce();
  expect(await tabDocument(4)).toEqual(document);
  asked.mockResolvedValue(refused('noAnswer'));
  browser.tabs.onUpdated.fire(4, { status: 'complete' });
  await vi.waitFor(async () => expect(await tabDocument(4)).toBeNull());
});
