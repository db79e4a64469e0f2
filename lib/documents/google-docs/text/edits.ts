import { type Edit, editBetween } from './edit';

/** Below this many characters a changed stretch is taken as one. */
const smallest = 400;
/** Lines shorter than this stand in too many places to tell where they belong. */
const tellingLine = 4;

/**
 * What changed from one text to the next, taken as several stretches where lines between them stayed as they were. In the
 * order of the text; they neither overlap nor touch the same characters.
 */
export function editsBetween(before: string, after: string): Edit[] {
  const whole = editBetween(before, after);
  if (!whole) return [];
  return parted(before.slice(whole.start, whole.oldEnd), after.slice(whole.start, whole.newEnd)).map((edit) => ({
    start: edit.start + whole.start,
    oldEnd: edit.oldEnd + whole.start,
    newStart: edit.newStart + whole.start,
    newEnd: edit.newEnd + whole.start,
  }));
}

function parted(before: string, after: string): Edit[] {
  if (before.length < smallest || after.length < smallest) return [wholeOf(before, after)];
  const [old, now] = [linesOf(before), linesOf(after)];
  const edits: Edit[] = [];
  let last = { old: 0, now: 0 };
  const close = (gap: { old: number; now: number }, lines: { old: Line[]; now: Line[] }): void => {
    const single = lines.old.length === lines.now.length && lines.old.length > 0;
    const pairs = single
      ? lines.old.map((line, at) => [line, lines.now[at] ?? line] as const)
      : [[span(last.old, gap.old), span(last.now, gap.now)] as const];
    for (const [from, to] of pairs) {
      const edit = editBetween(before.slice(from.start, from.end), after.slice(to.start, to.end));
      if (!edit) continue;
      edits.push({
        start: from.start + edit.start,
        oldEnd: from.start + edit.oldEnd,
        newStart: to.start + edit.start,
        newEnd: to.start + edit.newEnd,
      });
    }
  };
  let [oldAt, nowAt] = [0, 0];
  for (const [oldLine, nowLine] of [...commonLines(old, now), [old.length, now.length] as const]) {
    const gap = { old: old[oldLine]?.start ?? before.length, now: now[nowLine]?.start ?? after.length };
    close(gap, { old: old.slice(oldAt, oldLine), now: now.slice(nowAt, nowLine) });
    last = { old: old[oldLine]?.end ?? before.length, now: now[nowLine]?.end ?? after.length };
    [oldAt, nowAt] = [oldLine + 1, nowLine + 1];
  }
  return edits;
}

interface Line {
  text: string;
  start: number;
  end: number;
}

const span = (start: number, end: number) => ({ start, end });

function wholeOf(before: string, after: string): Edit {
  return { start: 0, oldEnd: before.length, newStart: 0, newEnd: after.length };
}

/** Each with the break that ends it. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found + 1;
    lines.push({ text: text.slice(start, end), start, end });
    start = end;
  }
  return lines;
}

/** Lines that stand once in both texts, in the same order: the longest such sequence. */
function commonLines(old: readonly Line[], now: readonly Line[]): (readonly [number, number])[] {
  const placesInNow = onlyPlaces(now);
  const pairs = [...onlyPlaces(old)]
    .flatMap(([text, at]) => {
      const other = placesInNow.get(text);
      return other === undefined ? [] : [[at, other] as const];
    })
    .sort(([one], [other]) => one - other);
  return longestRising(pairs);
}

function onlyPlaces(lines: readonly Line[]): Map<string, number> {
  const places = new Map<string, number>();
  const several = new Set<string>();
  for (const [at, { text }] of lines.entries()) {
    if (text.length < tellingLine) continue;
    if (places.has(text)) several.add(text);
    places.set(text, at);
  }
  for (const text of several) places.delete(text);
  return places;
}

/** The longest part of pairs, in order of their first, whose seconds rise too. */
function longestRising(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const ends: number[] = [];
  const before = new Array<number>(pairs.length).fill(-1);
  for (const [at, pair] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < pair[1]) low = middle + 1;
      else high = middle;
    }
    before[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  }
  const rising: (readonly [number, number])[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair) rising.unshift(pair);
  }
  return rising;
}
