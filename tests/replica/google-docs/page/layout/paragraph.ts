import type { Style } from '../../document.ts';
import { breakLines, largest, type StyleAt } from './break-lines.ts';
import { isRightToLeft, levelsOf } from './directions.ts';
import type { LaidLine } from './laid.ts';
import { sizeOf, widthOf } from './measure.ts';
import { placeLine } from './place-line.ts';

export interface LaidParagraph {
  lines: LaidLine[];
  before: number;
  after: number;
}

const listStep = 48;

/** Lays out a paragraph without its end, whose style is `end`. */
export function layParagraph(
  text: string,
  styleAt: StyleAt,
  end: Style,
  full: number,
  keepWrapSpaces: boolean,
): LaidParagraph {
  const rightToLeft = isRightToLeft(text);
  const levels = levelsOf(text, rightToLeft);
  const indent = (end.indent ?? 0) + (end.marker ? listStep * ((end.level ?? 0) + 1) : 0);
  const width = Math.max(20, full - indent);
  const lines = breakLines(text, styleAt, width).map((range) =>
    placeLine(range, {
      ...{ text, styleAt, levels, rightToLeft, width, end, keepWrapSpaces },
      size: largest(range.from, range.to, styleAt, end),
    }),
  );
  for (const line of lines) if (!rightToLeft) line.left += indent;
  const last = lines.at(-1);
  // The end of the paragraph belongs to its last line.
  if (last) last.end += 1;
  const [first] = lines;
  if (first && end.marker) mark(first, end, { rightToLeft, width });
  const isHeading = end.heading !== undefined;
  return { lines, before: isHeading ? 14 : 0, after: isHeading ? 5 : 0 };
}

/** Puts the mark of a list before a line. */
function mark(line: LaidLine, style: Style, { rightToLeft, width }: { rightToLeft: boolean; width: number }): void {
  const label = style.marker ?? '';
  const plain: Style = { font: style.font, size: style.size };
  const wide = widthOf(label, plain);
  const baseline = line.height - sizeOf(plain) * 0.3;
  line.runs.unshift({
    ...{ start: 0, end: 0, label, style: plain, width: wide, baseline, rightToLeft: false, wordSpacing: 0 },
    left: rightToLeft ? width - line.left + 8 : -18 - wide / 2,
    top: baseline - sizeOf(plain) * 0.9 - 1,
    height: sizeOf(plain) * 1.2,
  });
}
