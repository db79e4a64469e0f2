import { partOf } from './glyphs.ts';
import { fontOf, type LaidGroup, type LaidPage, type LaidRun, pageSize } from './layout.ts';
import { runsOf, state, variant } from './state.ts';

const svg = 'http://www.w3.org/2000/svg';

const make = (name: string, attributes: Record<string, string | number>): SVGElement => {
  const element = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
};

/** A part of a page's height that a tile shows; the whole page where there are pages. */
export interface Window {
  top: number;
  bottom: number;
}

/** Fills an element with the tiles of a page, as Docs does: the picture, the labels, the selection. */
export function fill(element: HTMLElement, page: LaidPage, isAnnotated: boolean, show: Window): void {
  const height = show.bottom - show.top;
  const kept = variant.wipesForeign
    ? []
    : [...element.children].filter((child) => !child.classList.contains('kix-canvas-tile-content'));
  const picture = canvasOf(page, show);
  const labels = isAnnotated ? [labelTile(page, show)] : [];
  const selection = selectionTile(page, show, height);
  const tiles = variant.selectionFirst ? [picture, selection, ...labels] : [picture, ...labels, selection];
  element.replaceChildren(...tiles, ...kept);
}

function tile(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = `kix-canvas-tile-content ${name}`.trim();
  return element;
}

function sheet(height: number): SVGElement {
  const { zoom } = state;
  return make('svg', {
    width: pageSize.width * zoom,
    height: height * zoom,
    style: 'position:absolute;left:0;top:0;overflow:visible',
  });
}

function canvasOf(page: LaidPage, { top, bottom }: Window): HTMLCanvasElement {
  const { zoom } = state;
  const canvas = document.createElement('canvas');
  canvas.className = 'kix-canvas-tile-content';
  const height = bottom - top;
  canvas.width = Math.round(pageSize.width * zoom * devicePixelRatio);
  canvas.height = Math.round(height * zoom * devicePixelRatio);
  canvas.style.cssText = `width:${pageSize.width * zoom}px;height:${height * zoom}px;display:block`;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.scale(zoom * devicePixelRatio, zoom * devicePixelRatio);
  context.translate(0, -top);
  context.fillStyle = '#fff';
  context.fillRect(0, top, pageSize.width, height);
  context.fillStyle = '#ccc';
  for (const shape of page.shapes) context.fillRect(shape.left, shape.top, shape.width, shape.height);
  context.fillStyle = '#000';
  for (const run of page.groups.flatMap(({ runs }) => runs)) {
    if (run.top > bottom || run.top + run.height < top) continue;
    context.font = fontOf(run.style);
    context.wordSpacing = `${run.wordSpacing}px`;
    context.direction = run.rightToLeft ? 'rtl' : 'ltr';
    context.textAlign = 'left';
    context.fillText(run.label, run.left, run.baseline);
  }
  return canvas;
}

function labelTile(page: LaidPage, show: Window): HTMLElement {
  const element = tile(variant.textTileClass ? 'kix-canvas-tile-text' : '');
  const drawing = sheet(show.bottom - show.top);
  const groups = variant.shuffleGroups ? shuffled(page.groups) : page.groups;
  for (const group of groups) drawing.append(...groupOf(group, show));
  element.append(drawing);
  return element;
}

/** In another order than that of reading, the same each time. */
function shuffled<T>(all: readonly T[]): T[] {
  return all
    .map((each, at) => ({ each, key: (at * 7919) % 101 }))
    .sort((one, other) => one.key - other.key)
    .map(({ each }) => each);
}

function groupOf(group: LaidGroup, show: Window): SVGElement[] {
  const seen = (run: LaidRun): boolean => run.top + run.height > show.top && run.top < show.bottom;
  const rectangles = (runs: readonly LaidRun[]): SVGElement[] => runs.filter(seen).map((run) => rectangleOf(run, show));
  const wrap = (runs: readonly LaidRun[], attributes: Record<string, string>): SVGElement[] => {
    const inside = rectangles(runs);
    if (inside.length === 0) return [];
    const element = make('g', attributes);
    element.append(...inside);
    return [element];
  };
  switch (variant.groups) {
    case 'paragraph':
      return wrap(group.runs, { role: 'paragraph' });
    case 'plain':
      return wrap(group.runs, {});
    case 'line':
      return group.lines.flatMap((line) => wrap(line, { role: 'paragraph' }));
    case 'none':
      return rectangles(group.runs);
  }
}

function rectangleOf(run: LaidRun, show: Window): SVGElement {
  const { zoom } = state;
  const label = variant.doubledSpaces ? run.label.replaceAll('\u00a0', '  ') : run.label;
  const shared = { fill: 'none', 'aria-label': label, 'data-font-css': fontOf(run.style) };
  const top = run.top - show.top;
  if (variant.zoomBy === 'numbers') {
    const transform = `matrix(1,0,0,1,${run.left * zoom},${top * zoom})`;
    return make('rect', { x: 0, y: 0, width: run.width * zoom, height: run.height * zoom, ...shared, transform });
  }
  const transform = `matrix(${zoom},0,0,${zoom},${run.left * zoom},${top * zoom})`;
  return make('rect', { x: 0, y: 0, width: run.width, height: run.height, ...shared, transform });
}

function selectionTile(page: LaidPage, show: Window, height: number): HTMLElement {
  const element = tile('kix-canvas-tile-selection');
  const drawing = sheet(height);
  const clip = make('clipPath', { id: 'clip' });
  clip.append(make('rect', { width: 5, height: 5 }));
  drawing.append(clip);
  const { zoom } = state;
  const fillColour = state.isFocused ? 'rgba(118,167,250,0.5)' : 'rgba(0,0,0,0.15)';
  for (const { left, right, top, bottom } of boxesIn(
    page,
    Math.min(state.anchor, state.focus),
    Math.max(state.anchor, state.focus),
  )) {
    const [x, y, width, tall] = [left * zoom, (top - show.top) * zoom, (right - left) * zoom, (bottom - top) * zoom];
    drawing.append(
      variant.selectionShape === 'rect'
        ? make('rect', { x, y, width, height: tall, fill: fillColour })
        : make('path', { d: `M${x} ${y}h${width}v${tall}h${-width}z`, fill: fillColour }),
    );
  }
  element.append(drawing);
  return element;
}

/** The boxes of a stretch of the text on a page, line by line, without zoom. */
export function boxesIn(
  page: LaidPage,
  start: number,
  end: number,
): { left: number; right: number; top: number; bottom: number }[] {
  return runsOf(page).flatMap((run) => {
    const from = Math.max(start, run.start) - run.start;
    const to = Math.min(end, run.end) - run.start;
    if (to <= from) return [];
    const part = partOf(run, from, to);
    return [{ left: run.left + part.left, right: run.left + part.right, top: run.top, bottom: run.top + run.height }];
  });
}

/** The offsets of the glyphs whose middles lie in a box of the viewport. */
export function offsetsUnder(
  page: LaidPage,
  origin: { left: number; top: number },
  zoom: number,
  box: { left: number; top: number; right: number; bottom: number },
): number[] {
  const [left, right] = [(box.left - origin.left) / zoom, (box.right - origin.left) / zoom];
  const [top, bottom] = [(box.top - origin.top) / zoom, (box.bottom - origin.top) / zoom];
  return runsOf(page).flatMap((run) => {
    const middle = run.top + run.height / 2;
    if (middle < top || middle > bottom || run.left > right || run.left + run.width < left) return [];
    return Array.from({ length: run.end - run.start }, (_, at) => {
      const part = partOf(run, at, at + 1);
      const x = run.left + (part.left + part.right) / 2;
      return x >= left && x <= right ? run.start + at : -1;
    }).filter((offset) => offset >= 0);
  });
}
