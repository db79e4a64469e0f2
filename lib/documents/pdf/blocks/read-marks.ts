import { horizontal, identity, type Matrix, matrixOf, multiply, vertical } from '@/lib/documents/pdf/text/matrix';
import { operators } from '@/lib/documents/pdf/text/operators';
import type { OperatorList } from '@/lib/documents/pdf/text/read-glyphs';
import { type Box, boxAround } from '@/lib/frameworks/blocks/box';
import { type PdfMark, pdfLimits } from '@/lib/frameworks/pdf/page';

/** The numbers that begin each step of a path, and how many follow (pdf.js's DrawOPS). */
const steps = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticTo: 3, close: 4 } as const;
const lengthOfCurve: Partial<Record<number, number>> = { [steps.curveTo]: 6, [steps.quadraticTo]: 4 };

const filling: ReadonlySet<number> = new Set([
  operators.fill,
  operators.eoFill,
  operators.fillStroke,
  operators.eoFillStroke,
  operators.closeFillStroke,
  operators.closeEOFillStroke,
]);
const stroking: ReadonlySet<number> = new Set([
  operators.stroke,
  operators.closeStroke,
  operators.fillStroke,
  operators.eoFillStroke,
  operators.closeFillStroke,
  operators.closeEOFillStroke,
]);

interface Pen {
  matrix: Matrix;
  fill: string;
  width: number;
}

/** The straight lines along the page and the boxes that a page draws, in points from its top left. */
export function readMarks(
  { fnArray, argsArray }: Pick<OperatorList, 'fnArray' | 'argsArray'>,
  shown: Matrix,
): PdfMark[] {
  const marks: PdfMark[] = [];
  const stack: Pen[] = [];
  let pen: Pen = { matrix: identity, fill: '#000000', width: 1 };
  for (const [at, operator] of fnArray.entries()) {
    if (marks.length >= pdfLimits.marksOfPage) break;
    const values = (argsArray[at] ?? []) as readonly unknown[];
    switch (operator) {
      case operators.save:
        stack.push({ ...pen });
        break;
      case operators.restore:
      case operators.paintFormXObjectEnd:
        pen = stack.pop() ?? pen;
        break;
      case operators.paintFormXObjectBegin:
        stack.push({ ...pen });
        pen.matrix = multiply(pen.matrix, matrixOf(values[0] as ArrayLike<number> | null));
        break;
      case operators.transform:
        pen.matrix = multiply(pen.matrix, matrixOf(values as readonly number[]));
        break;
      case operators.setLineWidth:
        pen.width = Number(values[0]);
        break;
      case operators.setFillRGBColor:
        pen.fill = String(values[0]);
        break;
      case operators.constructPath:
        marks.push(...marksOfPath(values, pen, shown));
        break;
    }
  }
  return marks;
}

function marksOfPath([operator, paths]: readonly unknown[], pen: Pen, shown: Matrix): PdfMark[] {
  const fills = filling.has(Number(operator));
  const strokes = stroking.has(Number(operator));
  const data = (paths as readonly unknown[] | undefined)?.[0];
  if ((!fills && !strokes) || !isNumbers(data) || data.length > 4_000) return [];
  const matrix = multiply(shown, pen.matrix);
  const marks: PdfMark[] = [];
  for (const points of subpathsOf(data, matrix)) {
    const box = boxAround(points);
    if (fills && isBox(points, box)) marks.push({ ...box, fill: pen.fill });
    // A frame is four lines, as any other path of straight lines is lines.
    if (strokes) marks.push(...linesOf(points, (Math.abs(pen.width) * Math.hypot(matrix[0], matrix[1])) / 2));
  }
  return marks;
}

const isNumbers = (data: unknown): data is ArrayLike<number> => Array.isArray(data) || ArrayBuffer.isView(data);

/** The corners of each part of a path, closed ones with the first at their end. Parts with curves are left out. */
function subpathsOf(data: ArrayLike<number>, matrix: Matrix): Box[][] {
  const subpaths: Box[][] = [];
  let points: Box[] = [];
  let isStraight = true;
  const end = () => {
    if (isStraight && points.length > 1) subpaths.push(points);
    points = [];
    isStraight = true;
  };
  const point = (at: number): Box => {
    const [x, y] = [data[at] ?? 0, data[at + 1] ?? 0];
    const [shownX, shownY] = [horizontal(matrix, x, y), vertical(matrix, x, y)];
    return { left: shownX, right: shownX, top: shownY, bottom: shownY };
  };
  for (let at = 0; at < data.length; ) {
    const step = data[at] ?? steps.close;
    if (step === steps.moveTo) end();
    if (step === steps.moveTo || step === steps.lineTo) {
      points.push(point(at + 1));
      at += 3;
    } else if (step === steps.close) {
      const [first] = points;
      if (first !== undefined) points.push(first);
      at += 1;
    } else {
      isStraight = false;
      at += 1 + (lengthOfCurve[step] ?? data.length);
    }
  }
  end();
  return subpaths;
}

/** How far corners may stand off the edges of a box. */
const skew = 0.5;

function isBox(points: readonly Box[], { left, top, right, bottom }: Box): boolean {
  if (points.length < 4) return false;
  return points.every(
    (point) =>
      Math.min(Math.abs(point.left - left), Math.abs(point.left - right)) < skew &&
      Math.min(Math.abs(point.top - top), Math.abs(point.top - bottom)) < skew,
  );
}

function linesOf(points: readonly Box[], half: number): PdfMark[] {
  const lines: PdfMark[] = [];
  for (const [at, point] of points.entries()) {
    const before = points[at - 1];
    if (before === undefined) continue;
    const { left, top, right, bottom } = boxAround([before, point]);
    const thickness = Math.min(half, 1);
    if (bottom - top < skew) lines.push({ left, right, top: top - thickness, bottom: bottom + thickness, fill: null });
    else if (right - left < skew) {
      lines.push({ left: left - thickness, right: right + thickness, top, bottom, fill: null });
    }
  }
  return lines;
}
