/** What changed from one text to the next, taken as one stretch that was replaced. */
export interface Edit {
  start: number;
  /** Where the replaced stretch ended in the old text, and where its replacement ends in the new one. */
  oldEnd: number;
  newEnd: number;
}

/** Null where nothing changed. */
export function editBetween(before: string, after: string): Edit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same += 1;
  }
  return { start, oldEnd: before.length - same, newEnd: after.length - same };
}

/** A stretch of the old text in the new one; null where something in it changed. */
export function carried(span: { start: number; end: number }, edit: Edit): { start: number; end: number } | null {
  if (span.end <= edit.start) return { start: span.start, end: span.end };
  if (span.start < edit.oldEnd) return null;
  const shift = edit.newEnd - edit.oldEnd;
  return { start: span.start + shift, end: span.end + shift };
}
