import { variant } from './given.ts';
import { pageSize } from './layout/laid.ts';
import { looksOf } from './layout/paginate.ts';
import { editor, manager, tiles } from './parts.ts';
import { pageAt, pageCount, placedPage, state } from './state.ts';
import { everySurface, keepSurfaces, pageLeft, pitch, type Surface, topOf } from './surfaces.ts';
import { fill } from './tiles.ts';

const shown = { top: 0, bottom: pageSize.height };
let shift = 0;

function newSurface(): Surface {
  const element = document.createElement('div');
  element.className = 'kix-page-paginated kix-page-canvas-compact-mode';
  element.style.cssText = 'position:absolute;overflow:visible;background:#fff;box-shadow:0 1px 3px #0003';
  return { element, number: -1, shown, looks: '' };
}

/** The pages in view, and as many more as there are elements for. */
function wantedPages(): number[] {
  const first = Math.max(0, Math.floor((editor.scrollTop - 100) / pitch()));
  const last = Math.floor((editor.scrollTop + editor.clientHeight + 100) / pitch());
  const count = Math.max(variant.pageElements, last - first + 1);
  return Array.from({ length: count }, (_, at) => first + at).filter((number) => number < pageCount());
}

export function renderPages(anew: boolean): void {
  manager.style.height = `${pageCount() * pitch() + 10}px`;
  const wanted = wantedPages();
  const pool = everySurface();
  // In the order in which elements happen to be free, which is not that of pages.
  const missing = wanted.filter((number) => !pool.some((each) => each.number === number));
  for (const surface of pool) {
    if (wanted.includes(surface.number)) {
      place(surface);
      if (anew || surface.looks !== looks(surface)) fillPage(surface);
      continue;
    }
    const next = missing.pop();
    if (next === undefined) {
      surface.element.remove();
      surface.number = -1;
    } else show(surface, next);
  }
  const added = missing.reverse().map((number) => {
    const surface = newSurface();
    show(surface, number);
    return surface;
  });
  keepSurfaces([...pool, ...added]);
}

function show(surface: Surface, number: number): void {
  surface.number = number;
  place(surface);
  if (surface.element.parentNode !== tiles) tiles.append(surface.element);
  if (variant.lateContents === 0) fillPage(surface);
  else setTimeout(() => surface.number === number && fillPage(surface), variant.lateContents);
}

function place({ element: { style }, number }: Surface): void {
  const { zoom } = state;
  style.top = `${topOf(number)}px`;
  style.left = `${pageLeft()}px`;
  style.zIndex = String(number + 1);
  style.width = `${pageSize.width * zoom}px`;
  style.height = `${pageSize.height * zoom}px`;
}

function looks({ number }: Surface): string {
  const placed = placedPage(number);
  return placed ? `${number} ${state.zoom} ${looksOf(placed)}` : '';
}

function fillPage(surface: Surface): void {
  const page = pageAt(surface.number);
  if (page) fill(surface.element, page, shown, surface.number);
  surface.looks = looks(surface);
}

/** Gives the pages in view to other elements, as happens when someone scrolls away and comes back. */
export function recyclePages(): void {
  shift += 1;
  const pool = everySurface().filter(({ number }) => number >= 0);
  const numbers = pool.map(({ number }) => number);
  for (const [at, surface] of pool.entries()) show(surface, numbers[(at + 1 + (shift % 2)) % numbers.length] ?? 0);
}
