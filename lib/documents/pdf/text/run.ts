import { GlyphAligner } from './align';
import { type Cells, estimatedCells, fillGaps, type Measure } from './cells';
import { type Frame, frameOf } from './frame';
import type { Glyph } from './glyphs';
import { hasRightToLeft } from './logical-order';
import type { PageItem } from './page-item';
import type { TextStyle } from './text-item';

/** An item of a page's text with the places of its characters. Lengths are in units of user space. */
export interface Run extends Cells {
  /** UTF-16 offsets in the page's text. */
  start: number;
  end: number;
  text: string;
  isRightToLeft: boolean;
  frame: Frame;
  size: number;
  /** What the letters take up across the text, from the baseline or, in vertical text, from its middle. */
  low: number;
  high: number;
  /** The least and the greatest place along the text. */
  left: number;
  right: number;
  isBlank: boolean;
  /** Whether some of it stands off its baseline. */
  isAskew: boolean;
  /** Whether it has letters of right-to-left scripts, and so may change direction. */
  isMixed: boolean;
}

interface Sources {
  styles: Readonly<Record<string, TextStyle>>;
  /** The page's glyphs; without them, places are estimated from the widths of the items. */
  glyphs: readonly Glyph[];
  measure?: Measure | undefined;
}

/** The runs of a page, in the order of its text. */
export function runsOf(items: readonly PageItem[], { styles, glyphs, measure }: Sources): Run[] {
  const aligner = new GlyphAligner(glyphs);
  const runs: Run[] = [];
  for (const { item, start, end } of items) {
    if (item.str === '') continue;
    const style = styles[item.fontName];
    const { frame, size } = frameOf(item, style);
    const width = frame.isVertical ? item.height : item.width;
    const isRightToLeft = item.dir === 'rtl';
    const isMixed = hasRightToLeft(item.str);
    const isBlank = item.str.trim() === '';
    const widthOf = measure && ((text: string) => measure(text, style?.fontFamily ?? 'sans-serif'));
    const cells =
      (isBlank ? null : aligner.take({ text: item.str, isRightToLeft, frame, size })) ??
      estimatedCells(item.str, width, isRightToLeft, widthOf);
    fillGaps(cells, isRightToLeft ? width : 0, isRightToLeft ? 0 : width);
    const { low, high } = extent(style, size);
    const left = Math.min(least(cells.from), least(cells.to));
    let right = Math.max(greatest(cells.from), greatest(cells.to));
    if (right === left) {
      // Glyphs that don't move the pen, as patterns drawn with a font: they have some width all the same.
      right = left + size / 2;
      cells.to.fill(right);
    }
    runs.push({
      start,
      end,
      text: item.str,
      isRightToLeft,
      frame,
      size,
      low,
      high,
      left,
      right,
      isBlank,
      isMixed,
      isAskew: cells.shift.some((shift) => Math.abs(shift) > 0.1 * size),
      ...cells,
    });
  }
  return runs;
}

const least = (values: Float64Array): number => values.reduce((one, other) => Math.min(one, other));
const greatest = (values: Float64Array): number => values.reduce((one, other) => Math.max(one, other));

/** Many fonts state no ascent or descent, or that of their tallest accent: no line of text is this high or this low. */
function extent(style: TextStyle | undefined, size: number): { low: number; high: number } {
  if (style?.vertical) return { low: -size / 2, high: size / 2 };
  const ascent = style?.ascent ?? 0;
  const descent = style?.descent ?? 0;
  const high = ascent > 0 ? Math.min(Math.max(ascent, 0.7), 0.95) : 0.8;
  const low = descent < 0 ? Math.max(Math.min(descent, -0.15), -0.3) : -0.2;
  return { low: low * size, high: high * size };
}
