import type { Measure } from './cells';

/** Measures as the text layer does, for glyphs that can't be read; undefined where there is no canvas. */
export function canvasMeasure(): Measure | undefined {
  if (typeof OffscreenCanvas === 'undefined') return undefined;
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return undefined;
  return (text, fontFamily) => {
    context.font = `100px ${fontFamily}`;
    return context.measureText(text).width;
  };
}
