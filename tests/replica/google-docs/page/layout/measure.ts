import type { Style } from '../../document.ts';

const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
const widths = new Map<string, number>();

/** Raised text is smaller. */
export const sizeOf = ({ size, raised }: Style): number => (raised ? size * 0.6 : size);

export const fontOf = (style: Style): string =>
  `${style.italic ? 'italic ' : ''}${style.bold ? '700' : '400'} ${sizeOf(style)}px "${style.font}"`;

export function widthOf(text: string, style: Style, wordSpacing = 0): number {
  const key = `${fontOf(style)} ${wordSpacing} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context.font = fontOf(style);
  context.wordSpacing = `${wordSpacing}px`;
  const { width } = context.measureText(text);
  if (widths.size > 100_000) widths.clear();
  widths.set(key, width);
  return width;
}
