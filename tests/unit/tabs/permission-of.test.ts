import { expect, test } from 'vitest';
import { permissionOf } from '@/lib/tabs/permission-of';

test('a site with a name is known by its host, whatever path a browser keeps in the pattern', () => {
  expect(permissionOf('https://docs.google.com/*')?.title).toBe('site.googleDocs');
  expect(permissionOf('https://docs.google.com/document/*')?.title).toBe('site.googleDocs');
  expect(permissionOf('*://drive.google.com/*')?.title).toBe('site.googleDrive');
  expect(permissionOf('https://drive.usercontent.google.com/*')?.title).toBe('site.googleDrive');
});

test.each([
  'https://*/*',
  'https://google.com/*',
  'https://*.google.com/*',
  'https://docs.google.com.evil.example/*',
  '',
])('%s is none of them', (pattern) => {
  expect(permissionOf(pattern)).toBeNull();
});
