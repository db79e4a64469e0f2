import { variant } from './given.ts';
import { glyphsOf } from './glyphs.ts';
import type { LaidLine } from './layout/laid.ts';
import { tiles } from './parts.ts';
import { pageAt, state } from './state.ts';
import { pageLeft, surfaces, topOf } from './surfaces.ts';

const caret = document.querySelector('.kix-cursor') as HTMLElement;

export function placeCaret(): void {
  for (const { number } of surfaces()) {
    const lines = pageAt(number)?.groups.flatMap((group) => group.lines) ?? [];
    const line = lines.find(({ start, end }) => start <= state.focus && state.focus < end);
    if (!line) continue;
    caret.style.display = '';
    caret.style.left = `${pageLeft() + xIn(line, state.focus) * state.zoom}px`;
    caret.style.top = `${topOf(number) + line.top * state.zoom}px`;
    caret.style.height = `${line.height * state.zoom}px`;
    return;
  }
  caret.style.display = 'none';
}

/** Where in a line the caret for an offset stands. */
export function xIn({ runs, left }: LaidLine, offset: number): number {
  const own = runs.filter(({ start, end }) => end > start);
  const run = own.find(({ start, end }) => start <= offset && offset < end);
  const last = own.find(({ end }) => end === offset) ?? own.at(-1);
  if (run) {
    const glyph = glyphsOf(run)[Math.min(offset - run.start, glyphsOf(run).length - 1)];
    return run.left + ((run.rightToLeft ? glyph?.right : glyph?.left) ?? 0);
  }
  if (!last) return left;
  return last.rightToLeft ? last.left : last.left + last.width;
}

/** Carets of others who have the document open. */
export function placeCollaborators(): void {
  for (let other = 0; other < variant.collaborators; other += 1) {
    const cursor = document.createElement('div');
    cursor.className = 'kix-cursor docs-ui-unprintable';
    cursor.style.left = `${200 + other * 40}px`;
    cursor.style.top = `${150 + other * 30}px`;
    const own = document.createElement('div');
    own.className = 'kix-cursor-caret';
    own.style.borderColor = '#d0f';
    const name = document.createElement('div');
    name.className = 'kix-cursor-name';
    name.textContent = `Reader ${other + 1}`;
    cursor.append(own, name);
    tiles.append(cursor);
  }
}
