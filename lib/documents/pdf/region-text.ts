import type { Rectangle } from '@/lib/model/selector';
import { pointOf } from './text/frame';
import type { PdfPageText } from './text/page-text';

/** The text whose letters stand, with their middles, in a part of a page; pieces that don't meet are set apart. */
export function textInPart({ runs, text }: Pick<PdfPageText, 'runs' | 'text'>, part: Rectangle): string {
  const pieces: { start: number; end: number }[] = [];
  for (const run of runs) {
    for (let at = 0; at < run.text.length; at += 1) {
      const { x, y } = pointOf(run.frame, ((run.from[at] ?? 0) + (run.to[at] ?? 0)) / 2, (run.low + run.high) / 2);
      if (x < part.left || x > part.right || y < part.bottom || y > part.top) continue;
      const offset = run.start + at;
      const last = pieces.at(-1);
      if (last && text.slice(last.end, offset).trim() === '') last.end = offset + 1;
      else pieces.push({ start: offset, end: offset + 1 });
    }
  }
  return pieces
    .map(({ start, end }) => text.slice(start, end).trim())
    .join(' ')
    .trim();
}
