import { beforeEach, expect, test, vi } from 'vitest';
import { welcome } from '@/lib/background/welcome';
import { loadFramework } from '@/lib/store/frameworks';
import { sample } from '../store/support/examples';
import { freshDatabase } from '../store/support/fresh-database';
import { browser, freshBrowser } from './fake-browser';

vi.mock('@wxt-dev/browser', () => import('./fake-browser'));

const normal = { id: 1, focused: false, incognito: false };

beforeEach(freshBrowser);

/** What is opened, where these windows are. */
async function openedIn(windows: object[], isEmpty = true) {
  const { db } = freshDatabase();
  if (!isEmpty) await loadFramework(db, sample);
  const create = vi.fn();
  Object.assign(browser, { windows: { getAll: async () => windows }, tabs: { ...browser.tabs, create } });
  await welcome(db);
  return create.mock.calls.map(([tab]) => tab);
}

test('the first steps open in the window in front', async () => {
  const opened = await openedIn([normal, { ...normal, id: 2, focused: true }]);
  expect(opened).toEqual([{ windowId: 2, url: expect.stringContaining('/workspace.html#/welcome') }]);
});

test('they open in no private window', async () => {
  const inPrivate = { id: 3, focused: true, incognito: true };
  expect(await openedIn([inPrivate])).toEqual([]);
  expect(await openedIn([inPrivate, normal])).toMatchObject([{ windowId: 1 }]);
});

test('they do not open where something is kept already', async () => {
  expect(await openedIn([normal], false)).toEqual([]);
});
