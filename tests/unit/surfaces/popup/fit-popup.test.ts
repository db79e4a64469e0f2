import { expect, test } from 'vitest';
import { popupHeight } from '@/lib/surfaces/popup/fit-popup';

test('a popup is as high as browsers let it be where the screen has room for it', () => {
  expect(popupHeight({ top: 90, screen: { availHeight: 1000 } })).toBe(600);
});

test('a popup ends with the screen, from where it begins', () => {
  expect(popupHeight({ top: 90, screen: { availHeight: 500 } })).toBe(410);
  expect(popupHeight({ top: 118, screen: { availHeight: 500, availTop: 28 } })).toBe(410);
});

test('where a popup begins is guessed where the browser does not tell', () => {
  expect(popupHeight({ top: 0, screen: { availHeight: 500 } })).toBe(370);
});
