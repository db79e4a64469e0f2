import { beforeEach, expect, test, vi } from 'vitest';
import { everyTimeOffer } from '@/lib/background/every-time-offer';
import { loadFramework } from '@/lib/store/frameworks';
import { saveTag } from '@/lib/store/tags';
import { setTabDocument } from '@/lib/tabs/tab-documents';
import { lesson, sample, tagInput } from '../store/support/examples';
import { freshDatabase } from '../store/support/fresh-database';
import { freshBrowser, there } from './fake-browser';

vi.mock('@wxt-dev/browser', () => import('./fake-browser'));

beforeEach(freshBrowser);

const { url } = lesson();
const tab = { id: 4, url };
const site = `${new URL(url).origin}/*`;

async function tagged() {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  await setTabDocument(tab.id, { ...lesson(), artifactId: null });
  await saveTag(db, tagInput());
  return db;
}

test('with the first tag of a page its site is offered, and once only', async () => {
  const db = await tagged();
  expect(await everyTimeOffer(db, tab)).toEqual([site]);
  expect(await everyTimeOffer(db, tab)).toBeNull();
});

test('with later tags nothing is offered', async () => {
  const db = await tagged();
  await saveTag(db, tagInput());
  expect(await everyTimeOffer(db, tab)).toBeNull();
});

test('nothing is offered where the site is allowed already, nor where there is no site', async () => {
  const db = await tagged();
  expect(await everyTimeOffer(db, { ...tab, url: 'chrome-extension://proofmark/lesson.html' })).toBeNull();
  there.origins.push(site);
  expect(await everyTimeOffer(db, tab)).toBeNull();
});
