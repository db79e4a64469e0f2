import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { OpenedPdf } from '@/lib/pdf-files/opened-pdf';
import { keptFile } from '@/lib/store/files';
import { keepOpened } from '@/lib/viewer/keep-opened';
import { freshDatabase } from '../store/support/fresh-database';

const surroundings = vi.hoisted(() => ({ isInContainer: false, asked: [] as unknown[] }));
vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: 'own-id', getURL: (path: string) => `${location.origin}${path}` } },
}));
vi.mock('@/lib/tabs/container', () => ({ isInContainer: async () => surroundings.isInContainer }));
vi.mock('@/lib/messaging/ask', () => ({
  askBackground: async (...given: unknown[]) => {
    surroundings.asked.push(given);
    return { ok: true, value: null };
  },
}));

const before = location.href;
const file = 'a'.repeat(64);
const source = { name: 'plan.pdf', url: 'https://school.example/plan.pdf', bytes: new Blob(['%PDF-1.7']) };
const opened = { file, source } as OpenedPdf;

beforeEach(() => Object.assign(surroundings, { isInContainer: false, asked: [] }));
afterEach(() => history.replaceState(null, '', before));

test('a file that is open is kept, and the address names it, so that a reload opens it again', async () => {
  const { db } = freshDatabase();
  await keepOpened(db, opened, new AbortController().signal);
  expect(await keptFile(db, file)).toMatchObject({ id: file, name: 'plan.pdf', url: source.url });
  expect(location.pathname + location.search).toBe(`/viewer.html?file=${file}`);
  expect(surroundings.asked).toEqual([]);
});

test('what a viewer in a container keeps is kept outside of it too', async () => {
  const { db } = freshDatabase();
  surroundings.isInContainer = true;
  await keepOpened(db, opened, new AbortController().signal);
  expect(surroundings.asked).toEqual([['keepFile', { id: file, ...source }]]);
});

test('the address stays that of the file which has taken its place meanwhile', async () => {
  const { db } = freshDatabase();
  await keepOpened(db, opened, AbortSignal.abort());
  expect(location.href).toBe(before);
  expect(await keptFile(db, file)).not.toBeNull();
});

test('where there is no room for it, the address stays as it was, and reading goes on', async () => {
  const { db } = freshDatabase();
  const full = vi.spyOn(db.files, 'put').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  onTestFinished(() => full.mockRestore());
  await keepOpened(db, opened, new AbortController().signal);
  expect(location.href).toBe(before);
});
