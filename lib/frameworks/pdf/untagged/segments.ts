import { type Box, boxAround, shared } from '@/lib/frameworks/blocks/box';
import { isMarker } from '@/lib/frameworks/pdf/markers';
import type { PdfText } from '@/lib/frameworks/pdf/page';
import { isBlank, wordsOf } from '@/lib/frameworks/pdf/texts';

/** A stretch of a line of text without a wide gap: the smallest thing that can stand in a cell of its own. */
export interface Segment extends Box {
  page: number;
  texts: PdfText[];
  words: string;
  /** Of most of its letters. */
  size: number;
  isBold: boolean;
}

/** What stands beside each other, from left to right. */
export interface VisualLine extends Box {
  segments: Segment[];
}

/** Parts of the size of the letters: a gap that is wider than that of words, and one between a marker and its text. */
const wideGap = 1.3;
const markerGap = 4;
/** A gap that parts two columns where more lines than by chance go on at the same place. */
const alignedGap = 0.4;
const linesAligned = 4;

export function visualLinesOf(texts: readonly PdfText[], page: number): VisualLine[] {
  const lines: { box: Box; texts: PdfText[] }[] = [];
  for (const text of withoutDoubles(texts).sort((one, other) => one.bottom - other.bottom)) {
    const line = lines.slice(-6).findLast(({ box }) => isBeside(box, text));
    if (line === undefined) {
      lines.push({ box: { left: text.left, top: text.top, right: text.right, bottom: text.bottom }, texts: [text] });
    } else {
      line.texts.push(text);
      // What is raised doesn't make the line higher for what comes.
      if (text.bottom - text.top > line.box.bottom - line.box.top) line.box = text;
    }
  }
  const sorted = lines.map((line) => line.texts.sort((one, other) => one.left - other.left));
  const starts = startsOf(sorted);
  return sorted
    .map((line) => {
      const segments = segmentsOf(line, { page, starts });
      return { ...boxAround(segments), segments };
    })
    .sort((one, other) => one.top - other.top);
}

/** Where text goes on after a gap in several lines. Gaps that are all alike are spaces of a font of one width. */
function startsOf(lines: readonly (readonly PdfText[])[]): ReadonlySet<number> {
  const gaps = new Map<number, number[]>();
  for (const line of lines) {
    for (const [at, text] of line.entries()) {
      const before = line[at - 1];
      if (before === undefined || text.left - before.right < alignedGap * text.size) continue;
      if (isMarker(before.text)) continue;
      const left = Math.round(text.left);
      const known = gaps.get(left) ?? [];
      known.push((text.left - before.right) / text.size);
      gaps.set(left, known);
    }
  }
  const isColumn = (widths: readonly number[]) => widths.length >= linesAligned && spreadOf(widths) > alignedGap;
  return new Set([...gaps].filter(([, widths]) => isColumn(widths)).map(([left]) => left));
}

function spreadOf(values: readonly number[]): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return most - least;
}

const isBeside = (one: Box, other: Box): boolean =>
  shared(one.top, one.bottom, other.top, other.bottom) > 0.5 * Math.min(one.bottom - one.top, other.bottom - other.top);

/** Some programs make letters bold by writing them twice. */
function withoutDoubles(texts: readonly PdfText[]): PdfText[] {
  const known = new Map<string, PdfText>();
  for (const text of texts) {
    if (isBlank(text)) continue;
    const key = `${text.text}|${Math.round(text.left / 2)}|${Math.round(text.top / 2)}`;
    const before = known.get(key);
    if (before === undefined) known.set(key, text);
    else known.set(key, { ...before, isBold: true });
  }
  return [...known.values()];
}

function segmentsOf(
  texts: readonly PdfText[],
  { page, starts }: { page: number; starts: ReadonlySet<number> },
): Segment[] {
  const groups: PdfText[][] = [];
  let right = 0;
  for (const text of texts) {
    const group = groups.at(-1);
    const usual = starts.has(Math.round(text.left)) ? alignedGap : wideGap;
    const followsMarker =
      group !== undefined && group.length < 4 && isMarker(group.map((piece) => piece.text).join(''));
    const size = Math.max(group?.at(-1)?.size ?? 0, text.size);
    if (group === undefined || text.left - right > (followsMarker ? markerGap : usual) * size) {
      groups.push([text]);
      right = text.right;
    } else {
      group.push(text);
      right = Math.max(right, text.right);
    }
  }
  return groups.map((group) => segmentOf(group, page));
}

function segmentOf(texts: PdfText[], page: number): Segment {
  let letters = 0;
  let bold = 0;
  const sizes = new Map<number, number>();
  for (const { text, isBold, size } of texts) {
    const { length } = text.trim();
    letters += length;
    if (isBold) bold += length;
    sizes.set(size, (sizes.get(size) ?? 0) + length);
  }
  const size = mostFrequent(sizes) ?? 10;
  return { ...boxAround(texts), page, texts, words: wordsOf(texts), size, isBold: bold > 0.8 * letters };
}

export function mostFrequent<Value>(counts: ReadonlyMap<Value, number>): Value | null {
  let best: Value | null = null;
  let most = 0;
  for (const [value, count] of counts) {
    if (count > most) [best, most] = [value, count];
  }
  return best;
}

/** About the width of the first word, which decides whether the line before was full. */
export function widthOfFirstWord({ words, left, right }: Segment): number {
  const [first = ''] = words.split(' ');
  return ((right - left) * first.length) / Math.max(1, words.length);
}
