import type { Style } from '../../document.ts';
import { type LineRange, type StyleAt, shown, tabWidth } from './break-lines.ts';
import { inVisualOrder } from './directions.ts';
import type { LaidLine, LaidRun, LaidShape } from './laid.ts';
import { sizeOf, widthOf } from './measure.ts';

/** What of a paragraph a line has to know. */
export interface LineGiven {
  text: string;
  styleAt: StyleAt;
  levels: readonly number[];
  rightToLeft: boolean;
  width: number;
  /** The style of the paragraph's end. */
  end: Style;
  size: number;
  keepWrapSpaces: boolean;
}

interface Stretch {
  from: number;
  to: number;
  style: Style;
  level: number;
  width: number;
}

const underlineColour = '#1155cc';

/** A line with its runs, from the left of its paragraph and from its own top. Offsets are those in the paragraph. */
export function placeLine({ from, to, isEnd }: LineRange, given: LineGiven): LaidLine {
  const { text, end, rightToLeft, keepWrapSpaces } = given;
  const visible = isEnd || keepWrapSpaces ? to : from + text.slice(from, to).trimEnd().length;
  const stretches = inVisualOrder(stretchesOf(from, visible, given));
  const picture = Math.max(0, ...stretches.map(({ style }) => style.picture?.height ?? 0));
  const height = Math.max(given.size * 1.3, picture + 4);
  const baseline = height - given.size * 0.3;
  const natural = stretches.reduce((sum, stretch) => sum + stretch.width, 0);
  const wordSpacing = end.justified && !isEnd ? spacing(stretches, text, given.width - natural) : 0;
  const line: LaidLine = { start: from, end: to, left: 0, top: 0, height, runs: [], shapes: [] };
  let x = 0;
  for (const stretch of stretches) {
    const { style } = stretch;
    const width = style.picture ? stretch.width : widthWith(stretch, text, wordSpacing);
    if (style.picture) line.shapes.push({ left: x, top: 2, ...style.picture, colour: '#7aa5d8' });
    else if (style.rule) line.shapes.push({ left: 0, top: height / 2, width: given.width, height: 1, colour: '#888' });
    else if (text[stretch.from] !== '\t') {
      const run = runOf(stretch, text, { left: x, width, baseline, wordSpacing });
      if (run.label !== '') line.runs.push(run);
      line.shapes.push(...strokes(run));
    }
    x += width;
  }
  const align = end.align ?? (rightToLeft ? 'right' : 'left');
  const free = end.justified && !isEnd ? 0 : given.width - x;
  line.left = align === 'center' ? free / 2 : align === 'right' ? free : 0;
  return line;
}

/** Stretches of one style and level; what stands for a thing is one of its own. */
function stretchesOf(from: number, to: number, { text, styleAt, levels }: LineGiven): Stretch[] {
  const stretches: Stretch[] = [];
  const isAlone = (at: number): boolean => {
    const { chip, picture, rule } = styleAt(at);
    return chip !== undefined || picture !== undefined || rule === true || text[at] === '\t';
  };
  for (let at = from; at < to; ) {
    const style = styleAt(at);
    const level = levels[at] ?? 0;
    let end = at + 1;
    if (!isAlone(at)) while (end < to && styleAt(end) === style && levels[end] === level && !isAlone(end)) end += 1;
    const stretch = { from: at, to: end, style, level, width: 0 };
    stretches.push({ ...stretch, width: widthWith(stretch, text, 0) });
    at = end;
  }
  return stretches;
}

function widthWith({ from, to, style }: Stretch, text: string, wordSpacing: number): number {
  if (style.picture) return style.picture.width;
  if (text[from] === '\t') return tabWidth;
  return widthOf(style.chip ?? shown(text.slice(from, to)), style, wordSpacing);
}

function spacing(stretches: readonly Stretch[], text: string, free: number): number {
  const spaces = stretches.reduce(
    (sum, { from, to }) => sum + (text.slice(from, to).match(/[ \u00a0]/g)?.length ?? 0),
    0,
  );
  return spaces > 0 ? Math.max(0, free / spaces) : 0;
}

function runOf(
  { from, to, style, level }: Stretch,
  text: string,
  { left, width, baseline, wordSpacing }: { left: number; width: number; baseline: number; wordSpacing: number },
): LaidRun {
  const size = sizeOf(style);
  const own = baseline - (style.raised ? style.size * 0.35 : 0);
  return {
    start: from,
    // What ends a line at the end of its stretch is no part of what is seen.
    end: style.chip ? to : from + text.slice(from, to).replace(/[^\P{Cc}\t]+$/u, '').length,
    label: style.chip ?? shown(text.slice(from, to)),
    style,
    left,
    top: own - size * 0.9 - 1,
    width,
    height: size * 1.2,
    baseline: own,
    rightToLeft: level % 2 === 1,
    wordSpacing,
  };
}

/** Lines through and under text. */
function strokes({ style, left, width, baseline }: LaidRun): LaidShape[] {
  const size = sizeOf(style);
  const colour = style.colour ?? '#000';
  const shapes: LaidShape[] = [];
  if (style.struck || style.suggested === 'deleted')
    shapes.push({ left, top: baseline - size * 0.3, width, height: 1, colour });
  if (style.underlined)
    shapes.push({ left, top: baseline + 2, width, height: 1, colour: style.colour ?? underlineColour });
  return shapes;
}
