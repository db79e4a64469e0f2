import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newPassageId } from '@/lib/model/ids';
import { badgeHeight, placeBadges } from '@/lib/tagging/badges';

const windowWidth = 800;
const wish = fc.record({
  top: fc.integer({ min: -200, max: 900 }),
  right: fc.integer({ min: 0, max: 900 }),
  width: fc.integer({ min: 30, max: 120 }),
});

test('no badge covers another, and none leaves the window at its sides', () => {
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 40 }), (wishes) => {
      const asked = wishes.map((each) => ({ ...each, passageId: newPassageId() }));
      const boxes = placeBadges(asked, windowWidth).map((place) => ({
        ...place,
        width: asked.find((each) => each.passageId === place.passageId)?.width ?? 0,
      }));
      expect(boxes).toHaveLength(wishes.length);
      for (const [at, a] of boxes.entries()) {
        expect(a.x).toBeGreaterThanOrEqual(0);
        expect(a.x + a.width).toBeLessThanOrEqual(windowWidth);
        for (const b of boxes.slice(at + 1)) {
          const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || Math.abs(a.y - b.y) >= badgeHeight;
          expect(apart).toBe(true);
        }
      }
    }),
  );
});

test('a badge stands beside the text block where the window has room', () => {
  const [place] = placeBadges([{ passageId: newPassageId(), top: 40, right: 500, width: 60 }], windowWidth);
  expect(place).toMatchObject({ x: 504, y: 40 });
});
