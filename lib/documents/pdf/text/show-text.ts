import { type FontMetrics, type Glyph, kindOf, type Shown } from './glyphs';
import type { TextState } from './text-state';

/**
 * Moves the pen over shown glyphs as pdf.js does when it reads text, and adds those that have text to `into`.
 */
export function showText(
  shown: readonly Shown[],
  { unit, isVertical }: FontMetrics,
  state: TextState,
  into: Glyph[],
): void {
  const advance = (distance: number): void => {
    if (isVertical) state.advance(0, distance);
    else state.advance(distance * state.scale, 0);
  };
  const pen = (distance: number) => (isVertical ? state.pen(0, distance) : state.pen(distance * state.scale, 0));
  for (const glyph of shown) {
    if (typeof glyph === 'number') {
      advance((-glyph * state.fontSize) / 1000);
      continue;
    }
    const kind = kindOf(glyph.unicode);
    const spacing = state.characterSpacing + (glyph.isSpace ? state.wordSpacing : 0);
    const width = (isVertical ? (glyph.vmetric?.[0] ?? -1000) : glyph.width) * unit * state.fontSize;
    if (kind === 'format') {
      state.drift += width + spacing;
      continue;
    }
    const { drift } = state;
    if (kind !== 'space' && glyph.unicode !== '') {
      into.push({ unicode: glyph.unicode, pen: pen(0), start: pen(drift), end: pen(drift + width) });
    }
    if (kind === 'mark') state.drift += width;
    else advance(width);
    advance(spacing);
  }
}
