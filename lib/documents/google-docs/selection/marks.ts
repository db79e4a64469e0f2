import { selectionSelector } from '@/lib/documents/google-docs/page/selectors';

/** What Docs draws over selected text: rectangles or paths with a fill. What only clips others is none. */
export function selectionMarks(): SVGGeometryElement[] {
  const shapes = document.querySelectorAll<SVGGeometryElement>(
    `${selectionSelector} rect, ${selectionSelector} path, ${selectionSelector} polygon`,
  );
  return [...shapes].filter((shape) => {
    if (shape.closest('clipPath, defs, mask') || shape.hasAttribute('aria-label')) return false;
    const fill = shape.getAttribute('fill') ?? getComputedStyle(shape).fill;
    return fill !== 'none' && fill !== 'transparent';
  });
}

/** What says whether the same is selected still, without laying the page out. */
export function signatureOfMarks(marks: readonly SVGGeometryElement[]): string {
  const names = ['x', 'y', 'width', 'height', 'd', 'points', 'transform'];
  return marks.map((mark) => names.map((name) => mark.getAttribute(name) ?? '').join(' ')).join('\n');
}

/** Where they are in the viewport. */
export function boxesOfMarks(marks: readonly SVGGeometryElement[]): DOMRect[] {
  return marks.map((mark) => mark.getBoundingClientRect()).filter(({ width, height }) => width > 0 && height > 0);
}

/** Says of points of the viewport whether the selection lies over them. */
export function coverOf(marks: readonly SVGGeometryElement[]): (x: number, y: number) => boolean {
  const shapes = marks.flatMap((mark) => {
    const inverse = mark.getScreenCTM()?.inverse();
    return inverse ? [{ mark, inverse, box: mark.getBoundingClientRect() }] : [];
  });
  return (x, y) =>
    shapes.some(({ mark, inverse, box }) => {
      if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
      return mark.isPointInFill(new DOMPoint(x, y).matrixTransform(inverse));
    });
}
