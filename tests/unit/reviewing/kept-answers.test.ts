import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nothingWritten } from '@/lib/reviewing/answered';
import { keptAnswers } from '@/lib/reviewing/kept-answers';
import { madeRequest } from '../feedback/package/made-request';

const made = madeRequest();
const written = { ...nothingWritten, note: 'Thank you.' };

beforeEach(() => {
  const held = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => held.set(key, value),
    removeItem: (key: string) => held.delete(key),
  });
});

afterEach(() => vi.unstubAllGlobals());

test('what was written is there again for the same request, and for no other version of it', async () => {
  expect(keptAnswers.keep(made.request, nothingWritten, written)).toBe(true);
  expect(await keptAnswers.open(made, null)).toEqual({ written, isKept: true });
  const changed = { ...made, request: { ...made.request, note: 'Another question.' } };
  expect((await keptAnswers.open(changed, null)).written).toEqual(nothingWritten);
});

test('what is kept and can’t be read counts as nothing', async () => {
  keptAnswers.keep(made.request, nothingWritten, written);
  vi.spyOn(localStorage, 'getItem').mockReturnValue('{"note":1}');
  expect((await keptAnswers.open(made, null)).written).toEqual(nothingWritten);
});
