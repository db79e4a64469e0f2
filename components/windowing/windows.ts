/** What of a long row of things is drawn: from the first up to, and without, the last. */
export interface Window {
  from: number;
  to: number;
}

/**
 * Which of many things of one size are to be drawn: those in sight and so many around them. It moves in steps, so that not
 * every bit of scrolling draws anew.
 */
export function windowAt(scrolled: number, shown: number, size: number, margin: number): Window {
  const step = Math.floor(scrolled / size / margin) * margin;
  return { from: Math.max(0, step - margin), to: step + Math.ceil(shown / size) + 2 * margin };
}

/**
 * The same where each has a height of its own.
 *
 * @param top where the first begins, seen from where what is shown begins; `shown` is how much that is
 */
export function windowAmong(heights: readonly number[], top: number, shown: number, margin: number): Window {
  let from = 0;
  let at = top;
  while (from < heights.length && at + (heights[from] ?? 0) < -margin) {
    at += heights[from] ?? 0;
    from += 1;
  }
  let to = from;
  while (to < heights.length && at < shown + margin) {
    at += heights[to] ?? 0;
    to += 1;
  }
  return { from, to };
}

export const isWithin = ({ from, to }: Window, at: number): boolean => at >= from && at < to;
export const sameWindow = (one: Window, other: Window): boolean => one.from === other.from && one.to === other.to;
