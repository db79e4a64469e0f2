import type { Line } from '@/lib/frameworks/blocks/block';
import { type Box, boxAround, shared } from '@/lib/frameworks/blocks/box';
import { markerOf, withMarker } from '@/lib/frameworks/pdf/markers';
import { goesOn, lineOfTexts } from '@/lib/frameworks/pdf/texts';
import { type Segment, widthOfFirstWord } from './segments';

/** Lines of text that belong together. */
export interface Paragraph {
  segments: Segment[];
  marker: string;
  /** Where its text begins, after the marker. */
  left: number;
  size: number;
  isBold: boolean;
  words: string;
}

/** A line, and how far those of its column go to the right. */
export interface PlacedSegment {
  segment: Segment;
  right: number;
}

/** The usual distance of two lines' tops, in parts of the size of their letters. */
export function pitchOf(segments: readonly Segment[]): number {
  const counts = new Map<number, number>();
  for (const [at, segment] of segments.entries()) {
    const before = segments[at - 1];
    if (before === undefined || before.page !== segment.page) continue;
    const pitch = Math.round(((segment.bottom - before.bottom) / segment.size) * 20) / 20;
    if (pitch > 0.9 && pitch < 2.5) counts.set(pitch, (counts.get(pitch) ?? 0) + segment.words.length);
  }
  // Where most paragraphs are of one line, their distances are as frequent as those of lines, and wider.
  const most = Math.max(0, ...counts.values());
  const usual = [...counts].filter(([, count]) => count * 3 >= most).map(([pitch]) => pitch);
  return usual.length > 0 ? Math.min(...usual) : 1.3;
}

/** @param pitch as `pitchOf` gives it for all of the document */
export function paragraphsOf(placed: readonly PlacedSegment[], pitch: number): Paragraph[] {
  const groups: Segment[][] = [];
  let before: PlacedSegment | null = null;
  for (const each of placed) {
    const group = groups.at(-1);
    if (group === undefined || before === null || breaks(group, { before, each, pitch })) groups.push([each.segment]);
    else group.push(each.segment);
    before = each;
  }
  return groups.map(paragraphOf);
}

interface Step {
  before: PlacedSegment;
  each: PlacedSegment;
  pitch: number;
}

/** Whether a line begins a paragraph of its own. */
function breaks(group: readonly Segment[], { before, each, pitch }: Step): boolean {
  const [one, other] = [before.segment, each.segment];
  if (isSameLine(one, other)) return false;
  if (markerOf(other.words) !== '') return true;
  if (Math.abs(one.size - other.size) > 0.08 * Math.max(one.size, other.size)) return true;
  if (one.isBold !== other.isBold && !isFull(before, other)) return true;
  const words = group.map((segment) => segment.words).join(' ');
  if (one.page !== other.page) return one.isBold !== other.isBold || !goesOn(words, other.words);
  const distance = (other.bottom - one.bottom) / other.size;
  // The top of another column, or what stands above.
  if (distance < 0) return !goesOn(words, other.words) && !isFull(before, other);
  if (distance > 1.3 * Math.max(pitch, 1.05)) return true;
  if (!isFull(before, other, goesOn(words, other.words))) return true;
  const ended = /[.!?:]["”’»)\]]*$/u.test(words);
  return ended && other.left > one.left + 0.9 * other.size && group.length > 1;
}

const isSameLine = (one: Segment, other: Segment): boolean =>
  one.page === other.page &&
  shared(one.top, one.bottom, other.top, other.bottom) > 0.5 * Math.min(one.bottom - one.top, other.bottom - other.top);

/** How sure it must be, in sizes of letters, that a line ends before its end: more so within a sentence. */
const [slack, slackWithin] = [0.8, 4];

/** Whether the line ended because the next word would not have fitted. */
function isFull({ segment, right }: PlacedSegment, next: Segment, isWithin = false): boolean {
  if (/[-‐\u00ad]$/.test(segment.words)) return true;
  return segment.right + widthOfFirstWord(next) + (isWithin ? slackWithin : slack) * segment.size > right;
}

function paragraphOf(segments: Segment[]): Paragraph {
  const [first] = segments;
  const letters = segments.reduce((sum, { words }) => sum + words.length, 0);
  const bold = segments.reduce((sum, { words, isBold }) => sum + (isBold ? words.length : 0), 0);
  const line = lineOfTexts(textsOf(segments));
  const words = line.runs.map(({ text }) => text).join('');
  const marker = markerOf(words) || (first !== undefined && startsWithCircle(first) ? 'o' : '');
  return {
    segments,
    marker,
    left: leftOfText(first, marker),
    size: first?.size ?? 0,
    isBold: bold > 0.8 * letters,
    words,
  };
}

/** Word's bullets of the second level are an "o" that stands apart. */
function startsWithCircle({ texts }: Segment): boolean {
  const [first, second] = texts;
  return first?.text.trim() === 'o' && second !== undefined && second.left - first.right > 0.6 * first.size;
}

function leftOfText(segment: Segment | undefined, marker: string): number {
  if (segment === undefined) return 0;
  if (marker === '') return segment.left;
  let read = '';
  for (const text of segment.texts) {
    if (read.length >= marker.length) return text.left;
    const missing = marker.length - read.length;
    const words = text.text.trimStart();
    read += words.trimEnd();
    if (words.trimEnd().length > missing) {
      const rest = words.slice(missing);
      const skipped = missing + rest.length - rest.trimStart().length;
      return text.left + ((text.right - text.left) * skipped) / Math.max(1, words.length);
    }
  }
  return segment.left;
}

const textsOf = (segments: readonly Segment[]) => segments.flatMap(({ texts }) => texts);

export const boxOfParagraph = ({ segments }: Paragraph): Box =>
  boxAround(segments.filter(({ page }) => page === segments[0]?.page));

/** @param depth how deep it stands in lists */
export function lineOfParagraph({ segments, marker }: Paragraph, depth: number): Line {
  const line = lineOfTexts(textsOf(segments), { depth });
  if (marker === '') return line;
  if (marker !== 'o') return withMarker(line);
  const [first, ...others] = line.runs;
  const text = first?.text.replace(/^o\s*/, '') ?? '';
  return { ...line, marker, runs: first && text !== '' ? [{ ...first, text }, ...others] : others };
}
