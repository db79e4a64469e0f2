import type { TextItem, TextStyle } from './text-item';

/** In PDF user space. */
export interface Point {
  x: number;
  y: number;
}

/**
 * Where a run of text is written from and which way: a point on its baseline, and unit vectors along the text and
 * across it, all in PDF user space. Across is upwards for text in lines, to the right for text that is written downwards.
 */
export interface Frame {
  x: number;
  y: number;
  alongX: number;
  alongY: number;
  acrossX: number;
  acrossY: number;
  isVertical: boolean;
}

/** The frame of an item, and the size of its font across the text in units of user space. */
export function frameOf({ transform }: TextItem, style: TextStyle | undefined): { frame: Frame; size: number } {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform as number[];
  const length = Math.hypot(a, b);
  const rightX = length > 0 ? a / length : 1;
  const rightY = length > 0 ? b / length : 0;
  // Skewed letters stand on a straight baseline: only their height counts.
  const height = d * rightX - c * rightY;
  const upX = height < 0 ? rightY : -rightY;
  const upY = height < 0 ? -rightX : rightX;
  if (style?.vertical) {
    const frame = { x, y, alongX: -upX, alongY: -upY, acrossX: rightX, acrossY: rightY, isVertical: true };
    return { frame, size: length };
  }
  const frame = { x, y, alongX: rightX, alongY: rightY, acrossX: upX, acrossY: upY, isVertical: false };
  return { frame, size: Math.abs(height) };
}

/** How far along the text a point lies from the frame's origin. */
export function alongOf(frame: Frame, { x, y }: Point): number {
  return (x - frame.x) * frame.alongX + (y - frame.y) * frame.alongY;
}

/** How far across the text a point lies from the frame's origin. */
export function acrossOf(frame: Frame, { x, y }: Point): number {
  return (x - frame.x) * frame.acrossX + (y - frame.y) * frame.acrossY;
}

export function pointOf(frame: Frame, along: number, across: number): Point {
  return {
    x: frame.x + frame.alongX * along + frame.acrossX * across,
    y: frame.y + frame.alongY * along + frame.acrossY * across,
  };
}

/** Whether two runs are written the same way, however far apart. */
export function areParallel(one: Frame, other: Frame): boolean {
  return (
    one.isVertical === other.isVertical &&
    one.alongX * other.alongX + one.alongY * other.alongY > 0.999 &&
    one.acrossX * other.acrossX + one.acrossY * other.acrossY > 0
  );
}
