import { expect, test } from 'vitest';
import { parseGate } from '@/lib/tabs/pdf-gate';

const secret = '0f0e0d0c-0b0a-4908-8706-050403020100';

test('the address of a PDF passes the gate as it is, whatever it holds', () => {
  const url = 'https://school.example/a.pdf?url=x&file=:?%20#page=3';
  expect(parseGate(`?${secret}:${url}`)).toEqual({ secret, url });
});

test.each([
  '',
  '?',
  `?${secret}:`,
  `?${secret}:javascript:alert(1)`,
  `?${secret}:file:///etc/passwd`,
  '?:https://a.example/',
])('nothing else does: %s', (search) => {
  expect(parseGate(search)).toBeNull();
});
