import type { Style } from '../document.ts';

/** A stretch of one style in one line, with where it stands on its page, in pixels without zoom. */
export interface LaidRun {
  /** Offsets in the text; equal for what is no part of it. */
  start: number;
  end: number;
  label: string;
  style: Style;
  left: number;
  top: number;
  width: number;
  height: number;
  baseline: number;
  rightToLeft: boolean;
  /** Added to each space. */
  wordSpacing: number;
}

export interface LaidGroup {
  runs: LaidRun[];
  lines: LaidRun[][];
}

export interface LaidPage {
  groups: LaidGroup[];
  /** Pictures and rules: drawn, without a label. */
  shapes: { left: number; top: number; width: number; height: number }[];
}

export const pageSize = { width: 816, height: 1056, margin: 96, gap: 10 };
const cellPadding = 7;
const picture = 40;

const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
const widths = new Map<string, number>();

export const fontOf = ({ font, size, bold, italic }: Style): string =>
  `${italic ? 'italic ' : ''}${bold ? '700' : '400'} ${size}px "${font}"`;

export function widthOf(text: string, style: Style, wordSpacing = 0): number {
  const key = `${fontOf(style)} ${wordSpacing} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  canvas.font = fontOf(style);
  canvas.wordSpacing = `${wordSpacing}px`;
  const { width } = canvas.measureText(text);
  if (widths.size > 50_000) widths.clear();
  widths.set(key, width);
  return width;
}

interface Line {
  height: number;
  runs: LaidRun[];
  shapes: LaidPage['shapes'];
}

interface Row {
  height: number;
  groups: { lines: Line[]; left: number; top: number }[];
}

const strongRight = /[\u0590-\u08ff]/;
const strongLeft = /[A-Za-z\u00c0-\u024f]/;
const isRightToLeft = (text: string): boolean => {
  const right = text.search(strongRight);
  const left = text.search(strongLeft);
  return right >= 0 && (left < 0 || right < left);
};

export interface LayoutOptions {
  perWord: boolean;
  keepWrapSpaces: boolean;
  header: string;
  footer: string;
  /** Of all text, in pixels. */
  pageless: boolean;
}

/** Lays out a text with its control characters on pages. */
export function layOut(text: string, styleAt: (at: number) => Style, options: LayoutOptions): LaidPage[] {
  const rows: Row[] = [];
  const full = pageSize.width - 2 * pageSize.margin;
  for (let at = 0; at < text.length; ) {
    if (text[at] === '\u0010') {
      const end = text.indexOf('\u0011', at);
      rows.push(...tableRows(text, at, end < 0 ? text.length : end, styleAt, full, options));
      at = (end < 0 ? text.length : end) + 1;
    } else {
      const end = endOfParagraph(text, at);
      rows.push({
        height: 0,
        groups: [{ lines: paragraphLines(text, at, end, styleAt, full, options), left: 0, top: 0 }],
      });
      at = end + 1;
    }
  }
  return paginate(rows, options);
}

function endOfParagraph(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function tableRows(
  text: string,
  from: number,
  to: number,
  styleAt: (at: number) => Style,
  full: number,
  options: LayoutOptions,
): Row[] {
  const rows: Row[] = [];
  const starts = offsetsOf(text.slice(from, to), '\u0012').map((at) => from + at + 1);
  for (const [number, start] of starts.entries()) {
    const end = (starts[number + 1] ?? to + 1) - 1;
    const cells = offsetsOf(text.slice(start, end), '\u001c').map((at) => start + at + 1);
    const width = full / Math.max(1, cells.length);
    const row: Row = { height: 0, groups: [] };
    for (const [column, cell] of cells.entries()) {
      const cellEnd = (cells[column + 1] ?? end + 1) - 1;
      let top = cellPadding;
      for (let at = cell; at < cellEnd; ) {
        const paragraphEnd = Math.min(cellEnd, endOfParagraph(text, at));
        const lines = paragraphLines(text, at, paragraphEnd, styleAt, width - 2 * cellPadding, options);
        row.groups.push({ lines, left: column * width + cellPadding, top });
        top += lines.reduce((sum, line) => sum + line.height, 0);
        at = paragraphEnd + 1;
      }
      row.height = Math.max(row.height, top + cellPadding);
    }
    rows.push(row);
  }
  return rows;
}

const offsetsOf = (text: string, wanted: string): number[] =>
  text.split('').flatMap((char, at) => (char === wanted ? [at] : []));

interface Token {
  start: number;
  text: string;
  style: Style;
  width: number;
  isSpace: boolean;
}

function tokensOf(text: string, from: number, to: number, styleAt: (at: number) => Style): Token[] {
  const tokens: Token[] = [];
  let last: Token | undefined;
  for (let at = from; at < to; at += 1) {
    const char = text.charAt(at);
    const style = styleAt(at);
    const isSpace = char === ' ' || char === '\u000b';
    const isThing = char === '*' || /[\ue000-\uf8ff]/.test(char);
    if (last && !isThing && !/^[*\ue000-\uf8ff]/.test(last.text) && last.style === style && last.isSpace === isSpace) {
      last.text += char;
    } else {
      last = { start: at, text: char, style, width: 0, isSpace };
      tokens.push(last);
    }
  }
  for (const token of tokens) {
    token.width =
      token.text === '*' ? picture : widthOf(token.style.chip ?? token.text.replace('\u000b', ''), token.style);
  }
  return tokens;
}

function paragraphLines(
  text: string,
  from: number,
  to: number,
  styleAt: (at: number) => Style,
  width: number,
  options: LayoutOptions,
): Line[] {
  const end = styleAt(Math.min(to, text.length - 1));
  const rightToLeft = isRightToLeft(text.slice(from, to));
  const lines: Token[][] = [[]];
  let used = 0;
  let word: Token[] = [];
  const flush = (): void => {
    const wide = word.reduce((sum, token) => sum + token.width, 0);
    if (used + wide > width && (lines.at(-1)?.length ?? 0) > 0) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(...word);
    used += wide;
    word = [];
  };
  for (const token of tokensOf(text, from, to, styleAt)) {
    if (!token.isSpace) word.push(token);
    else {
      flush();
      lines.at(-1)?.push(token);
      used += token.width;
      if (token.text.includes('\u000b')) {
        lines.push([]);
        used = 0;
      }
    }
  }
  flush();
  return lines.map((tokens, at) =>
    lineOf(tokens, {
      width,
      rightToLeft,
      wordSpacing: end.justified && at < lines.length - 1 ? spacing(tokens, width) : 0,
      marker: at === 0 ? end.marker : undefined,
      fallback: end,
      isLast: at === lines.length - 1,
      options,
    }),
  );
}

function withoutEndSpaces(tokens: readonly Token[]): Token[] {
  const last = tokens.findLastIndex((token) => !token.isSpace);
  return tokens.slice(0, last + 1);
}

function spacing(tokens: readonly Token[], width: number): number {
  const seen = withoutEndSpaces(tokens);
  const spaces = seen.reduce((sum, token) => sum + (token.isSpace ? token.text.length : 0), 0);
  const used = seen.reduce((sum, token) => sum + token.width, 0);
  return spaces > 0 ? Math.max(0, (width - used) / spaces) : 0;
}

interface LineOptions {
  width: number;
  rightToLeft: boolean;
  wordSpacing: number;
  marker: string | undefined;
  fallback: Style;
  isLast: boolean;
  options: LayoutOptions;
}

function lineOf(tokens: readonly Token[], given: LineOptions): Line {
  const { rightToLeft, width, wordSpacing, options, isLast } = given;
  const size = Math.max(given.fallback.size, ...tokens.map(({ style }) => style.size));
  const height = size * 1.3;
  const shapes: Line['shapes'] = [];
  const runs: LaidRun[] = [];
  const seen = options.keepWrapSpaces || isLast ? [...tokens] : withoutEndSpaces(tokens);
  let x = 0;
  const place = (run: Omit<LaidRun, 'left' | 'top' | 'height' | 'baseline'>): void => {
    const own = run.style.size * 1.2;
    const left = rightToLeft ? width - x - run.width : x;
    runs.push({ ...run, left, top: height - own - 1, height: own, baseline: height - size * 0.3 });
    x += run.width;
  };
  for (const group of grouped(seen, options.perWord)) {
    const [first] = group;
    if (!first) continue;
    if (first.text === '*') {
      shapes.push({ left: x, top: 2, width: picture - 2, height: height - 4 });
      x += picture;
      continue;
    }
    const label = group
      .map((token) => token.text)
      .join('')
      .replace('\u000b', '');
    const words = first.style.chip ?? label;
    const wide = widthOf(words, first.style, wordSpacing);
    if (first.isSpace && options.perWord) {
      x += wide;
      continue;
    }
    const end = first.style.chip ? first.start : first.start + label.length;
    place({
      start: first.start,
      end,
      label: words,
      style: first.style,
      width: wide,
      rightToLeft: isRightToLeft(words),
      wordSpacing,
    });
  }
  if (given.marker) {
    const style = given.fallback;
    const wide = widthOf(given.marker, style);
    const own = style.size * 1.2;
    runs.unshift({
      start: 0,
      end: 0,
      label: given.marker,
      style,
      left: -18 - wide / 2,
      width: wide,
      top: height - own - 1,
      height: own,
      baseline: height - size * 0.3,
      rightToLeft: false,
      wordSpacing: 0,
    });
  }
  return { height: Math.max(height, shapes.length > 0 ? picture : 0), runs, shapes };
}

/** Tokens that are one run: of one style and one direction. */
function grouped(tokens: readonly Token[], perWord: boolean): Token[][] {
  const groups: Token[][] = [];
  for (const token of tokens) {
    const last = groups.at(-1);
    const before = last?.[0];
    const isThing = (each: Token): boolean => each.text === '*' || each.style.chip !== undefined;
    const joins =
      last &&
      before &&
      !perWord &&
      !isThing(token) &&
      !isThing(before) &&
      before.style === token.style &&
      (token.isSpace || isRightToLeft(token.text) === isRightToLeft(last.map((each) => each.text).join('')));
    if (joins) last.push(token);
    else groups.push([token]);
  }
  return groups;
}

function paginate(rows: readonly Row[], options: LayoutOptions): LaidPage[] {
  const pages: LaidPage[] = [{ groups: [], shapes: [] }];
  const { margin } = pageSize;
  const bottom = options.pageless ? Number.POSITIVE_INFINITY : pageSize.height - margin;
  let y = margin;
  const page = (): LaidPage => pages.at(-1) as LaidPage;
  const turn = (): void => {
    pages.push({ groups: [], shapes: [] });
    y = margin;
  };
  for (const row of rows) {
    const isTable = row.height > 0;
    if (isTable && y + row.height > bottom && y > margin) turn();
    for (const { lines, left, top } of row.groups) {
      let group: LaidGroup | undefined;
      let at = y + top;
      for (const line of lines) {
        if (!isTable && at + line.height > bottom) {
          turn();
          at = y;
          group = undefined;
        }
        if (!group) {
          group = { runs: [], lines: [] };
          page().groups.push(group);
        }
        const placed = line.runs.map((run) => ({
          ...run,
          left: run.left + margin + left,
          top: run.top + at,
          baseline: run.baseline + at,
        }));
        group.runs.push(...placed);
        group.lines.push(placed);
        page().shapes.push(
          ...line.shapes.map((shape) => ({ ...shape, left: shape.left + margin + left, top: shape.top + at })),
        );
        at += line.height;
      }
      if (!isTable) y = at;
    }
    if (isTable) y += row.height;
  }
  for (const [number, each] of pages.entries()) addRunningHeads(each, number, options);
  return pages;
}

function addRunningHeads(page: LaidPage, number: number, { header, footer, pageless }: LayoutOptions): void {
  if (pageless) return;
  const add = (label: string, top: number): void => {
    if (label === '') return;
    const style: Style = { font: 'Arial', size: 14.6667 };
    const run: LaidRun = {
      start: 0,
      end: 0,
      label,
      style,
      left: pageSize.margin,
      top,
      width: widthOf(label, style),
      height: 17.6,
      baseline: top + 13.5,
      rightToLeft: false,
      wordSpacing: 0,
    };
    page.groups.push({ runs: [run], lines: [[run]] });
  };
  add(header, 48);
  add(footer.replace('#', String(number + 1)), pageSize.height - 60);
}
