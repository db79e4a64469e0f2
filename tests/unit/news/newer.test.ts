import { expect, test } from 'vitest';
import { isNewer, newsSince } from '@/lib/news/newer';
import { versionNews } from '@/lib/news/versions';
import { version } from '@/package.json';

test('versions are compared number by number', () => {
  expect(isNewer('0.10.0', '0.9.9')).toBe(true);
  expect(isNewer('0.9.9', '0.10.0')).toBe(false);
  expect(isNewer('1.0', '0.9')).toBe(true);
  expect(isNewer('1.0.0.1', '1')).toBe(true);
  expect(isNewer('1', '1.0.0')).toBe(false);
  expect(isNewer('1.0.0', '1')).toBe(false);
});

test('new is what came after the version that one had', () => {
  const news = ['0.3.0', '0.2.0', '0.1.0'].map((each) => ({ version: each, lines: [] }));
  expect(newsSince('0.1.0', news).map((each) => each.version)).toEqual(['0.3.0', '0.2.0']);
  expect(newsSince('0.3.0', news)).toEqual([]);
  expect(newsSince(null, news)).toEqual([]);
});

test('what is told is of versions that are there, the newest first', () => {
  const told = versionNews.map((each) => each.version);
  expect(told[0]).toBe(version);
  expect(told).toEqual([...told].sort((one, other) => (isNewer(one, other) ? -1 : 1)));
  for (const { lines } of versionNews) expect(lines).not.toHaveLength(0);
});
