import type { Rectangle } from '@/lib/model/selector';
import { acrossOf, alongOf, type Point, pointOf } from './frame';
import type { PdfPageText } from './page-text';
import type { Run } from './run';

/** The offset between characters that is nearest to a point of the page, in PDF user space; null on a page without text. */
export function offsetAt({ runs }: Pick<PdfPageText, 'runs'>, point: Point): number | null {
  let nearest: Run | undefined;
  let distance = Infinity;
  for (const run of runs) {
    if (run.isBlank) continue;
    const away = distanceTo(run, point);
    if (away >= distance) continue;
    distance = away;
    nearest = run;
  }
  return nearest ? nearest.start + boundaryAt(nearest, alongOf(nearest.frame, point)) : null;
}

function distanceTo({ frame, low, high, left, right }: Run, point: Point): number {
  const along = alongOf(frame, point);
  const across = acrossOf(frame, point);
  return Math.hypot(Math.max(left - along, 0, along - right), Math.max(low - across, 0, across - high));
}

/** The offset in a run of the boundary that is nearest to a place along it; never one within a character. */
function boundaryAt(run: Run, along: number): number {
  let nearest = 0;
  let distance = Infinity;
  const consider = (offset: number, place: number): void => {
    const away = Math.abs(place - along);
    if (away >= distance || splitsCharacter(run.text, offset)) return;
    distance = away;
    nearest = offset;
  };
  for (let at = 0; at < run.text.length; at += 1) {
    consider(at, run.from[at] ?? 0);
    consider(at + 1, run.to[at] ?? 0);
  }
  return nearest;
}

function splitsCharacter(text: string, offset: number): boolean {
  return /^[\udc00-\udfff\p{M}]/u.test(text.slice(offset, offset + 2)) && offset > 0;
}

/** The text whose characters' centres lie in a part of the page, in PDF user space; lines and words stay apart. */
export function textIn({ runs, text }: Pick<PdfPageText, 'runs' | 'text'>, part: Rectangle): string {
  let taken = '';
  let last = -1;
  for (const run of runs) {
    if (run.isBlank) continue;
    for (let at = 0; at < run.text.length; at += 1) {
      const offset = run.start + at;
      const character = run.text.charAt(at);
      if (character.trim() === '' || !holds(part, centreOf(run, at))) continue;
      if (last >= 0 && offset > last + 1) taken += text.slice(last + 1, offset).includes('\n') ? '\n' : ' ';
      taken += character;
      last = offset;
    }
  }
  return taken;
}

function centreOf({ frame, from, to, shift, low, high }: Run, at: number): Point {
  return pointOf(frame, ((from[at] ?? 0) + (to[at] ?? 0)) / 2, (low + high) / 2 + (shift[at] ?? 0));
}

function holds({ left, bottom, right, top }: Rectangle, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= bottom && y <= top;
}
