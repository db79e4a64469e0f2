import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedBox, type ShareBox } from '@/lib/model/share-box';

const start: ShareBox = { left: 0.2, top: 0.2, width: 0.4, height: 0.2 };

test('a box moves as a whole, and grows at its far corner', () => {
  expect(movedBox(start, { x: 0.1, y: 0 }, false)).toEqual({ ...start, left: expect.closeTo(0.3) });
  expect(movedBox(start, { x: 0, y: 0.1 }, true)).toEqual({ ...start, height: expect.closeTo(0.3) });
});

test('however it is moved, it stays on what it is on and has an area', () => {
  const steps = fc.array(
    fc.record({
      x: fc.double({ min: -2, max: 2, noNaN: true }),
      y: fc.double({ min: -2, max: 2, noNaN: true }),
      grows: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(steps, (moves) => {
      const box = moves.reduce((present, { x, y, grows }) => movedBox(present, { x, y }, grows), start);
      const slack = 1e-9;
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.left + box.width).toBeLessThanOrEqual(1 + slack);
      expect(box.top + box.height).toBeLessThanOrEqual(1 + slack);
      expect(Math.min(box.width, box.height)).toBeGreaterThan(0);
    }),
  );
});
