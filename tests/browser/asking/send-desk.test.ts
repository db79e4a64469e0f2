import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { keepReviewHost } from '@/lib/asking/kept-draft';
import { canShareFiles, openSendDesk } from '@/lib/asking/send-desk';
import { newRequestId } from '@/lib/model/ids';
import { saveBlob } from '@/lib/own-pages/save-file';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { freshDatabase } from '../store/support/fresh-database';
import { keptRequest } from './kept-request';

vi.mock('@/lib/own-pages/save-file', () => ({ saveBlob: vi.fn() }));
vi.mock('@wxt-dev/browser', () => ({
  browser: { runtime: { getURL: (path: string) => `data:text/plain,${path}` } },
}));

const saved = vi.mocked(saveBlob);
beforeEach(() => void saved.mockReset());

async function sending(db: ProofmarkDatabase, passphrase = '') {
  const { request } = await keptRequest(db, {}, passphrase);
  return opened(db, request.id);
}

async function opened(db: ProofmarkDatabase, id: Parameters<typeof openSendDesk>[1]) {
  const ended = new AbortController();
  onTestFinished(() => ended.abort());
  const desk = openSendDesk(db, id, ended.signal);
  return { desk, ended };
}

test('a request is saved as a page, as a mail and as text, each under its name', async () => {
  const { desk } = await sending(freshDatabase().db);
  desk.saveFile();
  desk.saveMail();
  desk.saveText();
  expect(saved).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(desk.sendable.value).not.toBeNull());
  const name = desk.sendable.value?.fileName ?? '';
  expect(desk.sendable.value?.isSealed).toBe(false);
  desk.saveFile();
  expect(desk.news.value).toBe(`send.saved ${name}`);
  desk.saveMail();
  desk.saveText();
  const base = name.replace(/\.html$/, '');
  const types = saved.mock.calls.map(([file, blob]) => [file, blob.type]);
  expect(types[0]).toEqual([name, 'text/html']);
  expect(types.slice(1).map(([, type]) => type)).toEqual(['message/rfc822', 'text/plain']);
  expect(await saved.mock.calls[0]?.[1].text()).toContain('reviewer.js');
  expect(types.slice(1).every(([file]) => file?.startsWith(base))).toBe(true);
});

test('message and link are copied, and where the browser refuses that it is said', async () => {
  const { db } = freshDatabase();
  await keepReviewHost(db, 'https://school.example/review.html');
  const { desk } = await sending(db);
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  onTestFinished(() => write.mockRestore());
  await desk.copyMessage();
  expect(write).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(desk.sendable.value).not.toBeNull());
  await desk.copyMessage();
  expect(write).toHaveBeenLastCalledWith(desk.sendable.value?.message);
  expect(desk.news.value).toBe('send.copied');
  await desk.copyLink();
  expect(write).toHaveBeenLastCalledWith(desk.sendable.value?.link);
  expect(desk.news.value).toBe('send.linkCopied');
  write.mockRejectedValue(new Error('refused'));
  await desk.copyLink();
  expect(desk.news.value).toBe('send.copyRefused');
});

test('without a place for the page there is no link to copy', async () => {
  const { desk } = await sending(freshDatabase().db);
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  onTestFinished(() => write.mockRestore());
  await vi.waitFor(() => expect(desk.sendable.value).not.toBeNull());
  expect(desk.sendable.value?.link).toBeNull();
  await desk.copyLink();
  expect(write).not.toHaveBeenCalled();
});

test('the page is shared as a file; that the person thought better of it is no failure', async () => {
  const { desk } = await sending(freshDatabase().db);
  const share = vi.fn(async (_: ShareData) => {});
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { share, canShare: () => true }));
  onTestFinished(() => void vi.unstubAllGlobals());
  await desk.share();
  expect(share).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(desk.sendable.value).not.toBeNull());
  await desk.share();
  const [given] = share.mock.calls[0] ?? [];
  expect(given?.title).toBe(desk.sendable.value?.shareTitle);
  expect(given?.files?.map(({ name, type }) => [name, type])).toEqual([[desk.sendable.value?.fileName, 'text/html']]);
  share.mockRejectedValueOnce(new DOMException('', 'AbortError'));
  await desk.share();
  expect(desk.news.value).toBeNull();
  share.mockRejectedValueOnce(new DOMException('', 'NotAllowedError'));
  await desk.share();
  expect(desk.news.value).toBe('send.shareRefused');
  expect(canShareFiles()).toBe(true);
  vi.stubGlobal('navigator', {});
  expect(canShareFiles()).toBe(false);
});

test('under a passphrase nothing of it is in the clear', async () => {
  const { desk } = await sending(freshDatabase().db, 'four words');
  await vi.waitFor(() => expect(desk.sendable.value).not.toBeNull());
  expect(desk.sendable.value).toMatchObject({
    isSealed: true,
    fileName: expect.stringContaining('send.fileNameSealed'),
  });
  expect(desk.sendable.value?.html).not.toContain('Lesson plan');
});

test('what was made under a passphrase that is gone is never sent without it', async () => {
  const { db } = freshDatabase();
  const { request } = await keptRequest(db, {}, 'four words');
  await db.requestPackages.update(request.id, { passphrase: '' });
  const { desk } = await opened(db, request.id);
  await vi.waitFor(() => expect(desk.news.value).toBe('send.passphraseGone'));
  expect(desk.sendable.value).toBeNull();
});

test('what is gone can not be sent, and what can not be read says so', async () => {
  const { db } = freshDatabase();
  const gone = await opened(db, newRequestId());
  vi.spyOn(db.requestPackages, 'get').mockImplementation(() => {
    throw new Error('storage refuses');
  });
  const refused = await opened(db, newRequestId());
  await vi.waitFor(() => expect(refused.desk.news.value).toBe('send.failed'));
  expect(gone.desk.sendable.value).toBeNull();
});

test('what is ready once one has left is not shown', async () => {
  const { db } = freshDatabase();
  const { desk, ended } = await sending(db);
  ended.abort();
  const later = await sending(db);
  await vi.waitFor(() => expect(later.desk.sendable.value).not.toBeNull());
  expect(desk.sendable.value).toBeNull();
});
