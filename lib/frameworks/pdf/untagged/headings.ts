import type { Paragraph } from './paragraphs';
import { mostFrequent, type Segment } from './segments';

/** The sizes and weights of a document that are headings, and the level of each. */
export type HeadingLevels = ReadonlyMap<string, number>;

const longest = 200;
const larger = 1.1;

export function bodySizeOf(segments: readonly Segment[]): number {
  const sizes = new Map<number, number>();
  for (const { size, words } of segments) {
    const rounded = Math.round(size * 2) / 2;
    sizes.set(rounded, (sizes.get(rounded) ?? 0) + words.length);
  }
  return mostFrequent(sizes) ?? 10;
}

const styleOf = ({ size, isBold }: Paragraph): string => `${Math.round(size * 2) / 2} ${isBold ? 'bold' : 'plain'}`;

/** Those that are larger than the text, or as large and bold in all of a short line. */
function isLikeHeading(paragraph: Paragraph, body: number): boolean {
  const { words, size, isBold, segments } = paragraph;
  if (words.length > longest || segments.length > 4 || !/\p{L}/u.test(words)) return false;
  if (size > larger * body) return true;
  if (!isBold || size < 0.95 * body || words.length > 0.6 * longest) return false;
  return !/[.;,]$/.test(words) && !/^\p{Ll}/u.test(words);
}

export function headingLevelsOf(paragraphs: readonly Paragraph[], body: number): HeadingLevels {
  const styles = new Map<string, Paragraph>();
  for (const paragraph of paragraphs) {
    if (isLikeHeading(paragraph, body)) styles.set(styleOf(paragraph), paragraph);
  }
  const ranked = [...styles].sort(
    ([, one], [, other]) =>
      Math.round(other.size * 2) - Math.round(one.size * 2) || Number(other.isBold) - Number(one.isBold),
  );
  return new Map(ranked.map(([style], at) => [style, Math.min(at + 1, 6)]));
}

/** The level of a heading, or null for what is none. */
export function levelOf(
  paragraph: Paragraph,
  { levels, body }: { levels: HeadingLevels; body: number },
): number | null {
  if (!isLikeHeading(paragraph, body)) return null;
  // A bold item of a list stays one.
  if (paragraph.marker !== '' && (paragraph.size <= larger * body || !/\d/.test(paragraph.marker))) return null;
  return levels.get(styleOf(paragraph)) ?? null;
}
