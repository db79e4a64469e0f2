import { expect, test } from 'vitest';
import { namedSiteOf } from '@/lib/tabs/named-sites';

test('a site with a name is known by its host, whatever path a browser keeps in the pattern', () => {
  expect(namedSiteOf('https://docs.google.com/*')).toBe('googleDocs');
  expect(namedSiteOf('https://docs.google.com/document/*')).toBe('googleDocs');
  expect(namedSiteOf('*://drive.google.com/*')).toBe('googleDrive');
  expect(namedSiteOf('https://drive.usercontent.google.com/*')).toBe('googleDrive');
});

test.each([
  'https://*/*',
  'https://google.com/*',
  'https://*.google.com/*',
  'https://docs.google.com.evil.example/*',
  '',
])('%s is none of them', (pattern) => {
  expect(namedSiteOf(pattern)).toBeNull();
});
