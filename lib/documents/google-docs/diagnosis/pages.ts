import { safeElement } from './names';
import { classesOf } from './read-element';
import type { PageLook, TileLook } from './structure';
import { safeMeasures } from './values';

/** There are two or three; a page that is something else may have many. */
const most = { pages: 12, tiles: 12 };

/** The elements of pages in the order in which they stand in the document, where pageless the tiles. */
export function lookAtPages(): PageLook[] {
  const pages = [...document.querySelectorAll<HTMLElement>('.kix-page-paginated')];
  const holders = pages.length > 0 ? pages : parentsOfTiles();
  return holders.slice(0, most.pages).map((page) => {
    const style = getComputedStyle(page);
    const box = page.getBoundingClientRect();
    return {
      top: Math.round(page.offsetTop),
      left: Math.round(page.offsetLeft),
      width: Math.round(box.width),
      height: Math.round(box.height),
      zIndex: safeMeasures(style.zIndex),
      position: safeMeasures(style.position),
      overflow: safeMeasures(style.overflow),
      tiles: [...page.children].slice(0, most.tiles).filter(isForeign).map(lookAtTile),
    };
  });
}

const isForeign = (element: Element): boolean => !element.localName.startsWith('proofmark-');

function parentsOfTiles(): HTMLElement[] {
  const parents = [...document.querySelectorAll('.kix-canvas-tile-content')].map(({ parentElement }) => parentElement);
  return [...new Set(parents)].filter((parent) => parent !== null);
}

function lookAtTile(tile: Element): TileLook {
  const { width, height } = tile.getBoundingClientRect();
  const count = (selector: string): number => tile.querySelectorAll(selector).length;
  return {
    name: safeElement(tile.localName),
    classes: classesOf(tile),
    zIndex: safeMeasures(getComputedStyle(tile).zIndex),
    width: Math.round(width),
    height: Math.round(height),
    bitmap: tile instanceof HTMLCanvasElement ? { width: tile.width, height: tile.height } : null,
    groups: count('g'),
    rectangles: count('rect'),
    labels: count('rect[aria-label]'),
    paths: count('path'),
  };
}
