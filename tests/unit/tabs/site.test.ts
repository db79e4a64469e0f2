import { expect, test } from 'vitest';
import { sitePattern } from '@/lib/tabs/site';

test('a site is its scheme and host, whatever the port and the path', () => {
  expect(sitePattern('https://school.example/a/b?c#d')).toBe('https://school.example/*');
  expect(sitePattern('http://localhost:8080/lesson.html')).toBe('http://localhost/*');
  expect(sitePattern('https://school.example/*')).toBe('https://school.example/*');
});

test.each([
  'chrome://extensions',
  'about:blank',
  'file:///home/me/lesson.html',
  'https://chromewebstore.google.com/detail/x',
  'https://chrome.google.com/webstore/detail/x',
  'https://addons.mozilla.org/firefox/',
  'not an address',
])('no site can be asked for at %s', (url) => {
  expect(sitePattern(url)).toBeNull();
});
