import { expect, test } from 'vitest';
import { presentPlatform } from '@/lib/tagging/platform';

test('Macs, and what behaves as one with a keyboard, have their own signs for keys', () => {
  for (const platform of ['MacIntel', 'iPad', 'iPhone']) expect(presentPlatform({ platform })).toBe('mac');
  for (const platform of ['Win32', 'Linux x86_64', 'CrOS x86_64', ''])
    expect(presentPlatform({ platform })).toBe('other');
});
