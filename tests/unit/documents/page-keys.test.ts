import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanAddress, keysOf, likenessOf } from '@/lib/documents/page-keys';
import { limits } from '@/lib/model/limits';

test.each([
  ['a plain address stays', 'https://school.example/lesson?id=3', 'https://school.example/lesson?id=3'],
  ['a fragment goes', 'https://school.example/lesson#part-2', 'https://school.example/lesson'],
  ['a fragment that is a route stays', 'https://school.example/#/lesson/2', 'https://school.example/#/lesson/2'],
  ['a route without a leading slash stays', 'https://school.example/a#book/2', 'https://school.example/a#book/2'],
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

const at = (rest: string): string => `https://school.example${rest}`;

test.each([
  ['the order of parameters', '/a?x=1&y=2', '/a?y=2&x=1'],
  ['a slash at the end', '/a/', '/a'],
  ['the file that a folder opens with', '/a/index.html', '/a/'],
  ['the id of a session', '/a?PHPSESSID=1&x=1', '/a?x=1&PHPSESSID=2'],
  ['the id of a session in the path', '/a;jsessionid=1F.node2', '/a;jsessionid=2E.node1'],
  ['a token', '/a?access_token=1', '/a?access_token=2'],
  ['who is signed in', '/a?authuser=0', '/a?authuser=1'],
])('%s makes no other page', (_, one, other) => {
  expect(likenessOf(at(one), at(other))).toBe('same');
});

test('the scheme and a www. make no other page', () => {
  expect(likenessOf('http://www.school.example/a', 'https://school.example/a')).toBe('same');
});

test.each(['sid', 'token', 'session', 'login', 'ticket', 'auth'])('%s is most likely a login', (name) => {
  expect(likenessOf(at(`/a?x=1&${name}=1`), at(`/a?${name}=2&x=1`))).toBe('login');
});

test.each([
  ['another path', '/a', '/b'],
  ['another route', '/a#book/1', '/a#book/2'],
  ['a route and none', '/a#/one', '/a'],
  ['another fragment that may be a route', '/a#one', '/a#two'],
])('%s makes another page', (_, one, other) => {
  expect(likenessOf(at(one), at(other))).toBe('other');
});

test.each([
  ['the number of a page', '/a?page=1', '/a?page=2'],
  ['an id', '/a?id=5', '/a?id=6'],
  ['a parameter of which nothing is known', '/a?x=1', '/a'],
  ['a fragment that may be a route, or nothing', '/a#one', '/a'],
])('%s leaves it unclear', (_, one, other) => {
  expect(likenessOf(at(one), at(other))).toBe('unclear');
});

test('parameters of one name keep their order', () => {
  expect(likenessOf(at('/a?tag=1&tag=2'), at('/a?tag=2&tag=1'))).not.toBe('same');
});

const parameter = fc.tuple(fc.constantFrom('id', 'x', 'page', 'lang'), fc.integer({ min: 0, max: 99 }));

test('whatever order and tracking a page is reached with, it is the same page', () => {
  fc.assert(
    fc.property(fc.uniqueArray(parameter, { selector: ([name]) => name }), fc.integer(), (parameters, seed) => {
      const pairs = parameters.map(([name, value]) => `${name}=${value}`);
      const turned = [...pairs.slice(seed % 2), ...pairs.slice(0, seed % 2), 'utm_source=a', 'fbclid=b'];
      const other = cleanAddress(at(`/a?${turned.join('&')}`));
      expect(likenessOf(cleanAddress(at(`/a?${pairs.join('&')}`)), other)).toBe('same');
    }),
  );
});

test('likeness goes both ways', () => {
  const address = fc
    .tuple(
      fc.constantFrom('/a', '/b/'),
      fc.array(parameter, { maxLength: 2 }),
      fc.constantFrom('', '#a/1', '#x', '#/y'),
    )
    .map(([path, pairs, hash]) => at(`${path}?${pairs.map((pair) => pair.join('=')).join('&')}${hash}`));
  fc.assert(fc.property(address, address, (one, other) => likenessOf(one, other) === likenessOf(other, one)));
});

test.each(['sessionId', 'session_id', 'sess_id'])(
  'two pages that differ in %s may be two sessions of a course',
  (name) => {
    const one = `https://course.example/view?${name}=101`;
    expect(likenessOf(one, `https://course.example/view?${name}=202`)).not.toBe('same');
    expect(likenessOf(one, one)).toBe('same');
  },
);

test.each(['pk_lesson', 'pk_id', 'ns_lesson'])('%s tells a page from others', (name) => {
  expect(cleanAddress(`https://course.example/view?${name}=1`)).toContain(`${name}=1`);
});

test('no name of a page is longer than an address may be', () => {
  const address = cleanAddress(`https://course.example/view?text=${'x'.repeat(9_000)}`);
  const { page, like } = keysOf(address);
  for (const name of [page, like, `near:${address}`]) expect(name.length).toBeLessThanOrEqual(limits.url);
});

test.each(['https://school.example/app#/unit/3', 'https://school.example/plan'])(
  'the words that a browser was to scroll to are no part of an address: %s',
  (address) => {
    const at = `${address}${address.includes('#') ? '' : '#'}:~:text=marks%20a%20guess`;
    for (const keepsHash of [true, false]) expect(cleanAddress(at, keepsHash)).toBe(cleanAddress(address, keepsHash));
  },
);
