import type { Line } from '@/lib/frameworks/blocks/block';

/** Bullets as fonts of symbols and people write them; those of symbol fonts lie where Unicode has no letters. */
const bullet = '[•◦▪▫●○■□–—\\-*·‣⁃➢➤✓✔☐☑❑❖➔→§\\uE000-\\uF8FF]';
const numeral = '(?:\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,6})';
const number = `\\(?${numeral}[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,4}\\.?`;

const withText = new RegExp(`^(${bullet}|${number})\\s+(?=\\S)`);
const alone = new RegExp(`^(?:${bullet}|${number}|o)$`);

/** The bullet or number that a text begins with, or an empty string. */
export const markerOf = (text: string): string => withText.exec(text)?.[1] ?? '';

export const isMarker = (text: string): boolean => alone.test(text.trim());

/** A line with what marks it taken out of its words; the bullet for an item that shows none. */
export function withMarker(line: Line): Line {
  const [first, ...others] = line.runs;
  const marker = line.marker || markerOf(first?.text ?? '');
  if (line.marker !== '' || first === undefined || marker === '') return { ...line, marker: marker || '•' };
  const text = first.text.slice(marker.length).trimStart();
  return { ...line, marker, runs: text === '' ? others : [{ ...first, text }, ...others] };
}
