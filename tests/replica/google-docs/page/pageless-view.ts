import { looksOf } from './layout/paginate.ts';
import { editor, manager, tiles } from './parts.ts';
import { pageAt, placedPage, state } from './state.ts';
import { everySurface, keepSurfaces, pageLeft, type Surface } from './surfaces.ts';
import { fill } from './tiles.ts';

const height = 500;
/** Below its own part each tile shows some of the next one's, too. */
const overlap = 60;

const shownBy = (tile: number) => ({ top: tile * height, bottom: (tile + 1) * height + overlap });

export function renderPageless(anew: boolean): void {
  const page = pageAt(0);
  const placed = placedPage(0);
  if (!page || !placed) return;
  const bottom = Math.max(0, ...page.groups.flatMap(({ lines }) => lines.map((line) => line.top + line.height))) + 100;
  const { zoom } = state;
  manager.style.height = `${bottom * zoom}px`;
  const looks = `${zoom} ${looksOf(placed)}`;
  const first = Math.max(0, Math.floor(editor.scrollTop / zoom / height) - 1);
  const last = Math.floor((editor.scrollTop + editor.clientHeight) / zoom / height) + 1;
  const wanted = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(
    (tile) => tile * height < bottom,
  );
  const old = everySurface();
  const free = old.filter(({ shown }) => !wanted.includes(shown.top / height));
  const surfaces = wanted.map((tile): Surface => {
    const known = old.find(({ shown }) => shown.top / height === tile);
    const surface = known ?? free.pop() ?? { element: newTile(), number: 0, shown: shownBy(tile), looks: '' };
    const isStale = anew || surface.looks !== looks || surface.shown.top !== tile * height;
    surface.shown = shownBy(tile);
    surface.element.style.left = `${pageLeft()}px`;
    surface.element.style.top = `${tile * height * zoom}px`;
    if (isStale) fill(surface.element, page, surface.shown, tile);
    surface.looks = looks;
    if (surface.element.parentNode !== tiles) tiles.append(surface.element);
    return surface;
  });
  for (const { element } of free) element.remove();
  keepSurfaces(surfaces);
}

function newTile(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'kix-canvas-tile';
  element.style.position = 'absolute';
  return element;
}
