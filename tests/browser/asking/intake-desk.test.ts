import { expect, onTestFinished, test, vi } from 'vitest';
import { openIntakeDesk } from '@/lib/asking/intake-desk';
import { packageLimits, type RequestPackage, sealWith, writeReply } from '@/lib/feedback/package';
import { openChangeDesk } from '@/lib/live/change-desk';
import { newReplyId } from '@/lib/model/ids';
import { deleteRequest } from '@/lib/store/requests';
import { freshDatabase } from '../store/support/fresh-database';
import { answered, keptRequest } from './kept-request';

function opened() {
  const { db } = freshDatabase();
  const ended = new AbortController();
  onTestFinished(() => ended.abort());
  const changes = openChangeDesk(db, ended.signal);
  const desk = openIntakeDesk(db, changes);
  return { db, desk, changes, status: () => desk.progress.value.status };
}

const replyTo = ({ request }: RequestPackage) => JSON.stringify(writeReply(request, answered(newReplyId())));
const sealed = (text: string, passphrase: string, holds: 'reply' | 'request' = 'reply') =>
  sealWith(passphrase, holds, text).then((each) => JSON.stringify(each));

test('a reply is seen before it is taken in, and nothing is written until then', async () => {
  const { db, desk, status } = opened();
  const request = await keptRequest(db);
  const reading = desk.readText(replyTo(request));
  expect(status()).toBe('reading');
  await reading;
  expect(status()).toBe('offered');
  expect(await db.replies.count()).toBe(0);
  await desk.take();
  expect(desk.progress.value).toEqual({ status: 'taken', requestId: request.request.id });
  expect(await db.replies.count()).toBe(1);
  await desk.take();
  expect(await db.replies.count()).toBe(1);
  desk.leave();
  expect(status()).toBe('none');
});

test('what is no reply, or too large a file, is refused by its reason', async () => {
  const { desk } = opened();
  await desk.readText('nothing of ours');
  expect(desk.progress.value.status).toBe('refused');
  const text = vi.fn();
  await desk.readFile({ size: packageLimits.file + 1, text } as unknown as File);
  expect(desk.progress.value).toEqual({ status: 'refused', refusal: 'tooLarge' });
  expect(text).not.toHaveBeenCalled();
  await desk.readFile({ size: packageLimits.file, text: () => Promise.reject(new Error('gone')) } as unknown as File);
  expect(desk.progress.value).toEqual({ status: 'refused', refusal: 'damaged' });
});

test('a file is read as text is', async () => {
  const { db, desk, status } = opened();
  await desk.readFile(new File([replyTo(await keptRequest(db))], 'reply.json'));
  expect(status()).toBe('offered');
});

test('a request is for whoever answers it, sealed or not', async () => {
  const { db, desk } = opened();
  const request = await keptRequest(db, {}, 'four words');
  await desk.readText(JSON.stringify(request));
  expect(desk.progress.value).toMatchObject({ status: 'request', read: { carried: 'request' } });
  await desk.readText(await sealed(JSON.stringify(request), 'four words', 'request'));
  expect(desk.progress.value).toMatchObject({ status: 'request', read: { carried: 'sealed' } });
});

test('a sealed reply opens by itself under a passphrase that was used here', async () => {
  const { db, desk, status } = opened();
  const request = await keptRequest(db, {}, 'four words');
  await keptRequest(db, {}, 'other words');
  await desk.readText(await sealed(replyTo(request), 'four words'));
  expect(status()).toBe('offered');
});

test('another one is asked for its passphrase, and a wrong one is said to be', async () => {
  const { db, desk } = opened();
  const request = await keptRequest(db);
  await desk.unseal('nothing');
  expect(desk.progress.value).toEqual({ status: 'none' });
  await desk.readText(await sealed(replyTo(request), 'four words'));
  expect(desk.progress.value).toMatchObject({ status: 'sealed', isWrong: false });
  await desk.unseal('other words');
  expect(desk.progress.value).toMatchObject({ status: 'sealed', isWrong: true });
  await desk.unseal('four words');
  expect(desk.progress.value).toMatchObject({ status: 'offered' });
});

test('what is sealed and is no reply inside is refused', async () => {
  const { desk } = opened();
  await desk.readText(await sealed('nothing of ours', 'four words'));
  await desk.unseal('four words');
  expect(desk.progress.value.status).toBe('refused');
});

test('a reply whose request has gone in the meantime is refused, and one that can not be stored is still offered', async () => {
  const { db, desk, changes } = opened();
  const request = await keptRequest(db);
  await desk.readText(replyTo(request));
  vi.spyOn(db, 'transaction').mockImplementationOnce(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  await desk.take();
  expect(desk.progress.value.status).toBe('offered');
  expect(changes.problem.value).toMatch(/^failure\./);
  await deleteRequest(db, request.request.id);
  await desk.take();
  expect(desk.progress.value.status).toBe('refused');
});
