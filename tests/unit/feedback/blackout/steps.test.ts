import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstStep, stepped, undone } from '@/lib/feedback/blackout';
import type { ShareBox } from '@/lib/model/share-box';
import { box, second } from './a-picture';

test('whatever was done, undoing as often leads back through every state to the first', () => {
  const anyBoxes = fc.array(fc.constantFrom(box, second), { maxLength: 3 });
  fc.assert(
    fc.property(fc.array(anyBoxes, { maxLength: 10 }), (states) => {
      const seen: (readonly ShareBox[])[] = [];
      let steps = firstStep([]);
      for (const state of states) {
        const next = stepped(steps, state);
        if (next !== steps) seen.push(steps.boxes);
        steps = next;
      }
      for (const state of seen.reverse()) {
        steps = undone(steps);
        expect(steps.boxes).toEqual(state);
      }
      expect(undone(steps)).toBe(steps);
    }),
  );
});

test('moving on with the same box is one step, whether ten keys were pressed or one', () => {
  const moved = stepped(stepped(firstStep([box]), [second], 'place 0'), [{ ...second, left: 0 }], 'place 0');
  expect(undone(moved).boxes).toEqual([box]);
  const resized = stepped(moved, [box], 'size 0');
  expect(undone(resized).boxes).toEqual([{ ...second, left: 0 }]);
});

test('after an undo, moving on is a step of its own', () => {
  const back = undone(stepped(stepped(firstStep([]), [box]), [second], 'place 0'));
  const again = stepped(back, [second], 'place 0');
  expect(undone(again).boxes).toEqual([box]);
});

test('what changes nothing is no step', () => {
  const steps = firstStep([box]);
  expect(stepped(steps, [{ ...box }])).toBe(steps);
});
