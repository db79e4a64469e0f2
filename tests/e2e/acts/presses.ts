import { expect } from 'vitest';

/** What a person presses, counted: a button, a key with what it is held with, words that are typed, a drag each are one. */
export interface Presses {
  of<T>(what: string, act: Promise<T>): Promise<T>;
  /** How many they are at most, all of them named where they are more. */
  expectAtMost(most: number): void;
}

export function countPresses(): Presses {
  const all: string[] = [];
  return {
    of: (what, act) => {
      all.push(what);
      return act;
    },
    expectAtMost: (most) => expect(all.length, all.join(', ')).toBeLessThanOrEqual(most),
  };
}
