import { expect, test } from 'vitest';
import { numberText } from '@/lib/file-formats/xlsx/number-text';

const shown = (value: number, format: string, from1904 = false) => numberText(value, 0, format, from1904);

test.each<[number, string, string]>([
  [1234.5, '#,##0.00', '1,234.50'],
  [1234567, '#,##0', '1,234,567'],
  [123, '#,##0', '123'],
  [-3, '0', '-3'],
  [7, '000', '007'],
  [0.125, '0.0%', '12.5%'],
  [0.5, '0%', '50%'],
  [1.5, '0.0##', '1.5'],
  [1.256, '0.0#', '1.26'],
  [2, '0.##', '2'],
  [4, '"Level "0', 'Level 4'],
  [4, '0" of 4 %"', '4 of 4 %'],
  [4, '0\\!', '4!'],
  [3, '_(0_)', '3'],
  [2.5, 'General', '2.5'],
  [0.1 + 0.2, '', '0.3'],
  [12, '0.00E+00', '12'],
  [0.5, '# ?/?', '0.5'],
  [5, '[Red]0.0;[Blue]-0.0', '5.0'],
  [1e14, '0', '100000000000000'],
  [1e15, '#,##0', '1000000000000000'],
  [-2e15, '0.00', '-2000000000000000'],
])('%d in the format %s is shown as %s', (value, format, text) => {
  expect(shown(value, format)).toBe(text);
});

test.each<[number, string, boolean, string]>([
  [45_000, 'dd/mm/yyyy', false, '2023-03-15'],
  [45_000.75, 'd.m.yyyy hh:mm', false, '2023-03-15 18:00'],
  [45_000, 'd.m.yyyy hh:mm', false, '2023-03-15'],
  [45_000.75, 'd.m.yyyy', false, '2023-03-15'],
  [0.5, 'hh:mm', false, '12:00'],
  [0.25, 'yyyy-mm-dd hh:mm', false, '06:00'],
  [1.25, '[h]:mm', false, '06:00'],
  [45_000, 'mmmm', false, '2023-03-15'],
  [59, 'yyyy-mm-dd', false, '1900-02-28'],
  [61, 'yyyy-mm-dd', false, '1900-03-01'],
  [1, 'yyyy-mm-dd', false, '1900-01-01'],
  [0.9, 'yyyy-mm-dd', true, '21:36'],
  [1, 'yyyy-mm-dd', true, '1904-01-02'],
  [-1, 'yyyy-mm-dd', false, '-1'],
  [2_958_465, 'yyyy-mm-dd', false, '9999-12-31'],
  [2_958_466, 'yyyy-mm-dd', false, '2958466'],
  [45_000, '"y"0', false, 'y45000'],
])('day %d in the format %s, counted from 1904: %s, is %s', (value, format, from1904, text) => {
  expect(shown(value, format, from1904)).toBe(text);
});

test('formats that a file names by a number alone are known, and its own go before them', () => {
  expect(numberText(0.5, 9, undefined, false)).toBe('50%');
  expect(numberText(45_000.5, 22, undefined, false)).toBe('2023-03-15 12:00');
  expect(numberText(45_000.5, 20, undefined, false)).toBe('12:00');
  expect(numberText(0.5, 9, '0.0', false)).toBe('0.5');
  expect(numberText(0.5, 99, undefined, false)).toBe('0.5');
});
