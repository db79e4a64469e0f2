import { pageSize } from './layout/laid.ts';
import { state } from './state.ts';

/** A part of a page's height that a tile shows; the whole page where there are pages. */
export interface Shown {
  top: number;
  bottom: number;
}

export function make(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** A drawing as large as a tile. */
export function sheet({ top, bottom }: Shown): SVGElement {
  const width = pageSize.width * state.zoom;
  const height = (bottom - top) * state.zoom;
  return make('svg', { width, height, style: 'position:absolute;left:0;top:0;overflow:visible' });
}
