import { describe, expect, test } from 'vitest';
import {
  checkReply,
  codeInMessage,
  embedded,
  readPackage,
  sealWith,
  toCode,
  toFragment,
  unsealPackage,
  writeReply,
} from '@/lib/feedback/package';
import { newReplyId } from '@/lib/model/ids';
import { madeRequest } from './made-request';

const made = madeRequest();
const reply = writeReply(made.request, {
  id: newReplyId(),
  reviewer: 'Coach Lin',
  writtenAt: 1_764_100_000_000,
  answers: [
    { questionId: 'q1', verdict: 'partly', strongerId: null, comment: 'Say who.', suggestion: '', ratings: [] },
  ],
  comments: [{ passageId: 'p2', quote: 'with cards', comment: 'Good.' }],
  note: '',
});

describe('a request comes out as it went in', () => {
  test('from the page that it is embedded in', async () => {
    const page = `<!doctype html><p>x</p>${embedded(JSON.stringify(made))}<script>1</script>`;
    expect(await readPackage(page)).toEqual({ carried: 'request', package: made });
  });

  test('from a link', async () => {
    const link = `https://example.org/review.html${toFragment(await toCode(JSON.stringify(made)))}`;
    expect(await readPackage(link)).toEqual({ carried: 'request', package: made });
  });

  test('from under a passphrase, and with no other one', async () => {
    const sealed = await sealWith('two words', 'request', JSON.stringify(made));
    const read = await readPackage(JSON.stringify(sealed));
    if (read.carried !== 'sealed') throw new Error('not sealed');
    expect(await unsealPackage(read.package, ' two words ')).toEqual({ carried: 'request', package: made });
    await expect(unsealPackage(read.package, 'two word')).rejects.toMatchObject({ refusal: 'wrongPassphrase' });
  });
});

test('a reply comes out of a message that mail has wrapped and quoted', async () => {
  const code = codeInMessage('reply', await toCode(JSON.stringify(reply)));
  const wrapped = code.replace(/.{60}/g, (line) => `${line}\r\n> `);
  const read = await readPackage(`Hi Ada,\r\n> my answers:\r\n> ${wrapped}\r\n\r\nLin`);
  expect(read).toEqual({ carried: 'reply', package: reply });
  if (read.carried === 'reply') checkReply(read.package, made.request);
});
