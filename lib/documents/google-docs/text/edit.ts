/** A stretch of a text that was replaced by another. */
export interface Edit {
  /** In the old text. */
  start: number;
  oldEnd: number;
  /** In the new text. */
  newStart: number;
  newEnd: number;
}

interface Span {
  start: number;
  end: number;
}

/** Texts are compared in blocks of this many characters first, which is many times faster than one by one. */
const block = 4_096;

/** What changed from one text to the next, taken as one stretch; null where nothing did. */
export function editBetween(before: string, after: string): Edit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start + block <= shorter && before.slice(start, start + block) === after.slice(start, start + block))
    start += block;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let same = 0;
  const [oldEnd, newEnd] = [before.length, after.length];
  while (
    same + block <= shorter - start &&
    before.slice(oldEnd - same - block, oldEnd - same) === after.slice(newEnd - same - block, newEnd - same)
  ) {
    same += block;
  }
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same += 1;
  }
  return { start, oldEnd: before.length - same, newStart: start, newEnd: after.length - same };
}

/** A stretch of the old text in the new one; null where something in it changed. */
export function carried(span: Span, edits: readonly Edit[]): Span | null {
  if (edits.some(({ start, oldEnd }) => start < span.end && oldEnd > span.start)) return null;
  // What was put in right inside is a change too.
  if (edits.some(({ start, oldEnd }) => start === oldEnd && start > span.start && start < span.end)) return null;
  const shift = shiftAt(span.start, edits);
  return { start: span.start + shift, end: span.end + shift };
}

/** Where what was in a stretch of the old text is now, whatever of it has changed: the stretch with all that was put in. */
export function stretched(span: Span, edits: readonly Edit[]): Span {
  const over = (at: number): Edit | undefined => edits.find(({ start, oldEnd }) => start <= at && at <= oldEnd);
  const start = over(span.start)?.newStart ?? span.start + shiftAt(span.start, edits);
  const end = over(span.end)?.newEnd ?? span.end + shiftAt(span.end, edits);
  return { start, end: Math.max(start, end) };
}

/** By how much an offset that nothing changed moves. */
function shiftAt(offset: number, edits: readonly Edit[]): number {
  const last = edits.findLast(({ oldEnd }) => oldEnd <= offset);
  return last ? last.newEnd - last.oldEnd : 0;
}
