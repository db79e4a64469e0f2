import { make, type Shown, sheet } from './drawing.ts';
import { variant } from './given.ts';
import { glyphsOf } from './glyphs.ts';
import type { LaidGroup, LaidLine, LaidPage, LaidRun } from './layout/laid.ts';
import { fontOf } from './layout/measure.ts';
import { state } from './state.ts';

/** What a rectangle says, and where it is within its page. */
interface Label {
  words: string;
  font: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The rectangles that say what text a page shows, and where. */
export function labels(page: LaidPage, shown: Shown): SVGElement {
  const drawing = sheet(shown);
  const groups = variant.shuffleGroups ? shuffled(page.groups) : page.groups;
  for (const group of groups) drawing.append(...groupOf(group, shown));
  return drawing;
}

/** In another order than that of reading, the same each time. */
function shuffled<T>(all: readonly T[]): T[] {
  return all
    .map((each, at) => ({ each, key: (at * 7919) % 101 }))
    .sort((one, other) => one.key - other.key)
    .map(({ each }) => each);
}

function groupOf({ lines }: LaidGroup, shown: Shown): SVGElement[] {
  const seen = lines.filter(({ top, height }) => top + height > shown.top && top < shown.bottom);
  const rectangles = (some: readonly LaidLine[]): SVGElement[] =>
    some.flatMap((line) => labelsOf(line).map((label) => rectangle(label, line, shown)));
  const wrap = (some: readonly LaidLine[], attributes: Record<string, string>): SVGElement[] => {
    const inside = rectangles(some);
    if (inside.length === 0) return [];
    const element = make('g', attributes);
    element.append(...inside);
    return [element];
  };
  switch (variant.groups) {
    case 'paragraph':
      return wrap(seen, { role: 'paragraph' });
    case 'plain':
      return wrap(seen, {});
    case 'line':
      return seen.flatMap((line) => wrap([line], { role: 'paragraph' }));
    case 'none':
      return rectangles(seen);
  }
}

function labelsOf({ runs }: LaidLine): Label[] {
  if (variant.runs === 'word') return runs.flatMap(wordsOf);
  if (variant.runs === 'line') return wholeLine(runs);
  return runs.map((run) => ({ ...run, words: run.label, font: fontOf(run.style) }));
}

function wordsOf(run: LaidRun): Label[] {
  const font = fontOf(run.style);
  if (run.style.chip) return [{ ...run, words: run.label, font }];
  const glyphs = glyphsOf(run);
  return [...run.label.matchAll(/[^ ]+/g)].map(({ 0: words, index }) => {
    const own = glyphs.slice(index, index + words.length);
    const left = Math.min(...own.map((glyph) => glyph.left));
    const right = Math.max(...own.map((glyph) => glyph.right));
    return { words, font, left: run.left + left, top: run.top, width: right - left, height: run.height };
  });
}

/** One for all of a line, in the order of its text, but for the mark of a list. */
function wholeLine(runs: readonly LaidRun[]): Label[] {
  const own = runs.filter(({ start, end }) => end > start).toSorted((one, other) => one.start - other.start);
  const others = runs.filter(({ start, end }) => end === start);
  const single = others.map((run) => ({ ...run, words: run.label, font: fontOf(run.style) }));
  const [first] = own;
  if (!first) return single;
  const left = Math.min(...own.map((run) => run.left));
  const top = Math.min(...own.map((run) => run.top));
  const width = Math.max(...own.map((run) => run.left + run.width)) - left;
  const height = Math.max(...own.map((run) => run.top + run.height)) - top;
  return [
    ...single,
    { words: own.map(({ label }) => label).join(''), font: fontOf(first.style), left, top, width, height },
  ];
}

function rectangle(label: Label, line: LaidLine, shown: Shown): SVGElement {
  const { zoom } = state;
  const words = variant.doubledSpaces ? label.words.replaceAll('\u00a0', '  ') : label.words;
  const scale = variant.zoomBy === 'numbers' ? zoom : 1;
  const inMatrix = variant.zoomBy === 'numbers' ? 1 : zoom;
  // The matrix says where the line is, the rectangle's numbers where in it the run is.
  const origin = variant.origin === 'line' ? line : label;
  const transform = `matrix(${inMatrix},0,0,${inMatrix},${origin.left * zoom},${(origin.top - shown.top) * zoom})`;
  const x = (label.left - origin.left) * scale;
  const y = (label.top - origin.top) * scale;
  const size = { x, y, width: label.width * scale, height: label.height * scale };
  return make('rect', { ...size, fill: 'none', 'aria-label': words, 'data-font-css': label.font, transform });
}
