import { expect, test } from 'vitest';
import { bundledPackages } from '@/scripts/licences/bundled-packages.ts';

function packagesOf(...moduleIds: string[]): string[] {
  const found = new Set<string>();
  bundledPackages('/home', found).generateBundle({}, { a: { type: 'chunk', moduleIds }, b: { type: 'asset' } });
  return [...found];
}

test('a package is found by any file of it, and what stands in another package by itself', () => {
  expect(
    packagesOf(
      '/home/lib/words/locale.ts',
      '/home/node_modules/dexie/dist/dexie.mjs',
      '/home/node_modules/@noble/hashes/sha2.js?commonjs',
      '/home/node_modules/saxes/node_modules/xmlchars/xml.js',
    ),
  ).toEqual([
    '/home/node_modules/dexie',
    '/home/node_modules/@noble/hashes',
    '/home/node_modules/saxes/node_modules/xmlchars',
  ]);
});

test('what the bundler puts in by itself counts', () => {
  expect(packagesOf('\0rolldown/runtime.js', '\0vite/preload-helper.js', '\0virtual:own')).toEqual([
    '/home/node_modules/rolldown',
    '/home/node_modules/vite',
  ]);
});
