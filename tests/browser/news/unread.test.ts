import { beforeEach, expect, test, vi } from 'vitest';
import { followUpdates, markNewsRead, unreadNews } from '@/lib/news/unread';
import { browser, freshBrowser } from '../background/fake-browser';

vi.mock('@wxt-dev/browser', () => import('../background/fake-browser'));

beforeEach(() => {
  freshBrowser();
  followUpdates();
});

const installed = (reason: string, previousVersion?: string) =>
  browser.runtime.onInstalled.fire({ reason, previousVersion });
const unread = async () => (await unreadNews()).map(({ version }) => version);

test('after an update it is known what is new, until that was read', async () => {
  expect(await unread()).toEqual([]);
  installed('update', '0.0.9');
  await vi.waitFor(async () => expect(await unread()).toEqual(['0.1.0']));
  await markNewsRead();
  expect(await unread()).toEqual([]);
});

test('what was not read is still new after a further update that brought nothing', async () => {
  installed('update', '0.0.9');
  await vi.waitFor(async () => expect(await unread()).toEqual(['0.1.0']));
  installed('update', '0.1.0');
  await navigator.locks.request('proofmark local:seenVersion', () => {});
  expect(await unread()).toEqual(['0.1.0']);
});

test('nothing is new to who only begins, nor where a version brought nothing to tell', async () => {
  installed('install');
  installed('browser_update', '0.0.1');
  installed('update', '0.1.0');
  await navigator.locks.request('proofmark local:seenVersion', () => {});
  expect(await unread()).toEqual([]);
});
