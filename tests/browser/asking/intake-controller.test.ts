import { expect, onTestFinished, test, vi } from 'vitest';
import { openIntakeController } from '@/lib/asking/intake-controller';
import { packageLimits, type RequestPackage, sealWith, writeReply } from '@/lib/feedback/package';
import { openChangeController } from '@/lib/live/change-controller';
import { newReplyId } from '@/lib/model/ids';
import { deleteRequest } from '@/lib/store/requests';
import { freshDatabase } from '../store/support/fresh-database';
import { answered, keptRequest } from './kept-request';

function opened() {
  const { db } = freshDatabase();
  const ended = new AbortController();
  onTestFinished(() => ended.abort());
  const changes = openChangeController(db, ended.signal);
  const controller = openIntakeController(db, changes);
  return { db, controller, changes, status: () => controller.progress.value.status };
}

const replyTo = ({ request }: RequestPackage) => JSON.stringify(writeReply(request, answered(newReplyId())));
const sealed = (text: string, passphrase: string, holds: 'reply' | 'request' = 'reply') =>
  sealWith(passphrase, holds, text).then((each) => JSON.stringify(each));

test('a reply is seen before it is taken in, and nothing is written until then', async () => {
  const { db, controller, status } = opened();
  const request = await keptRequest(db);
  const reading = controller.readText(replyTo(request));
  expect(status()).toBe('reading');
  await reading;
  expect(status()).toBe('offered');
  expect(await db.replies.count()).toBe(0);
  await controller.take();
  expect(controller.progress.value).toEqual({ status: 'taken', requestId: request.request.id });
  expect(await db.replies.count()).toBe(1);
  await controller.take();
  expect(await db.replies.count()).toBe(1);
  controller.leave();
  expect(status()).toBe('none');
});

test('what is no reply, or too large a file, is refused by its reason', async () => {
  const { controller } = opened();
  await controller.readText('nothing of ours');
  expect(controller.progress.value.status).toBe('refused');
  const text = vi.fn();
  await controller.readFile({ size: packageLimits.file + 1, text } as unknown as File);
  expect(controller.progress.value).toEqual({ status: 'refused', refusal: 'tooLarge' });
  expect(text).not.toHaveBeenCalled();
  await controller.readFile({
    size: packageLimits.file,
    text: () => Promise.reject(new Error('gone')),
  } as unknown as File);
  expect(controller.progress.value).toEqual({ status: 'refused', refusal: 'damaged' });
});

test('a file is read as text is', async () => {
  const { db, controller, status } = opened();
  await controller.readFile(new File([replyTo(await keptRequest(db))], 'reply.json'));
  expect(status()).toBe('offered');
});

test('a request is for whoever answers it, sealed or not', async () => {
  const { db, controller } = opened();
  const request = await keptRequest(db, {}, 'four words');
  await controller.readText(JSON.stringify(request));
  expect(controller.progress.value).toMatchObject({ status: 'request', read: { carried: 'request' } });
  await controller.readText(await sealed(JSON.stringify(request), 'four words', 'request'));
  expect(controller.progress.value).toMatchObject({ status: 'request', read: { carried: 'sealed' } });
});

test('a sealed reply opens by itself under a passphrase that was used here', async () => {
  const { db, controller, status } = opened();
  const request = await keptRequest(db, {}, 'four words');
  await keptRequest(db, {}, 'other words');
  await controller.readText(await sealed(replyTo(request), 'four words'));
  expect(status()).toBe('offered');
});

test('another one is asked for its passphrase, and a wrong one is said to be', async () => {
  const { db, controller } = opened();
  const request = await keptRequest(db);
  await controller.unseal('nothing');
  expect(controller.progress.value).toEqual({ status: 'none' });
  await controller.readText(await sealed(replyTo(request), 'four words'));
  expect(controller.progress.value).toMatchObject({ status: 'sealed', isWrong: false });
  await controller.unseal('other words');
  expect(controller.progress.value).toMatchObject({ status: 'sealed', isWrong: true });
  await controller.unseal('four words');
  expect(controller.progress.value).toMatchObject({ status: 'offered' });
});

test('what is sealed and is no reply inside is refused', async () => {
  const { controller } = opened();
  await controller.readText(await sealed('nothing of ours', 'four words'));
  await controller.unseal('four words');
  expect(controller.progress.value.status).toBe('refused');
});

test('a reply whose request has gone in the meantime is refused, and one that can not be stored is still offered', async () => {
  const { db, controller, changes } = opened();
  const request = await keptRequest(db);
  await controller.readText(replyTo(request));
  vi.spyOn(db, 'transaction').mockImplementationOnce(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  await controller.take();
  expect(controller.progress.value.status).toBe('offered');
  expect(changes.problem.value).toMatch(/^failure\./);
  await deleteRequest(db, request.request.id);
  await controller.take();
  expect(controller.progress.value.status).toBe('refused');
});
