import { type Box, shared } from '@/lib/frameworks/blocks/box';
import type { PdfMark, PdfPage } from '@/lib/frameworks/pdf/page';

/** A straight line along the page: at `at`, from `from` to `to`. */
export interface Rule {
  at: number;
  from: number;
  to: number;
  /** Where the parts meet in which it is drawn, as below one cell each. */
  joints: number[];
}

export interface Rules {
  across: Rule[];
  down: Rule[];
}

/** What is thinner is a line and not a box. */
const thin = 4;
/** What is shorter rules nothing. */
const short = 6;
/** How far apart parts of one line may be, and lines that are one. */
export const near = 3;
const most = 2_500;

/** The lines that a page draws, and the edges of its boxes; each once and whole, however many parts it is drawn in. */
export function rulesOf({ marks, width, height }: Pick<PdfPage, 'marks' | 'width' | 'height'>): Rules {
  const across: Rule[] = [];
  const down: Rule[] = [];
  const seen = withoutUnseen(marks);
  const hasSeam = seamsOf(seen);
  const isCell = cellsAmong(seen);
  for (const mark of seen) {
    const { left, top, right, bottom } = mark;
    if (right < 0 || bottom < 0 || left > width || top > height) continue;
    const isFlat = bottom - top < thin;
    const isNarrow = right - left < thin;
    if (isFlat && isNarrow) continue;
    if (isFlat) across.push(ruleOf((top + bottom) / 2, left, right));
    else if (isNarrow) down.push(ruleOf((left + right) / 2, top, bottom));
    else if (isShade(mark, { width, height }) || isCell(mark)) {
      for (const at of [top, bottom]) if (!hasSeam(mark, at)) across.push(ruleOf(at, left, right));
      down.push(ruleOf(left, top, bottom), ruleOf(right, top, bottom));
    }
  }
  return { across: merged(across), down: merged(down) };
}

const ruleOf = (at: number, from: number, to: number): Rule => ({ at, from, to, joints: [] });

/** How many marks may lie between a box and those that are painted into it. */
const behind = 60;

/** Boxes that are painted in the colour on which they lie show no edges: text editors fill each line of a cell again. */
function withoutUnseen(marks: readonly PdfMark[]): PdfMark[] {
  const grounds: PdfMark[] = [];
  return marks.filter((mark) => {
    if (mark.fill === null || !isLarge(mark)) return true;
    const ground = grounds.findLast((each) => shares(each, mark));
    if (ground !== undefined && ground.fill === mark.fill && holds(ground, mark)) return false;
    grounds.push(mark);
    if (grounds.length > behind) grounds.shift();
    return true;
  });
}

/**
 * Whether a white box is a cell of a table all the same, as browsers print those that have a colour on the screen: others
 * stand beside it, and below it, from edge to edge.
 */
function cellsAmong(marks: readonly PdfMark[]): (mark: PdfMark) => boolean {
  const white = marks.filter((mark) => mark.fill !== null && isWhite(mark.fill) && isLarge(mark));
  const counts = new Map<string, number>();
  const rowOf = ({ top, bottom }: PdfMark) => `row ${Math.round(top)} ${Math.round(bottom)}`;
  const columnOf = ({ left, right }: PdfMark) => `column ${Math.round(left)} ${Math.round(right)}`;
  for (const name of white.flatMap((mark) => [rowOf(mark), columnOf(mark)]))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  const isAmong = (name: string) => (counts.get(name) ?? 0) > 1;
  const cells = white.filter((mark) => isAmong(rowOf(mark)) && isAmong(columnOf(mark)));
  const lefts = new Set(cells.map(({ left }) => Math.round(left)));
  const rights = new Set(cells.map(({ right }) => Math.round(right)));
  // A merged cell ends where others do.
  const found = new Set(
    white.filter(({ left, right }) => lefts.has(Math.round(left)) && rights.has(Math.round(right))),
  );
  return (mark) => found.has(mark);
}

/**
 * Whether a box goes on in one of its colour at its top or bottom. Where lines are drawn between columns, rows of which
 * nothing is drawn between are one.
 */
function seamsOf(marks: readonly PdfMark[]): (mark: PdfMark, at: number) => boolean {
  const boxes = marks.filter((mark) => mark.fill !== null && isLarge(mark));
  const nameOf = ({ fill, left, right }: PdfMark, at: number) => [fill, ...[left, right, at].map(Math.round)].join(' ');
  const tops = new Set(boxes.map((box) => nameOf(box, box.top)));
  const bottoms = new Set(boxes.map((box) => nameOf(box, box.bottom)));
  const lines = new Set(
    marks.flatMap(({ left, right, top, bottom }) =>
      right - left < thin && bottom - top >= thin ? [Math.round((left + right) / 2)] : [],
    ),
  );
  const isLined = (at: number) => [-2, -1, 0, 1, 2].some((off) => lines.has(Math.round(at) + off));
  return (mark, at) => {
    const name = nameOf(mark, at);
    return tops.has(name) && bottoms.has(name) && isLined(mark.left) && isLined(mark.right);
  };
}

const isLarge = ({ left, top, right, bottom }: PdfMark): boolean => right - left >= thin && bottom - top >= thin;

const shares = (one: PdfMark, other: PdfMark): boolean =>
  shared(one.left, one.right, other.left, other.right) > 1 && shared(one.top, one.bottom, other.top, other.bottom) > 1;

const holds = (one: PdfMark, other: PdfMark): boolean =>
  other.left > one.left - 1 && other.right < one.right + 1 && other.top > one.top - 1 && other.bottom < one.bottom + 1;

/** Whether a box is filled with a colour that can be seen, and isn't the ground of the page. */
export function isShade(mark: PdfMark, page: Pick<PdfPage, 'width' | 'height'>): boolean {
  const { left, top, right, bottom, fill } = mark;
  if (fill === null || isWhite(fill)) return false;
  return (right - left) * (bottom - top) < 0.9 * page.width * page.height;
}

const isWhite = (fill: string): boolean => /^#(?:f[b-f]){3}$/i.test(fill);

function merged(rules: Rule[]): Rule[] {
  const lines: Rule[][] = [];
  for (const rule of rules.sort((one, other) => one.at - other.at)) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line === undefined || last === undefined || rule.at - last.at > near / 2) lines.push([rule]);
    else line.push(rule);
  }
  return lines
    .flatMap((line) => {
      const at = line.reduce((sum, rule) => sum + rule.at, 0) / line.length;
      const joined: Rule[] = [];
      for (const { from, to } of line.sort((one, other) => one.from - other.from)) {
        const last = joined.at(-1);
        if (last === undefined || from - last.to > near) joined.push(ruleOf(at, from, to));
        else {
          const isWhole = to - from >= 2 * short && from - last.from >= 2 * short;
          if (isWhole && Math.abs(from - last.to) <= 1) last.joints.push((from + last.to) / 2);
          last.to = Math.max(last.to, to);
        }
      }
      return joined;
    })
    .filter(({ from, to }) => to - from >= short)
    .slice(0, most);
}

/** Lines that touch each other, as those of one table do. */
export function networksOf({ across, down }: Rules): Rules[] {
  const parents = [...across, ...down].map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) {
      const parent = parents[root] ?? root;
      parents[root] = parents[parent] ?? parent;
      root = parents[root] ?? root;
    }
    return root;
  };
  for (const [index, one] of across.entries()) {
    for (const [other, rule] of down.entries()) {
      const meets =
        rule.at >= one.from - near &&
        rule.at <= one.to + near &&
        one.at >= rule.from - near &&
        one.at <= rule.to + near;
      if (meets) parents[rootOf(index)] = rootOf(across.length + other);
    }
  }
  const networks = new Map<number, Rules>();
  const networkOf = (index: number): Rules => {
    const root = rootOf(index);
    const network = networks.get(root) ?? { across: [], down: [] };
    networks.set(root, network);
    return network;
  };
  for (const [index, rule] of across.entries()) networkOf(index).across.push(rule);
  for (const [index, rule] of down.entries()) networkOf(across.length + index).down.push(rule);
  return [...networks.values()];
}

export function boxOfRules({ across, down }: Rules): Box {
  return {
    left: Math.min(...across.map(({ from }) => from), ...down.map(({ at }) => at)),
    right: Math.max(...across.map(({ to }) => to), ...down.map(({ at }) => at)),
    top: Math.min(...across.map(({ at }) => at), ...down.map(({ from }) => from)),
    bottom: Math.max(...across.map(({ at }) => at), ...down.map(({ to }) => to)),
  };
}
