import { describe, expect, test } from 'vitest';
import type { PdfMark } from '@/lib/frameworks/pdf/page';
import { ruledCellsOf } from '@/lib/frameworks/pdf/untagged/ruled-cells';
import { isShade, networksOf, rulesOf } from '@/lib/frameworks/pdf/untagged/rules';
import { blocksOf, grid, page, text, wordsOfTable } from './made-page';

const sheet = { width: 600, height: 800 };
const mark = (left: number, top: number, right: number, bottom: number, fill: string | null = '#000000'): PdfMark => ({
  ...{ left, top, right, bottom, fill },
});
const rules = (...marks: PdfMark[]) => {
  const { across, down } = rulesOf({ marks, ...sheet });
  const short = (each: (typeof across)[number]) => [each.at, each.from, each.to];
  return { across: across.map(short), down: down.map(short) };
};

describe('a line', () => {
  test('is what is thin, in its middle, and long enough to rule anything', () => {
    expect(rules(mark(50, 100, 90, 102))).toEqual({ across: [[101, 50, 90]], down: [] });
    expect(rules(mark(50, 100, 52, 140))).toEqual({ across: [], down: [[51, 100, 140]] });
    expect(rules(mark(50, 100, 53, 103))).toEqual({ across: [], down: [] });
    expect(rules(mark(50, 100, 55, 101))).toEqual({ across: [], down: [] });
    expect(rules(mark(50, 100, 56, 101)).across).toEqual([[100.5, 50, 56]]);
  });

  test('is one however many parts it is drawn in, unless they stand apart', () => {
    expect(rules(mark(50, 100, 90, 101), mark(92, 100, 140, 101)).across).toEqual([[100.5, 50, 140]]);
    expect(rules(mark(50, 100, 90, 101), mark(94, 100, 140, 101)).across).toEqual([
      [100.5, 50, 90],
      [100.5, 94, 140],
    ]);
    expect(rules(mark(50, 100, 90, 101), mark(60, 101, 140, 102)).across).toEqual([[101, 50, 140]]);
    expect(rules(mark(50, 100, 90, 101), mark(50, 102, 90, 103)).across).toHaveLength(2);
  });

  test('remembers where the parts meet that stand below a cell each', () => {
    const jointsOf = (...marks: PdfMark[]) => rulesOf({ marks, ...sheet }).across.map(({ joints }) => joints);
    expect(jointsOf(mark(50, 100, 90, 101), mark(90, 100, 140, 101))).toEqual([[90]]);
    expect(jointsOf(mark(50, 100, 90, 101), mark(92, 100, 140, 101))).toEqual([[]]);
    expect(jointsOf(mark(50, 100, 90, 101), mark(90, 100, 100, 101))).toEqual([[]]);
    expect(jointsOf(mark(80, 100, 90, 101), mark(90, 100, 140, 101))).toEqual([[]]);
  });

  test('outside of the page is none', () => {
    const none = { across: [], down: [] };
    expect(rules(mark(-50, 100, -1, 101))).toEqual(none);
    expect(rules(mark(601, 100, 640, 101))).toEqual(none);
    expect(rules(mark(50, -9, 90, -8))).toEqual(none);
    expect(rules(mark(50, 801, 90, 802))).toEqual(none);
    expect(rules(mark(590, 100, 640, 101)).across).toHaveLength(1);
  });
});

describe('a box', () => {
  test('rules at its edges where it is filled with what can be seen', () => {
    const edges = {
      across: [
        [100, 50, 90],
        [140, 50, 90],
      ],
      down: [
        [50, 100, 140],
        [90, 100, 140],
      ],
    };
    expect(rules(mark(50, 100, 90, 140, '#e0e0e0'))).toEqual(edges);
    expect(rules(mark(50, 100, 90, 140, '#ffffff'))).toEqual({ across: [], down: [] });
    expect(rules(mark(50, 100, 90, 140, null))).toEqual({ across: [], down: [] });
  });

  test('that is the ground of the page is no shade, nor is what is nearly white', () => {
    expect(isShade(mark(0, 0, 600, 719, '#eeeeee'), sheet)).toBe(true);
    expect(isShade(mark(0, 0, 600, 720, '#eeeeee'), sheet)).toBe(false);
    expect(isShade(mark(0, 0, 60, 70, '#fbfcfd'), sheet)).toBe(false);
    expect(isShade(mark(0, 0, 60, 70, '#fafcfd'), sheet)).toBe(true);
  });

  test('that is painted in the colour on which it lies shows no edges, and one beside it does', () => {
    const large = mark(50, 100, 290, 160, '#e0e0e0');
    expect(rules(large, mark(60, 110, 200, 130, '#e0e0e0')).across).toEqual([
      [100, 50, 290],
      [160, 50, 290],
    ]);
    expect(rules(large, mark(60, 110, 200, 130, '#d0d0d0')).across).toHaveLength(4);
    expect(rules(large, mark(60, 180, 200, 230, '#e0e0e0')).across).toHaveLength(4);
  });
});

test('lines that touch are of one table, and those that stay apart of two', () => {
  const networks = (...marks: PdfMark[]) =>
    networksOf(rulesOf({ marks, ...sheet })).map(({ across, down }) => [across.length, down.length]);
  expect(networks(...grid([50, 90], [100, 140]), ...grid([50, 90], [200, 240]))).toEqual([
    [2, 2],
    [2, 2],
  ]);
  expect(networks(mark(50, 100, 90, 101), mark(92, 100, 93, 140))).toEqual([[1, 1]]);
  expect(networks(mark(50, 100, 90, 101), mark(95, 100, 96, 140))).toEqual([
    [1, 0],
    [0, 1],
  ]);
});

describe('cells between lines', () => {
  const cells = (...marks: PdfMark[]) =>
    ruledCellsOf(rulesOf({ marks, ...sheet }))?.cells.map(({ left, right }) => [Math.round(left), Math.round(right)]);
  const frame = [mark(50, 100, 350, 101), mark(50, 200, 350, 201), mark(50, 100, 51, 201), mark(349, 100, 350, 201)];

  test('are parted by a line that covers most of their side', () => {
    expect(cells(...frame, mark(200, 100, 201, 163), mark(50, 150, 350, 151))).toHaveLength(3);
    expect(cells(...frame, mark(200, 100, 201, 201), mark(50, 150, 350, 151))).toHaveLength(4);
    expect(cells(...frame, mark(200, 100, 201, 170))).toEqual([
      [50, 201],
      [201, 350],
    ]);
    expect(cells(...frame, mark(200, 100, 201, 155))).toEqual([[50, 350]]);
  });

  test('are none where lines close in nothing, or but one', () => {
    expect(ruledCellsOf(rulesOf({ marks: frame, ...sheet }))).toBeNull();
  });

  test('are open where no line closes them', () => {
    const open = (...marks: PdfMark[]) => {
      const found = ruledCellsOf(rulesOf({ marks, ...sheet }));
      return [found?.isOpenAbove, found?.isOpenBelow];
    };
    const [top, bottom, left, right] = frame as [PdfMark, PdfMark, PdfMark, PdfMark];
    const between = mark(200, 100, 201, 201);
    expect(open(...frame, between)).toEqual([false, false]);
    expect(open(bottom, left, right, between)).toEqual([true, false]);
    expect(open(top, left, right, between)).toEqual([false, true]);
  });
});

test('words that stand in no cell are of the nearest', () => {
  const marks = grid([50, 200, 350], [100, 140, 180]);
  const made = page(1, {
    marks,
    texts: [
      ...[text('Names', 60, 110), text('Asks', 210, 110), text('Plans', 60, 150), text('Waits', 210, 150)],
      // Half of it is above the table, and more than half beside it.
      ...[text('also', 60, 93, { endsLine: false }), text('late', 340, 150, { right: 364 })],
    ],
  });
  const [first, second] = wordsOfTable(blocksOf(made)[0]);
  expect(first?.[0]).toMatch(/^also\s+Names$/);
  expect(second?.[1]).toMatch(/^Waits\s+late$/);
});
