import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { keepReviewHost } from '@/lib/asking/kept-draft';
import { canShareFiles, openSendController } from '@/lib/asking/send-controller';
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

async function opened(db: ProofmarkDatabase, id: Parameters<typeof openSendController>[1]) {
  const ended = new AbortController();
  onTestFinished(() => ended.abort());
  const controller = openSendController(db, id, ended.signal);
  return { controller, ended };
}

test('a request is saved as a page, as a mail and as text, each under its name', async () => {
  const { controller } = await sending(freshDatabase().db);
  controller.saveFile();
  controller.saveMail();
  controller.saveText();
  expect(saved).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(controller.sendable.value).not.toBeNull());
  const name = controller.sendable.value?.fileName ?? '';
  expect(controller.sendable.value?.isSealed).toBe(false);
  controller.saveFile();
  expect(controller.news.value).toBe(`send.saved ${name}`);
  controller.saveMail();
  controller.saveText();
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
  const { controller } = await sending(db);
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  onTestFinished(() => write.mockRestore());
  await controller.copyMessage();
  expect(write).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(controller.sendable.value).not.toBeNull());
  await controller.copyMessage();
  expect(write).toHaveBeenLastCalledWith(controller.sendable.value?.message);
  expect(controller.news.value).toBe('send.copied');
  await controller.copyLink();
  expect(write).toHaveBeenLastCalledWith(controller.sendable.value?.link);
  expect(controller.news.value).toBe('send.linkCopied');
  write.mockRejectedValue(new Error('refused'));
  await controller.copyLink();
  expect(controller.news.value).toBe('send.copyRefused');
});

test('without a place for the page there is no link to copy', async () => {
  const { controller } = await sending(freshDatabase().db);
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  onTestFinished(() => write.mockRestore());
  await vi.waitFor(() => expect(controller.sendable.value).not.toBeNull());
  expect(controller.sendable.value?.link).toBeNull();
  await controller.copyLink();
  expect(write).not.toHaveBeenCalled();
});

test('the page is shared as a file; that the person thought better of it is no failure', async () => {
  const { controller } = await sending(freshDatabase().db);
  const share = vi.fn(async (_: ShareData) => {});
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { share, canShare: () => true }));
  onTestFinished(() => void vi.unstubAllGlobals());
  await controller.share();
  expect(share).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(controller.sendable.value).not.toBeNull());
  await controller.share();
  const [given] = share.mock.calls[0] ?? [];
  expect(given?.title).toBe(controller.sendable.value?.shareTitle);
  expect(given?.files?.map(({ name, type }) => [name, type])).toEqual([
    [controller.sendable.value?.fileName, 'text/html'],
  ]);
  share.mockRejectedValueOnce(new DOMException('', 'AbortError'));
  await controller.share();
  expect(controller.news.value).toBeNull();
  share.mockRejectedValueOnce(new DOMException('', 'NotAllowedError'));
  await controller.share();
  expect(controller.news.value).toBe('send.shareRefused');
  expect(canShareFiles()).toBe(true);
  vi.stubGlobal('navigator', {});
  expect(canShareFiles()).toBe(false);
});

test('under a passphrase nothing of it is in the clear', async () => {
  const { controller } = await sending(freshDatabase().db, 'four words');
  await vi.waitFor(() => expect(controller.sendable.value).not.toBeNull());
  expect(controller.sendable.value).toMatchObject({
    isSealed: true,
    fileName: expect.stringContaining('send.fileNameSealed'),
  });
  expect(controller.sendable.value?.html).not.toContain('Lesson plan');
});

test('what was made under a passphrase that is gone is never sent without it', async () => {
  const { db } = freshDatabase();
  const { request } = await keptRequest(db, {}, 'four words');
  await db.requestPackages.update(request.id, { passphrase: '' });
  const { controller } = await opened(db, request.id);
  await vi.waitFor(() => expect(controller.news.value).toBe('send.passphraseGone'));
  expect(controller.sendable.value).toBeNull();
});

test('what is gone can not be sent, and what can not be read says so', async () => {
  const { db } = freshDatabase();
  const gone = await opened(db, newRequestId());
  vi.spyOn(db.requestPackages, 'get').mockImplementation(() => {
    throw new Error('storage refuses');
  });
  const refused = await opened(db, newRequestId());
  await vi.waitFor(() => expect(refused.controller.news.value).toBe('send.failed'));
  expect(gone.controller.sendable.value).toBeNull();
});

test('what is ready once one has left is not shown', async () => {
  const { db } = freshDatabase();
  const { controller, ended } = await sending(db);
  ended.abort();
  const later = await sending(db);
  await vi.waitFor(() => expect(later.controller.sendable.value).not.toBeNull());
  expect(controller.sendable.value).toBeNull();
});
