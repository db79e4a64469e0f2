import { Dexie } from 'dexie';
import { afterAll, afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { keepPlace } from '@/lib/navigation/keep-place';
import { keepOpenPage, type OpenPage, takeOpenPages } from '@/lib/store/open-pages';

const tab = vi.hoisted(() => ({ current: null as object | null }));

vi.mock('wxt/browser', () => ({ browser: { tabs: { getCurrent: async () => tab.current } } }));

await takeOpenPages();
const stored = await new Dexie('proofmark-open-pages').open();
const pages = stored.table('pages');
afterAll(() => stored.close());

const usual = { id: 7, windowId: 3, index: 2, pinned: true, active: false, incognito: false };
const before = location.href;

beforeEach(async () => {
  tab.current = usual;
  await takeOpenPages();
  sessionStorage.clear();
});
afterEach(() => {
  history.replaceState(null, '', before);
  sessionStorage.clear();
  document.body.style.minHeight = '';
  scrollTo(0, 0);
});

async function open(): Promise<void> {
  const life = new AbortController();
  onTestFinished(() => life.abort());
  await keepPlace(life.signal);
}

/** What is kept of the open page once that fits. */
const kept = (fits: Partial<OpenPage>) =>
  vi.waitFor(async () => {
    const page: unknown = await pages.get('7');
    expect(page).toMatchObject(fits);
    return page;
  });

test('where a page is, and what it holds for its tab, is kept a moment after it has opened', async () => {
  sessionStorage.setItem('draft', 'written');
  history.replaceState({ step: 1 }, '', '#/credentials');
  await open();
  expect(await kept({ id: '7' })).toEqual({
    ...{ id: '7', tabId: 7, windowId: 3, index: 2, pinned: true, isInFront: false },
    ...{ address: location.href, note: { step: 1 }, held: { draft: 'written' }, scroll: { x: 0, y: 0 } },
  });
});

test('it is kept again when the person scrolls, or goes elsewhere', async () => {
  document.body.style.minHeight = '5000px';
  await open();
  await kept({ scroll: { x: 0, y: 0 } });
  scrollTo(0, 300);
  await kept({ scroll: { x: 0, y: 300 } });
  history.pushState(null, '', '#/settings');
  await kept({ address: location.href });
});

test.each([
  ['a page that is in no tab', null],
  ['a tab in a private window', { ...usual, incognito: true }],
  ['a tab without an id', { ...usual, id: undefined }],
  ['a tab in no window', { ...usual, windowId: undefined }],
])('nothing is kept of %s', async (_, given) => {
  const asked = vi.fn(() => given);
  Object.defineProperty(tab, 'current', { configurable: true, get: asked });
  onTestFinished(() => {
    Object.defineProperty(tab, 'current', { configurable: true, writable: true, value: usual });
  });
  await open();
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  expect(await takeOpenPages()).toEqual([]);
});

const page: OpenPage = {
  ...{ id: 'back', tabId: 1, windowId: 1, index: 0, pinned: false, isInFront: true },
  ...{ address: '#/coverage', note: { step: 2 }, held: { draft: 'mine' }, scroll: { x: 0, y: 900 } },
};

async function comeBack(rest: Partial<OpenPage> = {}): Promise<void> {
  await keepOpenPage({ ...page, ...rest });
  history.replaceState(null, '', '?return=back');
  await open();
}

test('a page that comes back has its address, what it held, and stands where it stood once it is as high', async () => {
  document.body.style.minHeight = '1000px';
  await comeBack();
  expect([location.hash, history.state, sessionStorage.getItem('draft')]).toEqual(['#/coverage', { step: 2 }, 'mine']);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(scrollY).toBe(0);
  document.body.style.minHeight = '5000px';
  await vi.waitFor(() => expect(scrollY).toBe(900));
});

test('whoever moves on meanwhile is not taken back', async () => {
  document.body.style.minHeight = '1000px';
  await comeBack();
  dispatchEvent(new WheelEvent('wheel'));
  document.body.style.minHeight = '5000px';
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(scrollY).toBe(0);
});

test('what is not known any more comes back as nothing', async () => {
  history.replaceState(null, '', '?return=other');
  await open();
  expect(location.search).toBe('?return=other');
  expect(sessionStorage.length).toBe(0);
});
