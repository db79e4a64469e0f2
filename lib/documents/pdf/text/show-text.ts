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
  const move = (distance: number): void => {
    if (isVertical) state.advance(0, distance);
    else state.advance(distance * state.scale, 0);
  };
  for (const glyph of shown) {
    if (typeof glyph === 'number') {
      move((-glyph * state.fontSize) / 1000);
      continue;
    }
    const kind = kindOf(glyph.unicode);
    if (kind === 'format') continue;
    const spacing = state.characterSpacing + (glyph.isSpace ? state.wordSpacing : 0);
    const width = isVertical ? (glyph.vmetric?.[0] ?? -1000) : glyph.width;
    const advance = kind === 'mark' ? 0 : width * unit * state.fontSize;
    const [, , , , x, y] = state.glyph;
    move(advance);
    const [, , , , endX, endY] = state.glyph;
    if (kind !== 'space' && glyph.unicode !== '') into.push({ unicode: glyph.unicode, x, y, endX, endY });
    move(spacing);
  }
}
