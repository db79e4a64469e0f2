import { isToBeSeen, pageOf, styleOf } from '@/lib/dom/strangers';
import { alphaOf } from './alpha';
import { frameOf } from './frames';
import { parentOf } from './visible-area';

/** What is less opaque than this is not read. */
export const opaque = 0.1;

/** What keeps the text of an element from being seen, be it of its own style or of what is around it. */
export interface Veil {
  /** It can't be seen at all. */
  isFaded: boolean;
  /** What is masked, and may be seen in part. */
  masked: readonly Element[];
}

export function veilOf(element: Element): Veil {
  const masked: Element[] = [];
  for (let around = boxAround(element); around; around = boxAround(frameOf(pageOf(around)))) {
    if (!isToBeSeen(around, { opacityProperty: true, visibilityProperty: true })) {
      return { isFaded: true, masked };
    }
  }
  let opacity = 1;
  for (let around: Element | null = element; around && opacity >= opaque; around = parentOf(around)) {
    const style = styleOf(around);
    opacity *= style && !isBlurred(style) ? opacityIn(style) : Number(style === undefined);
    if (style && style.maskImage !== 'none') {
      masked.push(around);
    }
  }
  return { isFaded: opacity < opaque || isWithoutInk(element), masked };
}

/** What has no box of its own (`display: contents`) is never to be seen by what browsers say, though its text is. */
function boxAround(element: Element | null): Element | null {
  let around = element;
  while (around && styleOf(around)?.display === 'contents') {
    around = parentOf(around);
  }
  return around;
}

/** Letters that are blurred by more than this part of their size are not read. */
const unreadable = 0.25;

const isBlurred = ({ filter, fontSize }: CSSStyleDeclaration): boolean =>
  filter !== 'none' && blurOf(filter) > Number.parseFloat(fontSize) * unreadable;

/** By how many CSS pixels a filter blurs. */
export const blurOf = (filter: string): number => Number(/\bblur\(([\d.]+)px\)/.exec(filter)?.[1] ?? 0);

/** How opaque an element is with all around it, from 0 to 1. */
export function opacityOf(element: Element): number {
  let opacity = 1;
  for (let around: Element | null = element; around && opacity >= opaque; around = parentOf(around)) {
    const style = styleOf(around);
    opacity *= style ? opacityIn(style) : 1;
  }
  return opacity;
}

const opacityIn = ({ opacity, filter, maskImage }: CSSStyleDeclaration): number =>
  Number(opacity) * opacityOfFilter(filter) * opacityOfMask(maskImage);

function opacityOfFilter(filter: string): number {
  const [, amount = '1'] = /\bopacity\(([\d.]+)\)/.exec(filter) ?? [];
  return Number(amount);
}

/** Of a mask that lets nothing through anywhere; of others it is not known where they do. */
function opacityOfMask(mask: string): number {
  const colours = mask.includes('url(')
    ? []
    : (mask.match(/\b(?:rgb|rgba|color|oklch|oklab|lab|lch)\([^()]*\)/g) ?? []);
  return colours.length > 0 ? Math.max(...colours.map(alphaOf)) : 1;
}

/** Letters that let a background through are drawn by it, and those with a shadow by that. */
function isWithoutInk(element: Element): boolean {
  const style = styleOf(element);
  if (!style || alphaOf(style.webkitTextFillColor || style.color) > opaque || style.textShadow !== 'none') {
    return false;
  }
  for (let around: Element | null = element; around; around = parentOf(around)) {
    if (styleOf(around)?.backgroundClip.includes('text')) {
      return false;
    }
  }
  return true;
}
