import { deflateRawSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  checkReply,
  codeInMessage,
  isWebAddress,
  type Package,
  PackageRefused,
  packageLimits,
  readPackage,
  writeReply,
} from '@/lib/feedback/package';
import { cleanText } from '@/lib/model/clean-text';
import { newReplyId } from '@/lib/model/ids';
import { madeRequest } from './made-request';

const made = madeRequest(3);
const reply = writeReply(made.request, {
  id: newReplyId(),
  reviewer: 'Lin',
  writtenAt: 1_764_100_000_000,
  answers: ['q1', 'q2'].map((questionId) => ({
    questionId,
    verdict: 'partly' as const,
    strongerId: 'p1',
    comment: 'Say who.',
    suggestion: '',
    ratings: [{ indicatorId: 'i1', levelId: 'l1' }],
  })),
  comments: [{ passageId: 'p2', quote: 'with cards', comment: 'Good.' }],
  note: '',
});
const picture = { id: 'f1', type: 'image/png', width: 1, height: 1, description: '', data: 'iVBORw0KGgo=' };

type Place = (string | number)[];

/** Everything in a value that could be something else. */
function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [
    at,
    ...Object.entries(value).flatMap(([key, each]) =>
      placesIn(each, [...at, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

/** The JSON of a value with other JSON in one place, which JSON alone may hold: `1e400`, `-0`, the same key twice. */
function withRaw(value: unknown, place: Place, raw: string): string {
  const [key, ...rest] = place;
  if (key === undefined) return raw;
  const entries = Object.entries(value as object).map(([name, each]) => {
    const json = name === String(key) ? withRaw(each, rest, raw) : JSON.stringify(each);
    return Array.isArray(value) ? json : `${JSON.stringify(name)}:${json}`;
  });
  return Array.isArray(value) ? `[${entries.join()}]` : `{${entries.join()}}`;
}

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

const rawValues = [
  '1e400',
  '-1e400',
  '-0',
  '1e21',
  '0.1',
  'null',
  'true',
  '[]',
  '{}',
  '[[]]',
  '"\\ud83d"',
  '"\\u202e\\u0000"',
  '"__proto__"',
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '{"a":{"b":{"__proto__":1}}}',
  '"javascript:alert(1)"',
  '"data:text/html,<script>alert(1)</script>"',
  '"https://ada:secret@school.example/"',
  '"https://school.example\\\\@evil.example/"',
  '"http://"',
  '"image/svg+xml"',
  '"<svg onload=alert(1)>"',
  '"p9999"',
  '"q1"',
  '20261',
  '275760',
  '8640000000000001',
  '"20261-01-01"',
  '"2026-02-30"',
  `"${'a'.repeat(packageLimits.quote + 1)}"`,
  `[${'0,'.repeat(300)}0]`,
  nested(5_000),
];

async function outcome(text: string): Promise<Package | string> {
  try {
    return await readPackage(text);
  } catch (error) {
    if (error instanceof PackageRefused) return error.refusal;
    throw error;
  }
}

/** What must hold of whatever is accepted, however it was made. */
function expectHarmless(read: Package): void {
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
  for (const text of texts(read.package)) expect(text.isWellFormed()).toBe(true);
  if (read.carried !== 'request') return;
  const { request, pictures } = read.package;
  for (const text of texts(request)) expect(cleanText(text)).toBe(text);
  for (const { address } of request.passages) if (address !== null) expect(isWebAddress(address)).toBe(true);
  for (const { type } of pictures) expect(['image/png', 'image/jpeg', 'image/webp']).toContain(type);
  expect(Number.isSafeInteger(request.madeAt) && request.madeAt < Date.UTC(3000, 0)).toBe(true);
  expect(Object.keys(request).sort()).toEqual(Object.keys(made.request).sort());
  const passages = new Set(request.passages.map(({ id }) => id));
  expect(passages.size).toBe(request.passages.length);
  for (const id of request.questions.flatMap(({ passageIds }) => passageIds)) expect(passages.has(id)).toBe(true);
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

test.each([
  ['a request', { ...made, pictures: [picture] }],
  ['a reply', reply],
])(
  'whatever stands in any place of %s, it is refused with a reason or harmless',
  async (_, whole) => {
    for (const place of placesIn(whole)) {
      for (const raw of rawValues) {
        const read = await outcome(withRaw(whole, place, raw));
        if (typeof read === 'string') continue;
        expectHarmless(read);
        // Of a reply nothing may be another without its seal.
        if (read.carried === 'reply' && JSON.stringify(read.package) !== JSON.stringify(reply)) {
          expect(() => checkReply(read.package, made.request), `${place} ${raw}`).toThrow(PackageRefused);
        }
      }
    }
  },
  120_000,
);

test('what nobody asked for in a package is not taken along, and no key reaches what all objects share', async () => {
  const places = placesIn(made).filter((place) => placesIn(made).some((other) => other.length > place.length));
  for (const key of ['polluted', 'onload', 'toString', 'hasOwnProperty', '$ref', '']) {
    for (const place of places.slice(0, 40)) {
      const inside = place.reduce<unknown>((value, step) => (value as Record<string, unknown>)[String(step)], made);
      if (typeof inside !== 'object' || inside === null || Array.isArray(inside)) continue;
      const read = await outcome(withRaw(made, place, JSON.stringify({ ...inside, [key]: 'x' })));
      if (typeof read === 'string') continue;
      expect(read.package).toEqual(made);
    }
  }
});

test('the same id twice, or what is not there, is refused', async () => {
  const { request } = made;
  const [first, second] = request.passages;
  const [indicator] = request.indicators;
  const [question] = request.questions;
  if (!first || !second || !indicator || !question) throw new Error('nothing made');
  const [level] = indicator.levels;
  const hostile = [
    { ...made, request: { ...request, passages: [first, { ...second, id: first.id }] } },
    { ...made, request: { ...request, indicators: [indicator, indicator] } },
    {
      ...made,
      request: { ...request, indicators: [{ ...indicator, levels: [level, level] }], passages: [], questions: [] },
    },
    { ...made, request: { ...request, questions: [{ ...question, passageIds: ['p77'] }] } },
    { ...made, request: { ...request, questions: [] } },
    { ...made, request: { ...request, due: '20261-12-01' } },
    { ...made, request: { ...request, madeAt: 8.64e15 } },
    { ...made, pictures: [picture, picture] },
    { ...made, pictures: [{ ...picture, type: 'image/svg+xml' }] },
    { ...made, pictures: [{ ...picture, data: 'data:image/svg+xml,<svg/>' }] },
    ...[0, -1, 1.5, 2, 1e9, '1', null].map((version) => ({ ...made, version })),
  ];
  for (const each of hostile) expect(await outcome(JSON.stringify(each))).toEqual(expect.any(String));
});

test('bombs and foreign archives are given up', async () => {
  const zeros = Buffer.alloc(60_000_000);
  const code = (bytes: Buffer) => codeInMessage('request', `d.${bytes.toString('base64url')}`);
  expect(await outcome(code(deflateRawSync(zeros)))).toBe('tooLarge');
  expect(await outcome(code(gzipSync('{}')))).toBe('damaged');
  expect(await outcome(code(deflateRawSync(deflateRawSync(zeros))))).toBe('damaged');
  expect(await outcome(`{"format":"proofmark-request","version":1,"request":${nested(100_000)}}`)).toBe('damaged');
}, 30_000);

test('honest packages are taken, with whatever words', async () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .filter((text) => cleanText(text).trim() !== '');
  await fc.assert(
    fc.asyncProperty(words, words, words, async (quote, rationale, text) => {
      const { request } = made;
      const passages = request.passages.map((passage) => ({ ...passage, quote, rationale }));
      const questions = request.questions.map((question) => ({ ...question, text }));
      const honest = { ...made, request: { ...request, passages, questions }, pictures: [picture] };
      expect(typeof (await outcome(JSON.stringify(honest)))).toBe('object');
    }),
  );
});
