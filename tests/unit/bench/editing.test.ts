import { expect, test } from 'vitest';
import { editLightly } from '@/tests/bench/page/editing';
import { seededRandom } from '@/tests/bench/page/random';

const passage = 'Students  predict where the shadow\n will fall at noon';

test('a lightly edited passage is another, begins and ends with the same words, and loses two words at most', () => {
  for (let seed = 0; seed < 500; seed += 1) {
    const edited = editLightly(passage, seededRandom(seed));
    const words = edited.split(/\s+/);
    const kept = passage.split(/\s+/).filter((word) => words.includes(word));
    expect(edited).not.toBe(passage);
    expect([words.at(0), words.at(-1)]).toEqual(['Students', 'noon']);
    expect(kept.length).toBeGreaterThanOrEqual(7);
  }
});

test('the same seed edits in the same way', () => {
  expect(editLightly(passage, seededRandom(3))).toBe(editLightly(passage, seededRandom(3)));
});
