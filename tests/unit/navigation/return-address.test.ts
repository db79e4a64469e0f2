import { expect, test } from 'vitest';
import { addressOfReturn, returnIn } from '@/lib/navigation/return-address';

test.each(['page.html', 'page.html#/settings', 'page.html?return=1', 'page.html?a=b#c'])(
  'a page comes back at its own address, with nothing but the name of what is kept of it: %s',
  (address) => {
    const back = addressOfReturn(`extension://id/${address}`, 'a b&c');
    expect(back.split('?')[0]).toBe('extension://id/page.html');
    expect(returnIn(new URL(back).search)).toBe('a b&c');
  },
);

test('other pages come back from nothing', () => {
  expect(returnIn('?file=1')).toBeNull();
  expect(returnIn('')).toBeNull();
});
