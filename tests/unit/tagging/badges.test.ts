import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newPassageId } from '@/lib/model/ids';
import { badgeHeight, placeBadges } from '@/lib/tagging/badges';

const shown = { width: 800, height: 600 };
const wish = fc.record({
  top: fc.integer({ min: -200, max: 900 }),
  left: fc.integer({ min: 0, max: 400 }),
  right: fc.integer({ min: 0, max: 900 }),
  width: fc.integer({ min: 30, max: 120 }),
});

test('no badge covers another, and none leaves the window at its sides', () => {
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 40 }), (wishes) => {
      const asked = wishes.map((each) => ({ ...each, passageId: newPassageId() }));
      const boxes = placeBadges(asked, shown).map((place) => ({
        ...place,
        width: asked.find((each) => each.passageId === place.passageId)?.width ?? 0,
      }));
      expect(boxes).toHaveLength(wishes.length);
      for (const [at, a] of boxes.entries()) {
        expect(a.x).toBeGreaterThanOrEqual(0);
        expect(a.x + a.width).toBeLessThanOrEqual(shown.width);
        for (const b of boxes.slice(at + 1)) {
          const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || Math.abs(a.y - b.y) >= badgeHeight;
          expect(apart).toBe(true);
        }
      }
    }),
  );
});

const line = (top: number, right = 500) => ({ passageId: newPassageId(), top, left: 100, right, width: 60 });

test('a badge stands beside the text block where the window has room', () => {
  expect(placeBadges([line(40)], shown)).toMatchObject([{ x: 504, y: 40, letsThrough: false }]);
});

test('badges of lines close together stay at their lines, one beside the other', () => {
  const lines = Array.from({ length: 30 }, (_, place) => line(20 * place));
  const places = placeBadges(lines, shown);
  expect(places.map(({ y }) => y)).toEqual(lines.map(({ top }) => top));
});

test('where the window has no room beside, they do so over the end of the text', () => {
  const places = placeBadges([line(40, 800), line(45, 800)], shown);
  expect(places).toMatchObject([
    { x: 736, y: 40 },
    { x: 674, y: 45 },
  ]);
});

test('where the page has something to press, a badge stands elsewhere at its line', () => {
  const places = placeBadges([line(40)], shown, (_, { x }) => (x < 400 ? 'free' : 'taken'));
  expect(places).toMatchObject([{ x: 36, y: 40, letsThrough: false }]);
});

test('where all of its line is something to press, it lets presses through', () => {
  const places = placeBadges([line(40)], shown, () => 'taken');
  expect(places).toMatchObject([{ x: 504, y: 40, letsThrough: true }]);
});

test('where it would hide words, a badge stands after or before those of its line', () => {
  const hidden = { ...line(40, 800), words: { left: 300, right: 700 } };
  const places = placeBadges([hidden], shown, (_, { x }) => (x === 704 || x < 250 ? 'free' : 'words'));
  expect(places).toMatchObject([{ x: 704, letsThrough: false }]);
  const toTheLeft = { ...line(40, 800), words: { left: 300, right: 796 } };
  const before = placeBadges([toTheLeft], shown, (_, { x }) => (x < 240 ? 'free' : 'words'));
  expect(before).toMatchObject([{ x: 236, letsThrough: false }]);
});

test('where words are everywhere, it hides some rather than what can be pressed', () => {
  const places = placeBadges([line(40)], shown, (_, { x }) => (x < 400 ? 'words' : 'taken'));
  expect(places).toMatchObject([{ x: 36, letsThrough: false }]);
});

test('amid other text a badge stands after the words of its line, and beside it where another is there', () => {
  const cell = (left: number, top: number) => ({
    ...line(top),
    left,
    right: left + 250,
    words: { left, right: left + 100 },
    isAmidOthers: true,
  });
  const places = placeBadges([cell(0, 40), cell(260, 40), cell(0, 58), cell(260, 58)], shown);
  expect(places).toMatchObject([
    { x: 104, y: 40 },
    { x: 364, y: 40 },
    { x: 166, y: 58 },
    { x: 426, y: 58 },
  ]);
});

const inColumn = {
  ...line(40),
  ...{ height: 16, left: 0, right: 400, words: { left: 0, right: 400 }, passage: { left: 200, right: 300 } },
  isAmidOthers: true,
};
const wordsBut =
  (from: number, to: number) =>
  (_: unknown, { x, width }: { x: number; width: number }) =>
    x >= from && x + width <= to ? 'free' : 'words';

test('between two columns a small badge stands at the end of its line, without touching the words of the next', () => {
  const [wide] = placeBadges([inColumn], shown, wordsBut(400, 418));
  expect(wide).toMatchObject({ x: 401, y: 40, width: 10, height: 16, small: 'after', letsThrough: false });
  const [narrow] = placeBadges([inColumn], shown, wordsBut(400, 408));
  expect(narrow).toMatchObject({ x: 401, width: 6, small: 'after' });
});

test('where the passage begins its line, a small badge stands before it', () => {
  const begins = { ...inColumn, left: 100, words: { left: 100, right: 400 }, passage: { left: 100, right: 200 } };
  const [badge] = placeBadges([begins], shown, (_, { x }) => (x < 100 || x >= 400 ? 'free' : 'words'));
  expect(badge).toMatchObject({ small: null });
  const [small] = placeBadges([begins], shown, (_, { width }) => (width < 20 ? 'free' : 'words'));
  expect(small).toMatchObject({ x: 89, width: 10, small: 'before' });
});

test('where columns leave no room, a small badge stands over the end of its own line', () => {
  const [badge] = placeBadges([inColumn], shown, () => 'words');
  expect(badge).toMatchObject({ x: 394, width: 6, small: 'after', letsThrough: false });
});

test('beside a line that runs down, a badge stands below or above it, in the middle of the line', () => {
  const down = { ...line(40, 400), height: 18, left: 50, runsDown: true, words: { left: 50, right: 400 } };
  expect(placeBadges([down], shown)).toMatchObject([{ x: 37, y: 404, width: 24, height: 60, lowered: 0 }]);
  const above = placeBadges([{ ...down, left: 100, words: { left: 100, right: 400 } }], shown, (_, { y }) =>
    y < 100 ? 'free' : 'words',
  );
  expect(above).toMatchObject([{ x: 37, y: 36, small: null }]);
});
