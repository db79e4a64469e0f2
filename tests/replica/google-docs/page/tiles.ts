import type { Shown } from './drawing.ts';
import { variant } from './given.ts';
import { labels } from './labels.ts';
import type { LaidPage } from './layout/laid.ts';
import { paint } from './picture.ts';
import { selectionMarks } from './selection.ts';

const flag: unknown = Reflect.get(window, '_docs_annotate_canvas_by_ext');
/** Looked at once, at the start, as Docs does. */
export const isAnnotated = Boolean(flag) && !variant.flagIgnored;

interface Tiles {
  picture: HTMLCanvasElement;
  labels: HTMLElement | null;
  selection: HTMLElement;
}

const made = new WeakMap<HTMLElement, Tiles>();

function tile(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = `kix-canvas-tile-content ${name}`.trim();
  return element;
}

function tilesIn(element: HTMLElement): Tiles {
  const known = made.get(element);
  if (known && variant.repaint === 'contents') return known;
  for (const old of known ? [known.picture, known.labels, known.selection] : []) old?.remove();
  if (variant.wipesForeign) element.replaceChildren();
  const picture = document.createElement('canvas');
  picture.className = 'kix-canvas-tile-content';
  picture.style.display = 'block';
  const tiles: Tiles = {
    picture,
    labels: isAnnotated ? tile(variant.textTileClass ? 'kix-canvas-tile-text' : '') : null,
    selection: tile('kix-canvas-tile-selection'),
  };
  made.set(element, tiles);
  const named = tiles.labels ? [tiles.labels] : [];
  element.prepend(picture, ...(variant.selectionFirst ? [tiles.selection, ...named] : [...named, tiles.selection]));
  return tiles;
}

/** Fills an element with the tiles of a page: the picture, the labels, the selection. What is foreign in a tile goes. */
export function fill(element: HTMLElement, page: LaidPage, shown: Shown, number: number): void {
  const tiles = tilesIn(element);
  if (variant.wipesForeign)
    for (const child of [...element.children]) if (!child.classList.contains('kix-canvas-tile-content')) child.remove();
  for (const each of [tiles.picture, tiles.labels, tiles.selection]) if (each) each.style.zIndex = String(number + 1);
  paint(tiles.picture, page, shown);
  tiles.labels?.replaceChildren(labels(page, shown));
  tiles.selection.replaceChildren(selectionMarks(page, shown));
}

export function fillSelection(element: HTMLElement, page: LaidPage, shown: Shown): void {
  made.get(element)?.selection.replaceChildren(selectionMarks(page, shown));
}
