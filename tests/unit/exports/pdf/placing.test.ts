import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commentOf } from '@/lib/exports/pdf/annotations/comment';
import { lineColour } from '@/lib/exports/pdf/colours';
import { fromView, inView, type PageView } from '@/lib/exports/pdf/geometry';
import { fromHeader } from '@/lib/exports/pdf/header';
import { placeMarks } from '@/lib/exports/pdf/placing';
import { slotCount } from '@/lib/highlights/names';
import { lineQuad, markOf, words } from './support/plans';

const upright: PageView = { box: { left: 0, bottom: 0, right: 400, top: 600 }, rotation: 0 };
const codes = (placed: ReturnType<typeof placeMarks>) => placed.map(({ mark }) => mark.passage.id);
const at = (code: string, index: number, top: number) => {
  return markOf({ code, places: [{ index, quads: [lineQuad(80, 200, top)] }] });
};

describe('marks are numbered', () => {
  test('by page, then downwards', () => {
    const marks = [at('d', 1, 100), at('c', 1, 500), at('b', 0, 200), at('a', 0, 300)];
    const placed = placeMarks(marks, [upright, upright]);
    expect(codes(placed)).toEqual(['a', 'b', 'c', 'd']);
    expect(placed.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  test('downwards as a turned page is shown', () => {
    const turned = { ...upright, rotation: 180 };
    expect(codes(placeMarks([at('high', 0, 500), at('low', 0, 100)], [turned]))).toEqual(['low', 'high']);
  });

  test('by the page on which they begin, whichever of their pages was found first', () => {
    const quads = [lineQuad(80, 200, 300)];
    const over = markOf({
      code: 'over',
      places: [
        { index: 1, quads },
        { index: 0, quads },
      ],
    });
    const [first, second] = placeMarks([at('b', 0, 200), over], [upright, upright]);
    expect([first?.mark.passage.id, second?.mark.passage.id]).toEqual(['over', 'b']);
    expect(first?.places.map(({ pageIndex }) => pageIndex)).toEqual([0, 1]);
    expect(first?.label).toBe(placeMarks([at('a', 0, 300)], [upright])[0]?.label);
  });

  test('none is lost, on whatever page it stands', () => {
    const marks = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 20, max: 600 })), { maxLength: 40 });
    fc.assert(
      fc.property(marks, (places) => {
        const made = places.map(([index, top], place) => at(String(place), index, top));
        const placed = placeMarks(made, [upright, upright]);
        expect(new Set(placed.map(({ mark }) => mark))).toEqual(new Set(made));
        expect(placed.every(({ places: found }) => found.every(({ pageIndex }) => pageIndex < 2))).toBe(true);
      }),
    );
  });
});

test('a box of the page as shown is turned back to where it was', () => {
  const box = { left: 60, bottom: 90, right: 200, top: 110 };
  for (const rotation of [0, 90, 180, 270]) {
    const page = { box: { left: 50, bottom: 70, right: 350, top: 520 }, rotation };
    const shown = inView(box, page);
    const [a, b, c, d, e, f] = fromView(page);
    const corners = [a * shown.left + c * shown.bottom + e, a * shown.right + c * shown.top + e];
    const heights = [b * shown.left + d * shown.bottom + f, b * shown.right + d * shown.top + f];
    expect([Math.min(...corners), Math.max(...corners)]).toEqual([60, 200]);
    expect([Math.min(...heights), Math.max(...heights)]).toEqual([90, 110]);
  }
});

describe('a comment', () => {
  test('names every indicator and the rationale', () => {
    const mark = markOf({ rationale: 'All answer.\nThen they write.' });
    const indicators = [...mark.indicators, { code: '2.2', text: 'Gives time', requirement: 'Lesson plan' }];
    expect(commentOf({ ...mark, indicators }, words)).toBe(
      'Lesson plan\n2.1 Checks for understanding\n2.2 Gives time\n\nRationale:\nAll answer.\nThen they write.',
    );
  });

  test('has no control characters and nothing that turns text around', () => {
    const comment = commentOf(markOf({ text: 'a\u202eb\u0007c\u2067d', rationale: 'x\u0000\ud800y' }), words);
    expect(comment).toContain('2.1 abcd');
    expect(comment).toContain('x\ufffdy');
  });
});

test('the colours are those of the palette', () => {
  const tokens = readFileSync('components/styles/tokens.css', 'utf8');
  const palette = [...tokens.matchAll(/--slot-\d: #(..)(..)(..);/g)].map(([, ...parts]) =>
    parts.map((part) => Number.parseInt(part, 16)),
  );
  expect(Array.from({ length: slotCount }, (_, slot) => lineColour(slot))).toEqual(palette);
});

test('what stands before the header of a file is left out', () => {
  const file = new TextEncoder().encode('HTTP/1.1 200 OK\r\n\r\n%PDF-1.4\n');
  expect(new TextDecoder().decode(fromHeader(file))).toBe('%PDF-1.4\n');
});
