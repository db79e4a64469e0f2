import { expect, test } from 'vitest';
import { gridOfBoxes } from '@/lib/frameworks/blocks/boxes-to-grid';

const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

test('boxes are in rows and columns by their edges, gaps and small differences aside', () => {
  const boxes = [box(0, 0, 90, 18), box(100, 1, 90, 18), box(0.5, 20, 90, 18), box(100, 20, 90, 18)];
  expect(gridOfBoxes(boxes, 3)).toEqual({
    rows: 2,
    columns: 2,
    places: [
      { row: 0, column: 0, rowSpan: 1, columnSpan: 1 },
      { row: 0, column: 1, rowSpan: 1, columnSpan: 1 },
      { row: 1, column: 0, rowSpan: 1, columnSpan: 1 },
      { row: 1, column: 1, rowSpan: 1, columnSpan: 1 },
    ],
  });
});

test('a box that reaches over others spans their rows and columns', () => {
  const boxes = [box(0, 0, 200, 20), box(0, 20, 100, 40), box(100, 20, 100, 20), box(100, 40, 100, 20)];
  expect(gridOfBoxes(boxes, 3).places).toEqual([
    { row: 0, column: 0, rowSpan: 1, columnSpan: 2 },
    { row: 1, column: 0, rowSpan: 2, columnSpan: 1 },
    { row: 1, column: 1, rowSpan: 1, columnSpan: 1 },
    { row: 2, column: 1, rowSpan: 1, columnSpan: 1 },
  ]);
});

test('no boxes are no grid', () => {
  expect(gridOfBoxes([], 3)).toEqual({ rows: 0, columns: 0, places: [] });
});
