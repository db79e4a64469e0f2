import { priorityOf } from '@/lib/highlights/names';
import type { Outline } from './outline';

/** How a passage looks on a page. */
export interface Mark {
  /** Names of highlights, as on web pages: a slot and a layer each, or what is said of the passage itself. */
  names: readonly string[];
  outlines: readonly Outline[];
  /** A part of a page: framed, its ground left as it is. */
  isRegion: boolean;
}

const svg = 'http://www.w3.org/2000/svg';
/** Units of the page by which the line of one layer stands below that of the layer before. */
const lineStep = 2.5;

/** Draws a mark: a ground for each line of text, and under it a line whose kind tells the slots apart without colour. */
export function drawMark({ names, outlines, isRegion }: Mark): SVGGElement[] {
  return names.map((name) => {
    const group = document.createElementNS(svg, 'g');
    group.setAttribute('class', `mark ${slotNameOf(name)}`);
    const drawn = outlines.flatMap((outline) =>
      isRegion
        ? [path('frame', around(outline))]
        : [
            path('ground', around(outline)),
            path('line', below(outline, priorityOf(name))),
            path('over', above(outline)),
          ],
    );
    group.append(...drawn);
    return group;
  });
}

/** The name without its layer. */
const slotNameOf = (name: string): string => name.replace(/^(proofmark-\d)-\d$/, '$1');

function path(kind: string, data: string): SVGPathElement {
  const element = document.createElementNS(svg, 'path');
  element.setAttribute('class', kind);
  element.setAttribute('d', data);
  return element;
}

const round = (value: number): number => Math.round(value * 100) / 100;

const around = (outline: Outline): string => `M${outline.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}Z`;

function below([topLeft, , bottomRight, bottomLeft]: Outline, layer: number): string {
  const height = Math.hypot(bottomLeft.x - topLeft.x, bottomLeft.y - topLeft.y) || 1;
  const x = ((bottomLeft.x - topLeft.x) / height) * lineStep * layer;
  const y = ((bottomLeft.y - topLeft.y) / height) * lineStep * layer;
  return `M${round(bottomLeft.x + x)} ${round(bottomLeft.y + y)}L${round(bottomRight.x + x)} ${round(bottomRight.y + y)}`;
}

const above = ([topLeft, topRight]: Outline): string =>
  `M${round(topLeft.x)} ${round(topLeft.y)}L${round(topRight.x)} ${round(topRight.y)}`;
