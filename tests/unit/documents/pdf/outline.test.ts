import type { PageViewport } from 'pdfjs-dist';
import { expect, test, vi } from 'vitest';
import { holds, outlineOf, quadOf } from '@/lib/documents/pdf/outline';
import { type Region, Regions } from '@/lib/documents/pdf/regions';
import { newPassageId } from '@/lib/model/ids';

const sides = { left: 10, bottom: 20, right: 110, top: 80 };
/** A page of 200 units, whose places on the screen grow downwards. */
const viewport = { convertToViewportPoint: (x: number, y: number) => [x, 200 - y] } as unknown as PageViewport;
const corners = outlineOf(quadOf(sides), viewport);

test('a part of a page has its corners around it, one after the other', () => {
  expect(corners).toEqual([
    { x: 10, y: 120 },
    { x: 110, y: 120 },
    { x: 110, y: 180 },
    { x: 10, y: 180 },
  ]);
});

test.each([
  [60, 150, true],
  [10, 120, true],
  [9, 150, false],
  [111, 150, false],
  [60, 119, false],
  [60, 181, false],
])('whether %d, %d is in it is told whichever way round it goes', (x, y, isIn) => {
  expect(holds(corners, { x, y })).toBe(isIn);
  expect(holds([corners[3], corners[2], corners[1], corners[0]], { x, y })).toBe(isIn);
});

test('what is drawn is told, and let go of once', () => {
  const regions = new Regions();
  const told = vi.fn();
  regions.onSelect(told, new AbortController().signal);
  regions.select(null);
  expect(told).not.toHaveBeenCalled();
  const region: Region = { pageIndex: 1, shape: sides };
  regions.select(region);
  expect(regions.present).toBe(region);
  regions.select(null);
  regions.select(null);
  expect(told).toHaveBeenCalledTimes(2);
  expect(regions.present).toBeNull();
});

test('a passage is what is drawn where page and sides are the same', () => {
  const passage = (index: number, change = {}) => ({
    id: newPassageId(),
    quote: 'A drawing',
    selectors: [
      { type: 'PageSelector', index, label: '', file: 'a'.repeat(64), start: 0, end: 1, quads: [] },
      { type: 'ShapeSelector', anchor: 'page', shape: { type: 'rect', ...sides, ...change }, view: sides },
    ] as never,
  });
  const regions = new Regions();
  expect(regions.isOf(passage(1))).toBe(false);
  regions.select({ pageIndex: 1, shape: sides });
  expect(regions.isOf(passage(1))).toBe(true);
  expect(regions.isOf(passage(0))).toBe(false);
  for (const side of Object.keys(sides)) expect(regions.isOf(passage(1, { [side]: 50 }))).toBe(false);
});
