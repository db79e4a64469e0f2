import { beforeEach, expect, test, vi } from 'vitest';
import { showBadge } from '@/lib/background/badge';
import { followReminders, startReminders } from '@/lib/background/reminders';
import { dayOf } from '@/lib/model/feedback-request';
import { newRequestId } from '@/lib/model/ids';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { loadFramework } from '@/lib/store/frameworks';
import { saveRequest } from '@/lib/store/requests';
import { saveTag } from '@/lib/store/tags';
import { madeRequest } from '@/tests/unit/feedback/package/made-request';
import { cells, sample, tagInput } from '../store/support/examples';
import { freshDatabase } from '../store/support/fresh-database';
import { browser, freshBrowser, there } from './fake-browser';

vi.mock('@wxt-dev/browser', () => import('./fake-browser'));

beforeEach(freshBrowser);

const { setBadgeText, setTitle } = browser.action;
const shown = () => [setBadgeText.mock.lastCall?.[0].text, setTitle.mock.lastCall?.[0].title];
const today = dayOf(new Date());

async function sentRequest(db: ProofmarkDatabase, due: string): Promise<void> {
  const made = madeRequest();
  const id = newRequestId();
  const times = { sentAt: 1, answeredAt: null, closedAt: null, createdAt: 1, updatedAt: 1 };
  const subjects = { indicators: [], passages: [] };
  await saveRequest(db, { id, to: 'Lin', due, questions: ['What next?'], subjects, ...times } as never, {
    package: { ...made, request: { ...made.request, id } },
    passphrase: '',
  });
}

test('the badge says how many cells are bare, in a number and in words', async () => {
  const { db } = freshDatabase();
  await showBadge(db);
  expect(shown()).toEqual(['', 'extension.action']);
  await loadFramework(db, sample);
  await showBadge(db);
  const [text = ''] = shown();
  expect(Number(text)).toBeGreaterThan(1);
  expect(shown()[1]).toBe(`background.coverage headline.someEvidence 0 0 ${text}`);
  await saveTag(db, tagInput());
  await showBadge(db);
  expect(shown()[0]).toBe(String(Number(text) - 1));
  await saveTag(db, tagInput({ cells }));
  await showBadge(db);
  expect(shown()).toEqual(['', 'background.coverage headline.allEvidence 9 9 9 headline.needRating 9 9 9']);
  expect(browser.action.setBadgeTextColor).toHaveBeenCalledWith({ color: '#ffffff' });
  expect(browser.action.setBadgeBackgroundColor).toHaveBeenCalledWith({ color: '#6b4300' });
});

test('where feedback waits, the badge has a sign for it, with a number or without', async () => {
  const { db } = freshDatabase();
  await sentRequest(db, today);
  await showBadge(db);
  expect(shown()).toEqual(['!', 'extension.action\nbackground.waiting 1']);
  await loadFramework(db, sample);
  await showBadge(db);
  expect(shown()[0]).toMatch(/^\d+!$/);
});

test('where nothing can be read, the badge shows nothing that may be wrong', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  await showBadge(db);
  db.close();
  await showBadge(db);
  expect(shown()).toEqual(['', 'extension.action']);
});

const { create } = browser.notifications;

test('once a day, what is due is reminded of, where the person wants that', async () => {
  const { db } = freshDatabase();
  await sentRequest(db, today);
  await startReminders(db);
  expect(create).not.toHaveBeenCalled();
  there.permissions = ['notifications'];
  await startReminders(db);
  expect(create.mock.calls.map(([name, { title }]) => [name, title])).toEqual([['reminders', 'background.dueTitle 1']]);
  await startReminders(db);
  expect(create).toHaveBeenCalledOnce();
  await browser.storage.local.set({ remindedOn: '2001-01-01' });
  await startReminders(db);
  expect(create).toHaveBeenCalledTimes(2);
  await browser.storage.local.set({ remindedOn: 'nonsense' });
  await startReminders(db);
  expect(create).toHaveBeenCalledTimes(3);
});

test('what is due later is not reminded of', async () => {
  const { db } = freshDatabase();
  there.permissions = ['notifications'];
  await sentRequest(db, dayOf(new Date(Date.now() + 40 * 86_400_000)));
  await startReminders(db);
  expect(create).not.toHaveBeenCalled();
});

test('the clock is started once, and each hour is looked anew', async () => {
  const { db } = freshDatabase();
  followReminders(db);
  await startReminders(db);
  await startReminders(db);
  expect(browser.alarms.create.mock.calls).toEqual([['reminders', { periodInMinutes: 60 }]]);
  setTitle.mockClear();
  browser.alarms.onAlarm.fire({ name: 'another' });
  browser.alarms.onAlarm.fire({ name: 'reminders' });
  await vi.waitFor(() => expect(setTitle).toHaveBeenCalledOnce());
});

test('a click on a reminder leads to the requests', async () => {
  followReminders(freshDatabase().db);
  browser.notifications.onClicked.fire('another');
  browser.notifications.onClicked.fire('reminders');
  await vi.waitFor(() => expect(browser.tabs.create).toHaveBeenCalledOnce());
  expect(browser.tabs.create.mock.calls[0]?.[0].url).toContain('/workspace.html#/feedback');
});
