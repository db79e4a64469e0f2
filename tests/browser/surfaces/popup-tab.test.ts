import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { kindOf } from '@/lib/documents/kinds';
import { popupTab, watchesSelection } from '@/lib/surfaces/popup/popup-tab';
import { browser, freshBrowser, there } from '../background/fake-browser';

vi.mock('wxt/browser', () => import('../background/fake-browser'));
const documents = vi.hoisted(() => ({ there: null as object | null, changed: null as (() => void) | null }));
vi.mock('@/lib/tabs/tab-documents', () => ({
  tabDocument: async () => documents.there,
  onTabDocuments: (listener: () => void, signal: AbortSignal) => {
    documents.changed = listener;
    signal.addEventListener('abort', () => {
      documents.changed = null;
    });
  },
}));
const overlay = vi.hoisted(() => ({ report: null as object | null, asked: [] as unknown[] }));
vi.mock('@/lib/messaging/ask', () => ({
  askOverlay: async (tabId: number, name: string) => {
    overlay.asked.push([tabId, name]);
    return overlay.report ? { ok: true, value: overlay.report } : { ok: false, refusal: 'noAnswer' };
  },
}));

const lesson = { id: 7, index: 2, url: 'https://school.example/lesson', title: 'A lesson', incognito: false };
const doc = 'https://docs.google.com/document/d/document-of-mine-123/edit';

beforeEach(() => {
  freshBrowser();
  there.tabs = [lesson];
  documents.there = null;
  Object.assign(overlay, { report: null, asked: [] });
});
afterEach(() => vi.useRealTimers());

function open() {
  const life = new AbortController();
  onTestFinished(() => life.abort());
  return { life, tab: popupTab(life.signal) };
}
const shown = async () => (await open().tab).value;

test('the tab under the popup is told with its document and whether its site is allowed', async () => {
  expect(await shown()).toMatchObject({
    ...{ id: 7, index: 2, url: lesson.url, isPrivate: false, access: 'askable', report: null },
    aliases: expect.arrayContaining(['https://school.example/lesson']),
  });
  expect(browser.tabs.query).toHaveBeenCalledWith({ active: true, currentWindow: true });
  there.origins = ['https://school.example/*'];
  there.tabs = [{ ...lesson, incognito: true }];
  expect(await shown()).toMatchObject({ access: 'granted', isPrivate: true });
  expect(overlay.asked).toEqual([]);
});

test.each([
  ['no tab', []],
  ['a tab whose address is kept from us', [{ ...lesson, url: undefined }]],
  ['a page of the browser', [{ ...lesson, url: 'chrome://settings/' }]],
])('of %s nothing is told', async (_, tabs) => {
  there.tabs = tabs as typeof there.tabs;
  expect(await shown()).toBeNull();
});

test('a file of the device is told of, though it can’t be allowed as a site', async () => {
  there.tabs = [{ ...lesson, url: 'file:///home/me/lesson.html' }];
  expect(await shown()).toMatchObject({ access: 'forbidden' });
});

test('a tab that loads or another site that is allowed is looked up anew', async () => {
  const { life, tab: opening } = open();
  const tab = await opening;
  there.tabs = [{ ...lesson, url: 'https://school.example/other' }];
  browser.tabs.onUpdated.fire(8, { status: 'loading' });
  browser.tabs.onUpdated.fire(7, { title: 'Other' });
  await new Promise((resolve) => setTimeout(resolve));
  expect(tab.value?.url).toBe(lesson.url);
  browser.tabs.onUpdated.fire(7, { status: 'loading' });
  await vi.waitFor(() => expect(tab.value?.url).toBe('https://school.example/other'));
  there.origins = ['https://school.example/*'];
  browser.permissions.onAdded.fire();
  await vi.waitFor(() => expect(tab.value?.access).toBe('granted'));
  there.origins = [];
  browser.permissions.onRemoved.fire();
  await vi.waitFor(() => expect(tab.value?.access).toBe('askable'));
  documents.there = { aliases: ['its own name'] };
  documents.changed?.();
  await vi.waitFor(() => expect(tab.value?.aliases).toEqual(['its own name']));
  life.abort();
  expect(documents.changed).toBeNull();
  expect(browser.tabs.onUpdated.fire(7, { status: 'loading' })).toEqual([]);
  expect(browser.permissions.onAdded.fire()).toEqual([]);
});

test('while a document is still being read the popup asks again, and no longer than that', async () => {
  there.tabs = [{ ...lesson, url: doc }];
  there.origins = ['https://docs.google.com/*'];

  overlay.report = { text: null, selection: null, paintable: false, tries: [] };
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { tab: opening } = open();
  await vi.advanceTimersByTimeAsync(0);
  const tab = await opening;
  expect(tab.value?.instead).toBeNull();
  const asked = overlay.asked.length;
  await vi.advanceTimersByTimeAsync(699);
  expect(overlay.asked).toHaveLength(asked);
  overlay.report = { text: 'api', selection: null, paintable: true, tries: [] };
  await vi.advanceTimersByTimeAsync(1);
  await vi.waitFor(() => expect(tab.value?.report?.text).toBe('api'));
  const last = overlay.asked.length;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(overlay.asked).toHaveLength(last);
});

test('what is selected is known to no overlay that comes afterwards', async () => {
  const at = (kind: string, instead: object | null = null) =>
    watchesSelection({ kind: kindOf(kind as never), isInPlace: true, instead, isShut: false } as never);
  expect([at('web'), at('google-slides'), at('google-slides', {}), at('pdf')]).toEqual([false, true, false, false]);
});
