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
import { openReviewDesk, type ReviewDesk } from '@/lib/reviewing/review-desk';
import type { Written } from '@/lib/reviewing/written';
import { madeRequest } from '../feedback/package/made-request';

const words = Object.fromEntries(reviewerWordNames.map((name) => [name, name])) as ReviewerWords['words'];
const made = madeRequest(2);
const partly: Written = { ...nothingWritten, answers: { q1: { ...noAnswer, verdict: 'partly' } } };

const openDesk = (): ReviewDesk => openReviewDesk(keptAnswers, new AbortController().signal);

async function replyFrom(desk: ReviewDesk): Promise<PackagedReply> {
  const read = await readPackage(await desk.reply(words));
  if (read.carried !== 'reply') throw new Error(`a ${read.carried}`);
  checkReply(read.package, made.request);
  return read.package.reply;
}

test('saved and copied it is one reply; changed in between it is another', async () => {
  const desk = openDesk();
  await desk.show({ carried: 'request', package: made });
  desk.write(partly);
  const first = await replyFrom(desk);
  expect(await replyFrom(desk)).toEqual(first);
  desk.write({ ...partly, note: 'One more thing.' });
  expect((await replyFrom(desk)).id).not.toBe(first.id);
});

test('where nothing can be kept, that is known as soon as the request is open', async () => {
  const desk = openDesk();
  await desk.show({ carried: 'request', package: made });
  expect(desk.isKept.value).toBe(false);
});

test('what came under a passphrase is answered under it, after a wrong one too', async () => {
  const desk = openDesk();
  await desk.open(JSON.stringify(await sealWith('two words', 'request', JSON.stringify(made))));
  await desk.unseal('another');
  expect(desk.stage.value).toMatchObject({ status: 'sealed', isWrong: true });
  await desk.unseal('two words');
  expect(desk.stage.value.status).toBe('open');
  desk.write(partly);

  const text = await desk.reply(words);
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
  const desk = openDesk();
  await desk.open(text);
  expect(desk.stage.value).toEqual({ status: 'none', refusal });
});

test('what came in the clear is answered in the clear, also after something under a passphrase', async () => {
  const desk = openDesk();
  await desk.open(JSON.stringify(await sealWith('two words', 'request', JSON.stringify(made))));
  await desk.unseal('two words');
  expect(desk.isSealed()).toBe(true);
  await desk.open(JSON.stringify(made));
  expect(desk.isSealed()).toBe(false);
  desk.write(partly);
  expect((await replyFrom(desk)).answers).toHaveLength(1);
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
  const desk = openReviewDesk(keeper, life.signal);
  await desk.show({ carried: 'request', package: made });
  followed[0]?.(partly);
  expect(desk.written.value).toEqual(partly);
  await desk.show({ carried: 'request', package: madeRequest(3) });
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  life.abort();
  expect(signals.every(({ aborted }) => aborted)).toBe(true);
});

test('a file that is too large is not read at all', async () => {
  const desk = openDesk();
  let isRead = false;
  const file = new File(['x'], 'request.html');
  Object.defineProperty(file, 'size', { value: packageLimits.file + 1 });
  file.text = async () => {
    isRead = true;
    return '';
  };
  await desk.openFile(file);
  expect(desk.stage.value).toEqual({ status: 'none', refusal: 'tooLarge' });
  expect(isRead).toBe(false);
});
