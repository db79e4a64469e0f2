import { acrossOf, alongOf, areParallel, frameOf } from './frame';
import type { TextItem, TextStyle } from './text-item';

type Styles = Readonly<Record<string, TextStyle>>;

/**
 * What stands between two items in the page's text: a line break where the text layer has one or where the next item
 * stands elsewhere, a space where there is a gap that pdf.js has written no space into, as between parts of forms.
 */
export function separatorBetween(one: TextItem, next: TextItem, styles: Styles): '' | ' ' | '\n' {
  if (one.hasEOL) return '\n';
  if (one.str === '' || next.str === '' || /\s$/.test(one.str) || /^\s/.test(next.str)) return '';
  const { frame, size } = frameOf(one, styles[one.fontName]);
  const { frame: nextFrame, size: nextSize } = frameOf(next, styles[next.fontName]);
  if (!areParallel(frame, nextFrame)) return '\n';
  const length = frame.isVertical ? one.height : one.width;
  const nextLength = frame.isVertical ? next.height : next.width;
  const largest = Math.max(size, nextSize);
  if (Math.abs(acrossOf(frame, nextFrame)) > 0.7 * largest) return '\n';
  const start = alongOf(frame, nextFrame);
  const gap = Math.max(start - length, -(start + nextLength));
  return gap > 0.15 * largest || gap < -largest ? ' ' : '';
}
