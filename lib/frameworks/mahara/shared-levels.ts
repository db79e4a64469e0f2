import type { ShownProgram } from '@/lib/frameworks/shown-program';

/**
 * The names of levels that all indicators of a program have, in the one way in which Mahara can say them: no more than
 * four, of which the last alone is enough. Null where they differ.
 */
export function sharedLevels({ indicators }: Pick<ShownProgram, 'indicators'>): string[] | null {
  const [first = [], ...others] = indicators.map(({ levels }) => {
    const inOrder = levels.toSorted((one, other) => one.order - other.order);
    return inOrder.map(({ label, passes }) => ({ label, passes }));
  });
  const isLast = first.every(({ passes, label }, place) => label !== '' && passes === (place === first.length - 1));
  const isSame = others.every((levels) => JSON.stringify(levels) === JSON.stringify(first));
  return isLast && isSame && first.length <= 4 ? first.map(({ label }) => label) : null;
}
