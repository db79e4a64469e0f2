import { expect, test } from 'vitest';
import { arrowStep, mostBoxes, newBox } from '@/lib/feedback/blackout';

const size = { width: 1_000, height: 200 };

test('an arrow key goes as many pixels up as to the side, whatever the shape of the picture', () => {
  expect(arrowStep('ArrowRight', false, size)).toEqual({ x: 0.01, y: 0 });
  expect(arrowStep('ArrowUp', false, size)).toEqual({ x: 0, y: -0.05 });
});

test('a fine step is smaller, and other keys go nowhere', () => {
  expect(arrowStep('ArrowDown', true, size)).toEqual({ x: 0, y: 0.01 });
  expect(arrowStep('a', false, size)).toBeNull();
});

test('a box that is added lies on the picture, and not just where the one before it does', () => {
  for (let at = 0; at < mostBoxes; at += 1) {
    const { left, top, width, height } = newBox(at);
    expect(Math.max(left + width, top + height)).toBeLessThanOrEqual(1);
    expect(newBox(at + 1)).not.toEqual(newBox(at));
  }
});
