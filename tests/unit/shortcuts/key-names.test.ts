import { expect, test } from 'vitest';
import { ariaKeys, keysInWords } from '@/lib/shortcuts/key-names';

test('keys are said as this platform says them', () => {
  expect(keysInWords('Alt+Shift+G', 'other')).toBe('Alt+Shift+G');
  expect(keysInWords('Alt+Shift+G', 'mac')).toBe('⌥⇧G');
  expect(keysInWords('Ctrl+Shift+G', 'mac')).toBe('⇧⌘G');
  expect(keysInWords('MacCtrl+Alt+G', 'mac')).toBe('⌃⌥G');
  expect(keysInWords('⌥⇧G', 'mac')).toBe('⌥⇧G');
  expect(keysInWords('Umschalt+Alt+G', 'other')).toBe('Umschalt+Alt+G');
});

test('assistive technology has them under the names of the standard', () => {
  expect(ariaKeys('Alt+Shift+G', 'other')).toBe('Alt+Shift+G');
  expect(ariaKeys('Ctrl+Shift+1', 'other')).toBe('Control+Shift+1');
  expect(ariaKeys('Ctrl+Shift+1', 'mac')).toBe('Meta+Shift+1');
  expect(ariaKeys('⌥⇧G', 'mac')).toBe('Alt+Shift+G');
});

test('keys that are written in no known way, or not at all, are kept from it', () => {
  expect(ariaKeys('Umschalt+Alt+G', 'other')).toBeUndefined();
  expect(ariaKeys('', 'other')).toBeUndefined();
});
