import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOwnName } from '@/lib/documents/own-names';

const doc = '1aBcDeFgHiJkLmNoP';
const otherDoc = '1zYxWvUtSrQpOnMlK';
const edit = `https://docs.google.com/document/u/1/d/${doc}/edit#heading=h.x`;

describe('a page speaks for its own site', () => {
  test.each([
    ['https://school.example/a', 'https://school.example/a?b=1#c'],
    ['https://school.example/canonical', 'https://school.example/a'],
    ['https://school.example/a', 'https://www.school.example/a'],
    ['http://school.example/a', 'https://school.example/a'],
    ['https://school.example:8443/a', 'https://school.example:8443/b'],
    [`google-doc:${doc}`, edit],
    [`https://docs.google.com/document/d/${doc}`, edit],
    [`google-slides:${doc}`, `https://docs.google.com/presentation/d/${doc}/edit`],
    ['file:///home/me/a.html', 'file:///home/me/a.html#part'],
    ['page://school.example/a?b=1', 'https://www.school.example/a?b=1'],
    ['like://school.example/a?', 'https://school.example/a?sid=1'],
    ['near:https://school.example/canonical', 'https://school.example/a'],
    ['page:file:/home/me/a.html?', 'file:///home/me/a.html'],
    ['blob:https://school.example/17', 'blob:https://school.example/17'],
  ])('%s at %s', (name, address) => {
    expect(isOwnName(name, address)).toBe(true);
  });

  test.each([
    ['https://bank.example/a', 'https://school.example/a'],
    ['https://school.example.evil.example/a', 'https://school.example/a'],
    ['https://sub.school.example/a', 'https://school.example/a'],
    ['https://school.example:8443/a', 'https://school.example/a'],
    ['https://school.example/a', 'http://school.example/a'],
    ['https://school.example@evil.example/', 'https://school.example/'],
    ['page://bank.example/a', 'https://school.example/a'],
    ['like://bank.example/a', 'https://school.example/a'],
    ['near:https://bank.example/a', 'https://school.example/a'],
    [`near:https://docs.google.com/document/d/${otherDoc}`, edit],
    ['file:///home/me/b.html', 'file:///home/me/a.html'],
    ['file:///home/me/a.html', 'https://school.example/home/me/a.html'],
    [`google-doc:${otherDoc}`, edit],
    [`https://docs.google.com/document/d/${otherDoc}`, edit],
    ['https://docs.google.com/other', edit],
    [`google-slides:${doc}`, edit],
    [`google-doc:${doc}`, 'https://school.example/a'],
    [`https://docs.google.com/document/d/${doc}`, `https://docs.google.com/document/d/e/2PACX-${otherDoc}/pub`],
    [`sha256:${'0'.repeat(64)}`, 'https://school.example/a'],
    ['pdf:1:2:3', 'https://school.example/a'],
    ['', 'https://school.example/a'],
    ['data:text/html,other', 'data:text/html,this'],
  ])('and for no other: %s at %s', (name, address) => {
    expect(isOwnName(name, address)).toBe(false);
  });

  test('for no other host, whatever the paths are', () => {
    const labels = fc.array(fc.constantFrom('www', 'a', 'b', 'school', 'example'), { minLength: 1, maxLength: 4 });
    const host = labels.map((each) => `${each.join('.')}.test`);
    const path = fc.array(fc.constantFrom('a', 'b', '//', '?', '@', '#', ':', '.'), { maxLength: 6 });
    fc.assert(
      fc.property(host, host, path, path, (one, other, rest, otherRest) => {
        fc.pre(one.replace(/^www\./, '') !== other.replace(/^www\./, ''));
        expect(isOwnName(`https://${one}/${rest.join('')}`, `https://${other}/${otherRest.join('')}`)).toBe(false);
      }),
    );
  });
});
