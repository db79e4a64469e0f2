const strongRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const strongLeft = /\p{L}/u;

/** Whether the first letter that has a direction goes to the left. */
export function isRightToLeft(text: string): boolean {
  for (const letter of text) {
    if (strongRight.test(letter)) return true;
    if (strongLeft.test(letter)) return false;
  }
  return false;
}

type Kind = 'left' | 'right' | 'number' | 'neutral';

function kindOf(letter: string): Kind {
  if (strongRight.test(letter)) return 'right';
  if (/\p{Nd}/u.test(letter)) return 'number';
  return strongLeft.test(letter) ? 'left' : 'neutral';
}

/**
 * For each character how deep it lies in changes of direction: even goes right, odd left. The main rules of the Unicode
 * bidirectional algorithm, without its explicit marks.
 */
export function levelsOf(text: string, rightToLeft: boolean): number[] {
  const base = rightToLeft ? 1 : 0;
  if (!rightToLeft && !strongRight.test(text)) return Array.from({ length: text.length }, () => 0);
  const kinds: Kind[] = [];
  for (const letter of text) for (let unit = 0; unit < letter.length; unit += 1) kinds.push(kindOf(letter));
  const directions = kinds.map((kind): 'left' | 'right' | 'number' | null => (kind === 'neutral' ? null : kind));
  let lastStrong: 'left' | 'right' = rightToLeft ? 'right' : 'left';
  const before: ('left' | 'right')[] = [];
  for (const [at, direction] of directions.entries()) {
    if (direction === 'left' || direction === 'right') lastStrong = direction;
    before[at] = lastStrong;
  }
  const sideOf = (at: number): 'left' | 'right' | null => {
    const direction = directions[at];
    if (direction === undefined || direction === null) return null;
    // Between letters that go left, numbers count as such.
    return direction === 'number' ? (before[at] ?? null) : direction;
  };
  return directions.map((direction, at) => {
    if (direction === 'right') return 1;
    if (direction === 'left') return rightToLeft ? 2 : 0;
    if (direction === 'number') return before[at] === 'right' ? 2 : base === 1 ? 2 : 0;
    const previous = nearestSide(at, -1, sideOf, directions.length) ?? (rightToLeft ? 'right' : 'left');
    const next = nearestSide(at, 1, sideOf, directions.length) ?? (rightToLeft ? 'right' : 'left');
    if (previous !== next) return base;
    return previous === 'right' ? 1 : base === 1 ? 2 : 0;
  });
}

function nearestSide(
  from: number,
  step: 1 | -1,
  sideOf: (at: number) => 'left' | 'right' | null,
  length: number,
): 'left' | 'right' | null {
  for (let at = from + step; at >= 0 && at < length; at += step) {
    const side = sideOf(at);
    if (side) return side;
  }
  return null;
}

/** Stretches of a line in the order in which they are seen, from left to right. */
export function inVisualOrder<T extends { level: number }>(stretches: readonly T[]): T[] {
  const ordered = [...stretches];
  const highest = Math.max(0, ...ordered.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    for (let from = 0; from < ordered.length; from += 1) {
      let to = from;
      while ((ordered[to]?.level ?? -1) >= level) to += 1;
      if (to > from) ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
      from = to;
    }
  }
  return ordered;
}
