import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepPosition, keptPosition } from '@/lib/viewer/reading-position';

const position = { pageNumber: 7, left: 12, top: 700.5, scale: 'page-width', rotation: 90 as const };
const stored = new Map<string, string>();

beforeEach(() => {
  stored.clear();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('where the person was comes back for the same file only', () => {
  keepPosition('aa', position);
  expect(keptPosition('aa')).toEqual(position);
  expect(keptPosition('bb')).toBeNull();
});

test.each(['', 'not JSON', '{}', '{"pageNumber":0,"left":0,"top":0,"scale":1,"rotation":0}'])(
  'what can not be understood (%s) is left alone',
  (text) => {
    stored.set('reading aa', text);
    expect(keptPosition('aa')).toBeNull();
  },
);

test('where nothing can be stored, nothing fails', () => {
  vi.stubGlobal('sessionStorage', {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('no', 'QuotaExceededError');
    },
  });
  expect(() => keepPosition('aa', position)).not.toThrow();
});
