import { expect, test } from 'vitest';
import { cleanAddress } from '@/lib/documents/web/identity';

test.each([
  ['a plain address stays', 'https://school.example/lesson?id=3', 'https://school.example/lesson?id=3'],
  ['a fragment goes', 'https://school.example/lesson#part-2', 'https://school.example/lesson'],
  ['a fragment that is a route stays', 'https://school.example/#/lesson/2', 'https://school.example/#/lesson/2'],
  ['a hash-bang stays', 'https://school.example/#!lesson', 'https://school.example/#!lesson'],
  [
    'tracking parameters go, others keep their order',
    'https://school.example/?b=2&utm_source=mail&a=1&fbclid=x&gclid=y',
    'https://school.example/?b=2&a=1',
  ],
  [
    'parameters that only look like tracking stay',
    'https://school.example/?gclids=1',
    'https://school.example/?gclids=1',
  ],
  ['a name and password go', 'https://me:secret@school.example/', 'https://school.example/'],
  ['a file has an address too', 'file:///home/me/lesson.html#top', 'file:///home/me/lesson.html'],
])('%s', (_, href, clean) => {
  expect(cleanAddress(href)).toBe(clean);
});

test('cleaning twice is cleaning once', () => {
  const clean = cleanAddress('https://school.example/a%20b?x=%C3%A9&utm_id=1&y#z');
  expect(cleanAddress(clean)).toBe(clean);
});
