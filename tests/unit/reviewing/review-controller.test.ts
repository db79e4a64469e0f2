import { expect, test } from 'vitest';
import {
  checkReply,
  type PackagedReply,
  packageLimits,
  readPackage,
  sealWith,
  unsealPackage,
} from '@/lib/feedback/package';
import { type ReviewerWords, reviewerWordNames } from '@/lib/feedback/page/words';
import { noAnswer, nothingWritten } from '@/lib/reviewing/answered';
import { keptAnswers } from '@/lib/reviewing/kept-answers';
import { openReviewController, type ReviewController } from '@/lib/reviewing/review-controller';
import type { Written } from '@/lib/reviewing/written';
import { madeRequest } from '../feedback/package/made-request';

const words = Object.fromEntries(reviewerWordNames.map((name) => [name, name])) as ReviewerWords['words'];
const made = madeRequest(2);
const partly: Written = { ...nothingWritten, answers: { q1: { ...noAnswer, verdict: 'partly' } } };

const openController = (): ReviewController => openReviewController(keptAnswers, new AbortController().signal);

async function replyFrom(controller: ReviewController): Promise<PackagedReply> {
  const read = await readPackage(await controller.reply(words));
  if (read.carried !== 'reply') throw new Error(`a ${read.carried}`);
  checkReply(read.package, made.request);
  return read.package.reply;
}

test('saved and copied it is one reply; changed in between it is another', async () => {
  const controller = openController();
  await controller.show({ carried: 'request', package: made });
  controller.write(partly);
  const first = await replyFrom(controller);
  expect(await replyFrom(controller)).toEqual(first);
  controller.write({ ...partly, note: 'One more thing.' });
  expect((await replyFrom(controller)).id).not.toBe(first.id);
});

test('where nothing can be kept, that is known as soon as the request is open', async () => {
  const controller = openController();
  await controller.show({ carried: 'request', package: made });
  expect(controller.isKept.value).toBe(false);
});

test('what came under a passphrase is answered under it, after a wrong one too', async () => {
  const controller = openController();
  await controller.open(JSON.stringify(await sealWith('two words', 'request', JSON.stringify(made))));
  await controller.unseal('another');
  expect(controller.stage.value).toMatchObject({ status: 'sealed', isWrong: true });
  await controller.unseal('two words');
  expect(controller.stage.value.status).toBe('open');
  controller.write(partly);

  const text = await controller.reply(words);
  expect(text).not.toContain('partly');
  const read = await readPackage(text);
  if (read.carried !== 'sealed') throw new Error(`a ${read.carried}`);
  const opened = await unsealPackage(read.package, 'two words');
  if (opened.carried !== 'reply') throw new Error(`a ${opened.carried}`);
  checkReply(opened.package, made.request);
});

test.each([
  ['', 'empty'],
  ['a letter', 'notOurs'],
  ['[[proofmark-request:d.abc', 'incomplete'],
  ['{"format":"proofmark-request","version":2}', 'newer'],
])('what can’t be opened is refused with its reason: %s', async (text, refusal) => {
  const controller = openController();
  await controller.open(text);
  expect(controller.stage.value).toEqual({ status: 'none', refusal });
});

test('what came in the clear is answered in the clear, also after something under a passphrase', async () => {
  const controller = openController();
  await controller.open(JSON.stringify(await sealWith('two words', 'request', JSON.stringify(made))));
  await controller.unseal('two words');
  expect(controller.isSealed()).toBe(true);
  await controller.open(JSON.stringify(made));
  expect(controller.isSealed()).toBe(false);
  controller.write(partly);
  expect((await replyFrom(controller)).answers).toHaveLength(1);
});

test('what is written elsewhere is taken over for the request that is shown, and no longer for the one before', async () => {
  const followed: ((written: Written) => void)[] = [];
  const signals: AbortSignal[] = [];
  const keeper = {
    open: async () => ({ written: nothingWritten, isKept: true }),
    keep: () => true,
    follow: (_: unknown, listener: (written: Written) => void, signal: AbortSignal) => {
      followed.push(listener);
      signals.push(signal);
    },
  };
  const life = new AbortController();
  const controller = openReviewController(keeper, life.signal);
  await controller.show({ carried: 'request', package: made });
  followed[0]?.(partly);
  expect(controller.written.value).toEqual(partly);
  await controller.show({ carried: 'request', package: madeRequest(3) });
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  life.abort();
  expect(signals.every(({ aborted }) => aborted)).toBe(true);
});

test('a file that is too large is not read at all', async () => {
  const controller = openController();
  let isRead = false;
  const file = new File(['x'], 'request.html');
  Object.defineProperty(file, 'size', { value: packageLimits.file + 1 });
  file.text = async () => {
    isRead = true;
    return '';
  };
  await controller.openFile(file);
  expect(controller.stage.value).toEqual({ status: 'none', refusal: 'tooLarge' });
  expect(isRead).toBe(false);
});
