import { pageSize } from './layout.ts';
import { fill } from './render.ts';
import { state, variant } from './state.ts';

const flag = (window as unknown as { _docs_annotate_canvas_by_ext?: unknown })._docs_annotate_canvas_by_ext;
/** Looked at once, at the start, as Docs does. */
export const isAnnotated = Boolean(flag) && !variant.flagIgnored;

const editor = document.querySelector('.kix-appview-editor') as HTMLElement;
const tiles = document.querySelector('.kix-rotatingtilemanager-content') as HTMLElement;
const manager = document.querySelector('.kix-rotatingtilemanager') as HTMLElement;
const caret = document.querySelector('.kix-cursor') as HTMLElement;

/** Elements for pages that Docs has, and uses again. */
const pool = Array.from({ length: 3 }, () => {
  const element = document.createElement('div');
  element.className = 'kix-page-paginated kix-page-canvas-compact-mode';
  element.style.cssText = 'position:absolute;overflow:visible;background:#fff;box-shadow:0 1px 3px #0003';
  return { element, page: -1 };
});
const tileHeight = 500;
const tileOverlap = 60;
const pagelessTiles = new Map<number, HTMLElement>();
let shift = 0;

export const pitch = (): number => (pageSize.height + pageSize.gap) * state.zoom;

/** The left side of pages in the manager. */
const pageLeft = (): number => Math.max(10, (editor.clientWidth - pageSize.width * state.zoom) / 2);

/** Puts the pages in view into the elements there are. `anew` repaints those that stay, too. */
export function render(anew: boolean): void {
  if (variant.pageless) renderPageless(anew);
  else renderPages(anew);
  placeCaret();
}

function renderPages(anew: boolean): void {
  manager.style.height = `${state.pages.length * pitch() + 10}px`;
  const first = Math.max(0, Math.floor((editor.scrollTop - 200) / pitch()));
  const wanted = [first, first + 1, first + 2].filter((page) => page < state.pages.length);
  // Out of order, and in the order in which they happen to be free.
  const missing = wanted.filter((page) => !pool.some((each) => each.page === page));
  for (const slot of pool) {
    if (!wanted.includes(slot.page)) {
      const next = missing.pop();
      if (next === undefined) {
        slot.element.remove();
        slot.page = -1;
        continue;
      }
      slot.page = next;
      place(slot.element, next);
      if (variant.lateContents > 0) setTimeout(() => slot.page === next && fillPage(slot), variant.lateContents);
      else fillPage(slot);
    } else {
      place(slot.element, slot.page);
      if (anew) fillPage(slot);
    }
    if (slot.element.parentNode !== tiles) tiles.append(slot.element);
  }
}

function place(element: HTMLElement, page: number): void {
  const { zoom } = state;
  const style = element.style;
  style.top = `${5 + page * pitch()}px`;
  style.left = `${pageLeft()}px`;
  style.zIndex = String(page + 1);
  style.width = `${pageSize.width * zoom}px`;
  style.height = `${pageSize.height * zoom}px`;
}

function fillPage({ element, page }: { element: HTMLElement; page: number }): void {
  const laid = state.pages[page];
  if (laid) fill(element, laid, isAnnotated, { top: 0, bottom: pageSize.height });
}

/** Gives the pages in view to other elements, as happens when someone scrolls away and comes back. */
export function recycle(): void {
  shift += 1;
  const pages = pool.map(({ page }) => page);
  for (const [at, slot] of pool.entries()) {
    const page = pages[(at + shift) % pages.length] ?? -1;
    slot.page = page;
    if (page < 0) slot.element.remove();
    else {
      place(slot.element, page);
      fillPage(slot);
      tiles.append(slot.element);
    }
  }
}

function renderPageless(anew: boolean): void {
  const [page] = state.pages;
  if (!page) return;
  const bottom = Math.max(0, ...page.groups.flatMap(({ runs }) => runs.map((run) => run.top + run.height))) + 100;
  manager.style.height = `${bottom * state.zoom}px`;
  const first = Math.max(0, Math.floor(editor.scrollTop / state.zoom / tileHeight) - 1);
  const wanted = [first, first + 1, first + 2, first + 3].filter((tile) => tile * tileHeight < bottom);
  for (const [tile, element] of pagelessTiles) {
    if (wanted.includes(tile) && !anew) continue;
    element.remove();
    pagelessTiles.delete(tile);
  }
  for (const tile of wanted) {
    if (pagelessTiles.has(tile)) continue;
    const element = document.createElement('div');
    element.className = 'kix-canvas-tile';
    element.style.cssText = `position:absolute;left:${pageLeft()}px;top:${tile * tileHeight * state.zoom}px`;
    fill(element, page, isAnnotated, { top: tile * tileHeight, bottom: (tile + 1) * tileHeight + tileOverlap });
    pagelessTiles.set(tile, element);
    tiles.append(element);
  }
}

/** Where the units of a page are in the viewport; null where it is not there. */
export function originOf(page: number): { left: number; top: number } | null {
  const box = manager.getBoundingClientRect();
  if (variant.pageless) return { left: box.left + pageLeft(), top: box.top };
  if (!pool.some((each) => each.page === page)) return null;
  return { left: box.left + pageLeft(), top: box.top + 5 + page * pitch() };
}

/** The pages that are there. */
export const presentPages = (): number[] =>
  variant.pageless ? [0] : pool.flatMap(({ page }) => (page >= 0 ? [page] : [])).sort((one, other) => one - other);

function placeCaret(): void {
  for (const page of presentPages()) {
    const laid = state.pages[page];
    const run = laid?.groups
      .flatMap(({ runs }) => runs)
      .find(({ start, end }) => start <= state.focus && state.focus <= end && end > start);
    if (!run) continue;
    caret.style.left = `${pageLeft() + run.left * state.zoom}px`;
    caret.style.top = `${5 + page * pitch() + run.top * state.zoom}px`;
    return;
  }
}

editor.addEventListener('scroll', () => render(false), { passive: true });
addEventListener('resize', (event) => event.isTrusted && render(true));
