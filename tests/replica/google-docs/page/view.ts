import { placeCaret } from './caret.ts';
import { variant } from './given.ts';
import { type LaidPage, pageSize } from './layout/laid.ts';
import { recyclePages, renderPages } from './paged-view.ts';
import { renderPageless } from './pageless-view.ts';
import { editor, manager } from './parts.ts';
import { pageAt, relayout, state } from './state.ts';
import { pageLeft, surfaces, topOf } from './surfaces.ts';
import { fillSelection } from './tiles.ts';

/** Puts what is in view into the elements there are. `anew` paints those again that look the same. */
export function render(anew: boolean): void {
  if (variant.pageless) renderPageless(anew);
  else renderPages(anew);
  placeCaret();
}

let waiting = 0;

/** Shows what was changed: at once, or as late as Docs is slow. */
export function textChanged(): void {
  clearTimeout(waiting);
  const show = (): void => {
    relayout();
    render(false);
    selectionChanged();
  };
  if (variant.typingLag > 0) waiting = window.setTimeout(show, variant.typingLag);
  else show();
}

const comment = document.getElementById('insertCommentButton');

export function selectionChanged(): void {
  const isCaret = state.anchor === state.focus;
  comment?.setAttribute('aria-disabled', String(isCaret));
  comment?.classList.toggle('goog-toolbar-button-disabled', isCaret);
  for (const { element, number, shown } of surfaces()) {
    const page = pageAt(number);
    if (page) fillSelection(element, page, shown);
  }
  placeCaret();
}

export const recycle = (): void => (variant.pageless ? renderPageless(true) : recyclePages());

/** Where the units of a page are in the viewport. */
export function originOf(number: number): { left: number; top: number } {
  const box = manager.getBoundingClientRect();
  return { left: box.left + pageLeft(), top: box.top + topOf(number) };
}

/** The pages that are there. */
export const presentPages = (): number[] =>
  [...new Set(surfaces().map(({ number }) => number))].sort((one, other) => one - other);

/** The top of an offset in the editor's scrolled contents. */
export function scrollTopOf(offset: number, pages: number): number {
  for (let number = 0; number < pages; number += 1) {
    const page = pageAt(number);
    const line = page && lineAt(page, offset);
    if (line) return topOf(number) + line.top * state.zoom;
  }
  return topOf(pages) - pageSize.gap;
}

export const lineAt = (page: LaidPage, offset: number) =>
  page.groups.flatMap(({ lines }) => lines).find(({ start, end }) => start <= offset && offset < end);

editor.addEventListener('scroll', () => render(false), { passive: true });
// Docs heeds no made event.
addEventListener('resize', (event) => event.isTrusted && render(true));
