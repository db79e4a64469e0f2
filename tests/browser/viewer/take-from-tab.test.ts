import { afterEach, expect, test, vi } from 'vitest';
import { feedbackInTab } from '@/lib/tabs/feedback-in-tab';
import { takeFromTab } from '@/lib/viewer/take-from-tab';

/** What is sent to a tab as text runs here, where the test's page stands for the tab's. */
const tab = vi.hoisted(() => ({ asked: [] as unknown[], result: undefined as unknown }));

vi.mock('wxt/browser', () => ({
  browser: {
    scripting: {
      executeScript: async (given: {
        target: { tabId: number };
        func: (...args: unknown[]) => unknown;
        args: unknown[];
      }) => {
        tab.asked.push(given.target.tabId);
        return [{ result: tab.result === undefined ? await given.func(...given.args) : tab.result }];
      },
    },
  },
}));

const { signal } = new AbortController();
const url = 'https://school.example/get?id=3';

afterEach(() => {
  vi.restoreAllMocks();
  document.querySelector('#proofmark-data')?.remove();
  document.querySelector('#mail')?.remove();
  Object.assign(tab, { asked: [], result: undefined });
});

const shows = (bytes: Blob, init: ResponseInit = {}) =>
  vi.spyOn(window, 'fetch').mockImplementation(async () => new Response(bytes, init));

test('the file that a tab shows is taken out of it piece by piece, and let go of', async () => {
  const bytes = new Uint8Array(7 * 1024 * 1024).map((_, at) => at % 251);
  const fetched = shows(new Blob([bytes]), { headers: { 'content-disposition': 'attachment; filename="plan.pdf"' } });
  const told: [number, number][] = [];
  const source = await takeFromTab(7, url, (...progress) => told.push(progress), signal);
  expect(fetched).toHaveBeenCalledExactlyOnceWith(location.href, { mode: 'same-origin', cache: 'force-cache' });
  expect(source).toMatchObject({ name: 'plan.pdf', url: location.href });
  const taken = new Uint8Array(await source.bytes.arrayBuffer());
  expect(taken.length).toBe(bytes.length);
  expect(taken.findIndex((byte, at) => byte !== bytes[at])).toBe(-1);
  expect(told).toEqual([
    [6 * 1024 * 1024, bytes.length],
    [bytes.length, bytes.length],
  ]);
  expect(tab.asked).toEqual([7, 7, 7, 7]);
  expect(Reflect.has(globalThis, 'proofmarkPdf')).toBe(false);
});

test('what the site refuses, or a tab that gives nothing, is no file', async () => {
  shows(new Blob(), { status: 403 });
  await expect(takeFromTab(7, url, () => {}, signal)).rejects.toThrow('403');
  tab.result = null;
  await expect(takeFromTab(7, url, () => {}, signal)).rejects.toThrow('nothing');
  tab.result = { size: 5, disposition: '', address: 'file:///home/me/plan.pdf' };
  await expect(takeFromTab(7, url, () => {}, AbortSignal.abort())).rejects.toThrow(/abort/i);
});

test('a file of the device has no address of the web', async () => {
  tab.result = { size: 0, disposition: '', address: 'file:///home/me/plan.pdf' };
  expect(await takeFromTab(7, url, () => {}, signal)).toMatchObject({ name: 'plan.pdf', url: null });
  tab.result = { size: 0, disposition: '', address: '' };
  expect(await takeFromTab(7, url, () => {}, signal)).toMatchObject({ url });
});

const put = (id: string, text: string) => {
  const element = document.createElement('p');
  Object.assign(element, { id, textContent: text });
  document.body.append(element);
};

test('the code of a request or reply is found in a page, as the page of one or within a mail', async () => {
  expect(await feedbackInTab(3)).toBeNull();
  put('mail', 'Dear Ada, here it is: [[proofmark-reply 1 abc]] and [[more]]');
  expect(await feedbackInTab(3)).toBe('[[proofmark-reply 1 abc]]');
  put('proofmark-data', '{"format":"proofmark-request"}');
  expect(await feedbackInTab(3)).toBe('{"format":"proofmark-request"}');
  expect(tab.asked).toEqual([3, 3, 3]);
});

test('a code without an end is none, nor is what a page makes up', async () => {
  put('mail', '[[proofmark-reply 1 abc');
  expect(await feedbackInTab(3)).toBeNull();
  tab.result = { text: '[[proofmark' };
  expect(await feedbackInTab(3)).toBeNull();
  tab.result = 'x'.repeat(4_000_001);
  expect(await feedbackInTab(3)).toBeNull();
});
