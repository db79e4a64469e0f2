import type { Shown } from './drawing.ts';
import { variant } from './given.ts';
import { pageSize } from './layout/laid.ts';
import { editor } from './parts.ts';
import { state } from './state.ts';

/** An element of the document that shows a page, or a part of its height. */
export interface Surface {
  element: HTMLElement;
  /** Of the page; below 0 while it shows none. */
  number: number;
  shown: Shown;
  /** Of what was painted last. */
  looks: string;
}

let all: Surface[] = [];

export const surfaces = (): Surface[] => all.filter(({ number }) => number >= 0);
export const everySurface = (): Surface[] => all;
export const keepSurfaces = (kept: Surface[]): void => {
  all = kept;
};

export const pitch = (): number => (pageSize.height + pageSize.gap) * state.zoom;

/** The top of a page in the manager. */
export const topOf = (number: number): number => (variant.pageless ? 0 : 5 + number * pitch());

/** The left side of pages in the manager. */
export const pageLeft = (): number => Math.max(10, Math.round((editor.clientWidth - pageSize.width * state.zoom) / 2));
