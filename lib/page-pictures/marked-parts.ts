import type { PageViewport } from 'pdfjs-dist';
import { type Passage, pagesOf, shapeOf } from '@/lib/model/passage';

/** A box in the pixels of a drawn page. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What a passage is on one page. */
export interface MarkedPart {
  /** From 0. */
  index: number;
  label: string;
  kind: 'words' | 'region';
  boxesOn(viewport: PageViewport): Box[];
}

/** The parts of a passage, page by page. */
export function markedParts(passage: Passage): MarkedPart[] {
  const shape = shapeOf(passage)?.shape;
  return pagesOf(passage).map(({ index, label, quads }) => ({
    index,
    label,
    kind: shape ? 'region' : 'words',
    boxesOn: (viewport) =>
      shape
        ? [boxOf([shape.left, shape.top, shape.right, shape.bottom], viewport)]
        : quads.map((quad) => boxOf(quad, viewport)),
  }));
}

/** @param points x before y, in PDF user space: any that span the box */
function boxOf(points: readonly number[], viewport: PageViewport): Box {
  const at: [number, number][] = [];
  for (let each = 0; each + 1 < points.length; each += 2) {
    const [x = 0, y = 0]: number[] = viewport.convertToViewportPoint(points[each] ?? 0, points[each + 1] ?? 0);
    at.push([x, y]);
  }
  const across = at.map(([x]) => x);
  const down = at.map(([, y]) => y);
  return { left: Math.min(...across), top: Math.min(...down), right: Math.max(...across), bottom: Math.max(...down) };
}
