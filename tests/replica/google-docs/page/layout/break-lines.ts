import type { Style } from '../../document.ts';
import { sizeOf, widthOf } from './measure.ts';

/** A line of a paragraph as places in its text. */
export interface LineRange {
  from: number;
  to: number;
  /** Whether the paragraph, or a soft break, ends it: then nothing is stretched, and no space dropped. */
  isEnd: boolean;
}

export type StyleAt = (at: number) => Style;

/** What can't be broken; spaces; a break; any letter of writing without spaces. */
const pattern =
  /\v|[ \t]+|[\u3040-\u30ff\u3400-\u9fff]|[^\v \t\u3040-\u30ff\u3400-\u9fff]+?(?:-(?=\p{L})|(?=[\v \t\u3040-\u30ff\u3400-\u9fff]|$))/gu;
const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

export const tabWidth = 48;

/** The width of a stretch, whose styles may differ. */
function widthOfStretch(text: string, from: number, to: number, styleAt: StyleAt): number {
  let width = 0;
  for (let at = from; at < to; ) {
    const style = styleAt(at);
    let end = at + 1;
    const isThing = style.picture !== undefined || style.chip !== undefined || text[at] === '\t';
    while (!isThing && end < to && styleAt(end) === style && text[end] !== '\t') end += 1;
    if (text[at] === '\t') width += tabWidth;
    else if (style.picture) width += style.picture.width;
    else width += widthOf(style.chip ?? shown(text.slice(at, end)), style);
    at = end;
  }
  return width;
}

/** Control characters are not drawn. */
export const shown = (text: string): string => text.replace(/[^\P{Cc}\t]/gu, '');

export function breakLines(text: string, styleAt: StyleAt, width: number): LineRange[] {
  const lines: LineRange[] = [];
  let from = 0;
  let used = 0;
  const end = (at: number, isEnd: boolean): void => {
    lines.push({ from, to: at, isEnd });
    from = at;
    used = 0;
  };
  for (const { 0: part, index } of text.matchAll(pattern)) {
    if (part === '\u000b') {
      end(index + 1, true);
      continue;
    }
    const isSpace = part.startsWith(' ') || part.startsWith('\t');
    const wide = widthOfStretch(text, index, index + part.length, styleAt);
    if (!isSpace && used + wide > width && index > from) end(index, false);
    if (!isSpace && wide > width) {
      for (const { segment, index: at } of clusters.segment(part)) {
        const own = widthOfStretch(text, index + at, index + at + segment.length, styleAt);
        if (used + own > width && index + at > from) end(index + at, false);
        used += own;
      }
    } else used += wide;
  }
  end(text.length, true);
  return lines;
}

/** The size of the largest text of a line. */
export function largest(from: number, to: number, styleAt: StyleAt, otherwise: Style): number {
  let size = from < to ? 0 : sizeOf(otherwise);
  for (let at = from; at < to; at += 1) {
    const style = styleAt(at);
    size = Math.max(size, style.size);
  }
  return size;
}
