/**
 * Where the characters of a run stand along its text, in units of user space from its frame's origin: UTF-16 unit n
 * stands from `from[n]`, where it begins for a reader, to `to[n]`, which is the lesser in right-to-left text. `shift` is how
 * far across the text it stands from the baseline of the run: the words of a scan that lies askew rise by and by.
 */
export interface Cells {
  from: Float64Array;
  to: Float64Array;
  shift: Float64Array;
}

/** Where a glyph stands, in the same terms. */
export interface Place {
  from: number;
  to: number;
  shift: number;
}

export function emptyCells(length: number): Cells {
  const unknown = () => new Float64Array(length).fill(Number.NaN);
  return { from: unknown(), to: unknown(), shift: new Float64Array(length) };
}

/** Shares a glyph's place among the characters that it stands for; both halves of a surrogate pair get the same. */
export function share(cells: Cells, at: number, text: string, { from, to, shift }: Place): void {
  if (text.length === 1) {
    cells.from[at] = from;
    cells.to[at] = to;
    cells.shift[at] = shift;
    return;
  }
  const characters = [...text];
  const step = (to - from) / characters.length;
  let unit = at;
  for (const [index, character] of characters.entries()) {
    for (const _ of character.split('')) {
      cells.from[unit] = from + index * step;
      cells.to[unit] = from + (index + 1) * step;
      cells.shift[unit] = shift;
      unit += 1;
    }
  }
}

/**
 * Gives the characters without a place, white space mostly, what lies between their neighbours, `start` and `end` being
 * those of the run. Characters without a width get the room up to the next, or that of the one that they stand on.
 */
export function fillGaps({ from, to, shift }: Cells, start: number, end: number): void {
  let last = start;
  for (let at = 0; at < from.length; ) {
    if (Number.isNaN(from[at])) {
      const next = endOfGap(from, at);
      const until = next < from.length ? (from[next] ?? last) : end;
      const step = (until - last) / (next - at);
      for (let index = at; index < next; index += 1) {
        from[index] = last + (index - at) * step;
        to[index] = last + (index - at + 1) * step;
        shift[index] = shift[at - 1] ?? 0;
      }
      at = next;
      continue;
    }
    if (from[at] === to[at]) widen({ from, to, shift }, at);
    last = to[at] ?? last;
    at += 1;
  }
}

function widen({ from, to }: Cells, at: number): void {
  const next = from[at + 1];
  if (next !== undefined && !Number.isNaN(next) && next !== from[at]) {
    to[at] = next;
  } else if (at > 0) {
    from[at] = from[at - 1] ?? Number.NaN;
    to[at] = to[at - 1] ?? Number.NaN;
  }
}

function endOfGap(from: Float64Array, at: number): number {
  let end = at;
  while (end < from.length && Number.isNaN(from[end])) end += 1;
  return end;
}

/** Measures a text in a font family, in any unit; only proportions count. */
export type Measure = (text: string, fontFamily: string) => number;

/** Places worked out from nothing but the width of the run. Right-to-left runs begin at their right. */
export function estimatedCells(
  text: string,
  width: number,
  isRightToLeft: boolean,
  widthOf?: (text: string) => number,
): Cells {
  const cells = emptyCells(text.length);
  const characters = [...text];
  const weights = characters.map((character) => (/\p{Mn}/u.test(character) ? 0 : (widthOf?.(character) ?? 1)));
  const unit = width / (weights.reduce((sum, weight) => sum + weight, 0) || 1);
  let unitAt = 0;
  let along = 0;
  for (const [index, character] of characters.entries()) {
    const end = along + (weights[index] ?? 0) * unit;
    const place = isRightToLeft ? { from: width - along, to: width - end } : { from: along, to: end };
    share(cells, unitAt, character, { ...place, shift: 0 });
    along = end;
    unitAt += character.length;
  }
  return cells;
}
