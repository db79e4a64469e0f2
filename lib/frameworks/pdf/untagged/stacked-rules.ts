import type { Box } from '@/lib/frameworks/blocks/box';
import { edgesOf } from '@/lib/frameworks/blocks/boxes-to-grid';
import type { PdfText } from '@/lib/frameworks/pdf/page';
import { type RuledCells, ruledCellsOf } from './ruled-cells';
import type { RuleStack } from './ruled-networks';
import { near, type Rule } from './rules';
import { visualLinesOf } from './segments';
import { splitAt } from './split-text';

/** More than a page has room for. */
const mostRows = 400;

/** What stands on a page. */
interface Texts {
  texts: readonly PdfText[];
  page: number;
}

/**
 * The tables between lines that only stand below each other: in the columns as wide as the parts are in which the lines
 * are drawn, or where they are drawn whole, as rows.
 */
export function stackedTables(stack: RuleStack, texts: Texts): RuledCells[] {
  if (stack.across.length + stack.partial.length > mostRows) return [];
  const parts = partsOf(stack.across, texts);
  return parts.flatMap((across): RuledCells[] => {
    const joints = jointsOf(across);
    const [first, last] = [across[0], across.at(-1)];
    if (first === undefined || last === undefined || across.length + joints.length < 3) return [];
    if (joints.length === 0) {
      const cells = ruledCellsOf({ across, down: [] });
      return cells === null ? [] : [{ ...cells, isOfRows: true }];
    }
    // A page may begin or end with rows of which something is merged over the next.
    const partial = stack.partial.filter(({ at }) => parts.length === 1 || (at > first.at && at < last.at));
    const all = [...across, ...partial].toSorted((one, other) => one.at - other.at);
    const ends = { left: first.from, right: first.to };
    const cells = stackedCells(all, { ...ends, joints }, texts);
    return cells === null ? [] : [partial.length === 0 ? cells : withMerged(cells, { across, partial, joints })];
  });
}

/** Where lines meet that are drawn in parts, most often. */
function jointsOf(stack: readonly Rule[]): number[] {
  const joints = stack.flatMap((rule) => rule.joints);
  return edgesOf(joints, near).filter((edge) => {
    const count = stack.filter((rule) => rule.joints.some((joint) => Math.abs(joint - edge) <= near)).length;
    return count * 2 > stack.length;
  });
}

/** Lines of several tables, between which something else stands. */
function partsOf(across: readonly Rule[], { texts, page }: Texts): Rule[][] {
  const sorted = across.toSorted((one, other) => one.at - other.at);
  const parts: Rule[][] = [];
  for (const [at, rule] of sorted.entries()) {
    const before = sorted[at - 1];
    if (before === undefined || isParted(before, rule, { texts, page })) parts.push([rule]);
    else parts.at(-1)?.push(rule);
  }
  return parts;
}

function isParted(one: Rule, other: Rule, { texts, page }: Texts): boolean {
  if (one.joints.length === 0 || other.joints.length === 0) return false;
  const areAlike = one.joints.some((joint) => other.joints.some((each) => Math.abs(each - joint) <= near));
  if (!areAlike) return true;
  const between = texts.filter(({ top, bottom }) => (top + bottom) / 2 > one.at && (top + bottom) / 2 < other.at);
  let above = one.at;
  return visualLinesOf(between, page).some((line) => {
    const gap = line.top - above;
    const isFirst = above === one.at;
    above = line.bottom;
    return gap > (isFirst ? beside : within + 0.4) * (line.bottom - line.top);
  });
}

/** Cells in which what stands beside lines that go over some columns only is merged. */
function withMerged(
  { box, cells, ...open }: RuledCells,
  { across, partial, joints }: { across: readonly Rule[]; partial: readonly Rule[]; joints: readonly number[] },
): RuledCells {
  const down = [box.left, ...joints, box.right].map((at) => ({ at, from: box.top, to: box.bottom, joints: [] }));
  const edges = [box.top, box.bottom].map((at) => ({ at, from: box.left, to: box.right, joints: [] }));
  const merged = ruledCellsOf({ across: [...across, ...partial, ...edges], down });
  return { box, cells: merged?.cells ?? cells, ...open };
}

/** Parts of a line's height: how far lines of one row stand apart, and a row's first and last from the line by it. */
const [within, beside] = [0.9, 1.6];

/**
 * The cells of rows that lines part only from each other. What stands right above the first line, or below the last, in
 * their columns, is a row as well: a header, or one that a page begins or ends with.
 */
function stackedCells(
  sorted: readonly Rule[],
  { left, right, joints }: { left: number; right: number; joints: readonly number[] },
  { texts, page }: Texts,
): RuledCells | null {
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  const lines = visualLinesOf(
    texts.filter((text) => text.right > left && text.left < right),
    page,
  );
  const top = reachOf(lines.filter(({ bottom }) => bottom <= first.at + near).toReversed(), {
    from: first.at,
    joints,
    isUp: true,
  });
  const bottom = reachOf(
    lines.filter((line) => line.top >= last.at - near),
    { from: last.at, joints, isUp: false },
  );
  const edges = edgesOf([top, ...sorted.map(({ at }) => at), bottom], near);
  const rows = edges.slice(0, -1).map((edge, at): Box => ({ left, right, top: edge, bottom: edges[at + 1] ?? edge }));
  const cells = rows.flatMap((row) => cellsOf(row, joints, texts));
  return {
    box: { left, right, top, bottom },
    cells,
    isOpenAbove: top < first.at - near,
    isOpenBelow: bottom > last.at + near,
  };
}

interface Reach {
  from: number;
  joints: readonly number[];
  isUp: boolean;
}

/** How far lines go on in the columns of a table from its edge. */
function reachOf(lines: ReturnType<typeof visualLinesOf>, { from, joints, isUp }: Reach): number {
  let reach = from;
  let columns = 0;
  for (const line of lines) {
    const height = line.bottom - line.top;
    const gap = isUp ? reach - line.bottom : line.top - reach;
    const pieces = line.segments.flatMap((segment) => segment.texts);
    if (gap > (reach === from ? beside : within) * height || joints.some((joint) => crosses(pieces, joint))) break;
    columns = Math.max(columns, new Set(pieces.map((text) => columnOf(text, joints))).size);
    reach = isUp ? line.top : line.bottom;
  }
  return columns > 1 ? reach : from;
}

const columnOf = ({ left, right }: PdfText, joints: readonly number[]): number =>
  joints.filter((joint) => (left + right) / 2 > joint).length;

/** Parts of the size of the letters: what stands closer is of one word, or of two of one line. */
const gapOfWords = 0.4;

/** Whether text of a line goes over a place, with no more than the space between words there. */
function crosses(pieces: readonly PdfText[], joint: number): boolean {
  const sorted = pieces.toSorted((one, other) => one.left - other.left);
  return sorted.some((text, at) => {
    if (text.left < joint - near && text.right > joint + near) return splitAt(text, [joint], []).length === 1;
    const next = sorted[at + 1];
    if (next === undefined || text.right > joint + near || next.left < joint - near) return false;
    return next.left - text.right < gapOfWords * text.size;
  });
}

/** A row in its columns; what text goes over is one cell. */
function cellsOf(row: Box, joints: readonly number[], texts: readonly PdfText[]): Box[] {
  const inside = texts.filter(({ top, bottom }) => (top + bottom) / 2 > row.top && (top + bottom) / 2 < row.bottom);
  const lines = visualLinesOf(inside, 0).map(({ segments }) => segments.flatMap((segment) => segment.texts));
  const open = joints.filter((joint) => !lines.some((pieces) => crosses(pieces, joint)));
  const edges = [row.left, ...open, row.right];
  return edges.slice(0, -1).map((left, at) => ({ ...row, left, right: edges[at + 1] ?? row.right }));
}
