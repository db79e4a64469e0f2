import { expect, test } from 'vitest';
import { uuidOfName } from '@/lib/frameworks/tree/named-id';

test('ids are version 5 UUIDs, as the RFC has its example', () => {
  const dns = Uint8Array.from(Buffer.from('6ba7b8109dad11d180b400c04fd430c8', 'hex'));
  expect(uuidOfName('www.example.com', dns)).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});
