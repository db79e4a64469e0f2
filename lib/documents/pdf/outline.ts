import type { PageViewport } from 'pdfjs-dist';
import type { Point } from '@/lib/documents/document';
import type { Outline } from '@/lib/highlights/drawn/outline';
import type { Quad, Rectangle } from '@/lib/model/selector';

/** A quad of PDF user space in the units of a viewport. */
export function outlineOf(quad: Quad, viewport: PageViewport): Outline {
  const corner = (at: number): Point => {
    const [x, y] = viewport.convertToViewportPoint(quad[at] ?? 0, quad[at + 1] ?? 0) as [number, number];
    return { x, y };
  };
  return [corner(0), corner(2), corner(6), corner(4)];
}

export function quadOf({ left, bottom, right, top }: Rectangle): Quad {
  return [left, top, right, top, left, bottom, right, bottom];
}

export function boxOf(outline: Outline): DOMRect {
  const xs = outline.map(({ x }) => x);
  const ys = outline.map(({ y }) => y);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  return new DOMRect(left, top, Math.max(...xs) - left, Math.max(...ys) - top);
}

/** Whether a point lies in a convex outline, its edges included. */
export function holds(outline: Outline, { x, y }: Point): boolean {
  let sign = 0;
  for (const [at, from] of outline.entries()) {
    const to = outline[(at + 1) % outline.length] ?? from;
    const side = (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
    if (side !== 0 && sign !== 0 && Math.sign(side) !== sign) return false;
    if (side !== 0) sign = Math.sign(side);
  }
  return true;
}
