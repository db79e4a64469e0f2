import { expect, test } from 'vitest';
import { readMarks } from '@/lib/documents/pdf/blocks/read-marks';
import type { Matrix } from '@/lib/documents/pdf/text/matrix';
import { operators } from '@/lib/documents/pdf/text/operators';

/** From the top left, as a page of 100 points is shown. */
const shown: Matrix = [1, 0, 0, -1, 0, 100];
const path = (operator: number, ...data: number[]): [number, unknown[]] => [
  operators.constructPath,
  [operator, [data], null],
];
const move = (x: number, y: number) => [0, x, y];
const line = (x: number, y: number) => [1, x, y];
const close = [4];
const box = [...move(10, 10), ...line(60, 10), ...line(60, 30), ...line(10, 30), ...close];

const marks = (...steps: [number, unknown[]][]) =>
  readMarks({ fnArray: steps.map(([name]) => name), argsArray: steps.map(([, values]) => values) }, shown);

test('a filled box is a mark of its colour, from the top left of the page', () => {
  const filled = { left: 10, top: 70, right: 60, bottom: 90, fill: '#cccccc' };
  const colour: [number, unknown[]] = [operators.setFillRGBColor, ['#cccccc']];
  expect(marks(colour, path(operators.fill, ...box))).toEqual([filled]);
  expect(marks(path(operators.eoFill, ...box))).toEqual([{ ...filled, fill: '#000000' }]);
  const open = [...move(10, 10), ...line(60, 10), ...line(60, 30), ...line(10, 30)];
  expect(marks(colour, path(operators.fill, ...open))).toEqual([filled]);
});

test('what is filled and no box is none: a triangle, a curve, a slanted shape', () => {
  const triangle = [...move(10, 10), ...line(60, 10), ...line(60, 30)];
  const curved = [...move(10, 10), ...line(60, 10), 2, 61, 12, 61, 28, 60, 30, ...line(10, 30), ...close];
  const slanted = [...move(12, 10), ...line(60, 10), ...line(58, 30), ...line(10, 30), ...close];
  for (const shape of [triangle, curved, slanted]) expect(marks(path(operators.fill, ...shape))).toEqual([]);
});

test('straight lines are marks as thick as the pen, and no thicker than what rules a table', () => {
  const across = [...move(10, 50), ...line(90, 50)];
  const width = (points: number): [number, unknown[]] => [operators.setLineWidth, [points]];
  expect(marks(path(operators.stroke, ...across))).toEqual([
    { left: 10, right: 90, top: 49.5, bottom: 50.5, fill: null },
  ]);
  expect(marks(width(9), path(operators.stroke, ...across))).toMatchObject([{ top: 49, bottom: 51 }]);
  const down = [...move(50, 10), ...line(50, 90)];
  expect(marks(path(operators.stroke, ...down))).toEqual([
    { left: 49.5, right: 50.5, top: 10, bottom: 90, fill: null },
  ]);
  expect(marks(path(operators.stroke, ...move(10, 10), ...line(90, 90)))).toEqual([]);
  expect(marks(path(operators.closeStroke, ...box))).toHaveLength(4);
  expect(marks(path(operators.fillStroke, ...box))).toHaveLength(5);
});

test('what only clips draws nothing', () => {
  expect(marks(path(28, ...box))).toEqual([]);
  expect(marks([operators.constructPath, [operators.fill]])).toEqual([]);
  expect(marks(path(operators.fill, ...Array.from({ length: 1_334 }, () => move(1, 1)).flat()))).toEqual([]);
});

test('what is moved within a part of the drawing is moved there only', () => {
  const across = path(operators.stroke, ...move(10, 50), ...line(90, 50));
  const by: [number, unknown[]] = [operators.transform, [1, 0, 0, 1, 0, 20]];
  const tops = (...steps: [number, unknown[]][]) => marks(...steps).map(({ top }) => top);
  expect(tops([operators.save, []], by, across, [operators.restore, []], across)).toEqual([29.5, 49.5]);
  expect(
    tops([operators.paintFormXObjectBegin, [[1, 0, 0, 1, 0, 20]]], across, [operators.paintFormXObjectEnd, []], across),
  ).toEqual([29.5, 49.5]);
});
