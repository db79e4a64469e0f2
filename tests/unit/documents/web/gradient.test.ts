import { expect, test } from 'vitest';
import { gradientAlphaAt, lengthOf, partsOf } from '@/lib/documents/web/gradient';

const black = 'rgb(0, 0, 0)';
const clear = 'rgba(0, 0, 0, 0)';
const box = { width: 200, height: 100 };
const at = (image: string, x: number, y: number): number | null => gradientAlphaAt(image, { x, y, ...box });

test.each([
  { image: `linear-gradient(${black}, ${clear})`, opaque: [100, 0], clear: [100, 100] },
  { image: `linear-gradient(to right, ${clear}, ${black})`, opaque: [200, 50], clear: [0, 50] },
  { image: `linear-gradient(to left, ${clear}, ${black})`, opaque: [0, 50], clear: [200, 50] },
  { image: `linear-gradient(270deg, ${clear}, ${black})`, opaque: [0, 50], clear: [200, 50] },
  { image: `linear-gradient(0.25turn, ${clear} 50%, ${black} 50%)`, opaque: [101, 50], clear: [99, 50] },
  { image: `linear-gradient(to right top, ${clear}, ${black})`, opaque: [200, 0], clear: [0, 100] },
  {
    image: `linear-gradient(${clear} 0px, ${black} 20px calc(100% - 20px), ${clear})`,
    opaque: [0, 50],
    clear: [0, 100],
  },
  { image: `repeating-linear-gradient(${clear} 0px 10px, ${black} 10px 20px)`, opaque: [0, 55], clear: [0, 45] },
])('$image is opaque and clear where it is drawn so', ({ image, opaque, clear }) => {
  expect(at(image, opaque[0] ?? 0, opaque[1] ?? 0)).toBeCloseTo(1);
  expect(at(image, clear[0] ?? 0, clear[1] ?? 0)).toBeCloseTo(0);
});

test('between two colours it goes over evenly, and those without a place share the way', () => {
  expect(at(`linear-gradient(${black}, ${clear})`, 0, 25)).toBeCloseTo(0.75);
  expect(at(`linear-gradient(${black}, ${clear}, ${black}, ${clear}, ${black})`, 0, 75)).toBeCloseTo(0);
  expect(at(`linear-gradient(to right bottom, ${black}, ${clear})`, 100, 50)).toBeCloseTo(0.5);
});

test('of other images nothing is said', () => {
  expect(at(`radial-gradient(${black}, ${clear})`, 0, 0)).toBeNull();
  expect(at('url("a.png")', 0, 0)).toBeNull();
});

test('lengths are read as browsers write them, and lists part by part', () => {
  expect([lengthOf('calc(100% - 40px)', 200), lengthOf('25%', 80), lengthOf('auto', 80)]).toEqual([160, 20, null]);
  expect(partsOf('linear-gradient(rgb(1, 2, 3), rgb(4, 5, 6)), none')).toEqual([
    'linear-gradient(rgb(1, 2, 3), rgb(4, 5, 6))',
    'none',
  ]);
});
