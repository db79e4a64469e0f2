import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  checkReply,
  codeInMessage,
  type Package,
  PackageRefused,
  packageLimits,
  type ReplyPackage,
  readPackage,
  sealWith,
  toCode,
  unsealPackage,
  writeReply,
} from '@/lib/feedback/package';
import { newReplyId } from '@/lib/model/ids';
import { runs } from '@/tests/support/runs';
import { madeRequest } from './made-request';

const made = madeRequest();
const reply = writeReply(made.request, {
  id: newReplyId(),
  reviewer: 'Lin',
  writtenAt: 1_764_100_000_000,
  answers: [
    {
      questionId: 'q1',
      verdict: 'partly',
      strongerId: null,
      comment: 'Say who.',
      suggestion: '',
      ratings: [{ indicatorId: 'i1', levelId: 'l1' }],
    },
  ],
  comments: [{ passageId: 'p2', quote: 'with cards', comment: 'Good.' }],
  note: '',
});

/** What reading comes to; anything but a refusal with a reason, or a package, is a defect. */
async function outcome(text: string): Promise<Package | string> {
  try {
    return await readPackage(text);
  } catch (error) {
    if (error instanceof PackageRefused) return error.refusal;
    throw error;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be gone.
const deceiving = /[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/;

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(texts);
}

const hostileValues: unknown[] = [
  null,
  true,
  -1,
  Number.MAX_VALUE,
  '',
  '\u202eevil\u2066',
  '</script><script>alert(1)</script>',
  '\ud800',
  'x'.repeat(50_001),
  [],
  {},
  Array.from({ length: 500 }, () => ({})),
  { toString: 'x', valueOf: 1 },
  'javascript:alert(1)',
  '../../etc/passwd',
];

/** Every place in a value, as the keys that lead there. */
function paths(value: unknown, before: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [before];
  return [before, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...before, key]))];
}

function replaced(value: unknown, [key, ...rest]: string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy: Record<string, unknown> = Array.isArray(value)
    ? (Object.assign([], value) as never)
    : { ...Object(value) };
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

describe('a package in which anything is something else is refused with a reason, or is harmless', () => {
  for (const [name, whole] of [
    ['request', made],
    ['reply', reply],
  ] as const) {
    test(`a ${name}`, async () => {
      let tried = 0;
      for (const path of paths(whole)) {
        for (const value of hostileValues) {
          tried += 1;
          const read = await outcome(JSON.stringify(replaced(whole, path, value)));
          if (typeof read === 'string') continue;
          for (const text of texts(read.package)) expect(text).not.toMatch(deceiving);
          for (const text of texts(read.package)) expect(text.isWellFormed()).toBe(true);
        }
      }
      expect(tried).toBeGreaterThan(400);
      expect(Object.keys(Object.prototype)).toEqual([]);
    });
  }
});

test('keys that reach what all objects share are refused wherever they stand and however they are spelled', async () => {
  const json = JSON.stringify(reply);
  for (const key of ['__proto__', 'constructor', 'prototype', '\\u005f_proto__']) {
    for (const at of [1, json.indexOf('"answers":[{') + '"answers":[{'.length]) {
      expect(await outcome(`${json.slice(0, at)}"${key}":{"polluted":1},${json.slice(at)}`)).toBe('damaged');
    }
  }
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('what is not known is not kept', async () => {
  const read = await outcome(JSON.stringify({ ...reply, extra: 1, reply: { ...reply.reply, html: '<b>' } }));
  expect(read).toEqual({ carried: 'reply', package: reply });
});

test.each([0, -1, 0.5, null, '1', [1]])('no version but the present one is read: %s', async (version) => {
  expect(await outcome(JSON.stringify({ ...reply, version }))).toMatch(/damaged|notOurs/);
});

test('a newer version says so', async () => {
  expect(await outcome(JSON.stringify({ ...made, version: 2 }))).toBe('newer');
});

test('a small code that unfolds to more than can be is given up before it is unfolded', async () => {
  const bomb = deflateRawSync(Buffer.alloc(3 * packageLimits.inflated.reply, 0x20)).toString('base64url');
  const givenUp = vi.spyOn(ReadableStreamDefaultReader.prototype, 'cancel');
  const read = vi.spyOn(ReadableStreamDefaultReader.prototype, 'read');
  expect(await outcome(`[[proofmark-reply:d.${bomb}]]`)).toBe('tooLarge');
  expect(givenUp).toHaveBeenCalled();
  const chunks = await Promise.all(read.mock.results.map(({ value }) => value));
  const had = chunks.reduce((sum, { value }) => sum + (value?.length ?? 0), 0);
  vi.restoreAllMocks();
  expect(had).toBeLessThan(2 * packageLimits.inflated.reply);
});

test('a file that is larger than any package is refused unread', async () => {
  const parse = vi.spyOn(JSON, 'parse');
  expect(await outcome(`{${' '.repeat(packageLimits.file)}}`)).toBe('tooLarge');
  expect(parse).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

test('what is nested without end is refused', async () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  expect(await outcome(`{"format":"proofmark-reply","version":1,"reply":${deep}}`)).toBe('damaged');
});

test('a code that was cut off, wherever, is refused', async () => {
  const code = codeInMessage('reply', await toCode(JSON.stringify(reply)));
  for (let length = 1; length < code.length; length += 7) {
    expect(await outcome(code.slice(0, length))).toMatch(/incomplete|damaged|notOurs/);
  }
});

test('a code in which a letter is another is refused, or is the same reply', async () => {
  const code = await toCode(JSON.stringify(reply));
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2, max: code.length - 1 }),
      fc.constantFrom(...'AZaz09-_'),
      async (at, letter) => {
        const read = await outcome(codeInMessage('reply', `${code.slice(0, at)}${letter}${code.slice(at + 1)}`));
        if (typeof read === 'string') return;
        if (read.carried !== 'reply') throw new Error('read as something else');
        try {
          checkReply(read.package, made.request);
          expect(read.package).toEqual(reply);
        } catch (error) {
          expect(error).toBeInstanceOf(PackageRefused);
        }
      },
    ),
    { numRuns: runs(200) },
  );
});

test('a sealed package that was altered does not open', async () => {
  const sealed = await sealWith('two words', 'reply', JSON.stringify(reply));
  const other = sealed.data.startsWith('A') ? 'B' : 'A';
  const altered = { ...sealed, data: `${other}${sealed.data.slice(1)}` };
  await expect(unsealPackage(altered, 'two words')).rejects.toMatchObject({ refusal: 'wrongPassphrase' });
  for (const iterations of [1, 99_999, 2_000_001, 1e9]) {
    expect(await outcome(JSON.stringify({ ...sealed, iterations }))).toBe('damaged');
  }
});

describe('a reply is taken only as it was written, for the request that it answers', () => {
  const refused = (changed: Partial<ReplyPackage['reply']>, seal = reply.seal) => {
    try {
      checkReply({ ...reply, reply: { ...reply.reply, ...changed }, seal }, made.request);
      return 'taken';
    } catch (error) {
      return error instanceof PackageRefused ? error.refusal : String(error);
    }
  };

  test('any change of it is noticed', () => {
    expect(refused({})).toBe('taken');
    expect(refused({ note: 'x' })).toBe('edited');
    expect(refused({ reviewer: 'Someone else' })).toBe('edited');
    expect(refused({ answers: [] })).toBe('edited');
    expect(refused({ id: newReplyId() })).toBe('edited');
    expect(refused({}, 'A'.repeat(22))).toBe('edited');
  });

  test('even one that is sealed anew may answer only what was asked', () => {
    const [answer] = reply.reply.answers;
    if (!answer) throw new Error('no answer');
    const forged = (answers: (typeof answer)[], comments = reply.reply.comments) => {
      const { requestId: _, requestDigest: __, ...rest } = reply.reply;
      try {
        checkReply(writeReply(made.request, { ...rest, answers, comments }), made.request);
        return 'taken';
      } catch (error) {
        return error instanceof PackageRefused ? error.refusal : String(error);
      }
    };
    expect(forged([answer])).toBe('taken');
    expect(forged([{ ...answer, questionId: 'q9' }])).toBe('edited');
    expect(forged([answer, answer])).toBe('edited');
    expect(forged([{ ...answer, strongerId: 'p9' }])).toBe('edited');
    expect(forged([{ ...answer, ratings: [{ indicatorId: 'i1', levelId: 'l3' }] }])).toBe('edited');
    expect(forged([answer], [{ passageId: 'p9', quote: '', comment: 'x' }])).toBe('edited');
  });
});

test('what was sealed as one thing and is another is refused', async () => {
  const sealed = await sealWith('two words', 'request', JSON.stringify(reply));
  await expect(unsealPackage(sealed, 'two words')).rejects.toMatchObject({ refusal: 'damaged' });
});

test('a reply to another version of the request says so, though it is sealed with the same key', () => {
  const other = { ...made.request, note: 'Another question.' };
  const { reply: given, seal } = reply;
  const toOther = writeReply(other, given);
  expect(() => checkReply(toOther, made.request)).toThrow('otherRequest');
  expect(() => checkReply({ ...reply, reply: given, seal }, other)).toThrow('otherRequest');
});

test('what has a name twice in one request is refused', async () => {
  const { indicators, passages, questions } = made.request;
  const twice = (changed: object) => outcome(JSON.stringify({ ...made, request: { ...made.request, ...changed } }));
  expect(await twice({ indicators: [...indicators, indicators[0]] })).toBe('damaged');
  expect(await twice({ passages: [...passages, passages[0]] })).toBe('damaged');
  expect(await twice({ questions: [...questions, questions[0]] })).toBe('damaged');
  const [indicator] = indicators;
  const levels = [...(indicator?.levels ?? []), indicator?.levels[0]];
  expect(await twice({ indicators: [{ ...indicator, levels }, ...indicators.slice(1)] })).toBe('damaged');
  expect(await twice({})).toMatchObject({ carried: 'request' });
});
