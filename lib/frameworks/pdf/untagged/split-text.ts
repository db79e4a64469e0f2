import { type Box, holdsPoint } from '@/lib/frameworks/blocks/box';
import type { PdfText } from '@/lib/frameworks/pdf/page';

/**
 * A piece of text in parts, where it goes over the edges of cells: pdf.js joins what stands close to each other. It is
 * split at the space next to the edge; a word is never.
 */
export function splitAt(text: PdfText, edges: readonly number[], boxes: readonly Box[]): PdfText[] {
  const width = text.right - text.left;
  const y = (text.top + text.bottom) / 2;
  // What overhangs an edge by less than a letter or two doesn't stand in both cells.
  const edge = edges.find((each) => {
    if (each < text.left + text.size || each > text.right - text.size) return false;
    return !boxes.some((box) => holdsPoint(box, each - 1, y) && holdsPoint(box, each + 1, y));
  });
  if (edge === undefined || width <= 0) return [text];
  const wanted = ((edge - text.left) / width) * text.text.length;
  let best = -1;
  for (let at = text.text.indexOf(' '); at >= 0; at = text.text.indexOf(' ', at + 1)) {
    if (best < 0 || Math.abs(at - wanted) < Math.abs(best - wanted)) best = at;
  }
  if (best <= 0 || Math.abs(best - wanted) > 4) return [text];
  const first = { ...text, text: text.text.slice(0, best), right: edge - 1, endsLine: true };
  const second = { ...text, text: text.text.slice(best + 1), left: edge + 1 };
  return [first, ...splitAt(second, edges, boxes)];
}
