import type { Ground, Point } from '@/lib/documents/document';
import { pressed } from '@/lib/dom/pressed';
import { allAround, shownIn } from '@/lib/dom/shown-in';
import {
  boxOf,
  clientHeightOf,
  clientLeftOf,
  clientTopOf,
  clientWidthOf,
  fits,
  pageOf,
  rootElementOf,
  styleOf,
} from '@/lib/dom/strangers';
import { frameOf, placementOf } from './frames';
import { topmostAt } from './hits-at';
import { hasWordsAt } from './words-at';

const roles = [
  ...['link', 'tab', 'menuitem', 'menuitemcheckbox', 'menuitemradio', 'checkbox', 'radio', 'switch', 'slider'],
  ...['spinbutton', 'scrollbar', 'option', 'treeitem', 'gridcell', 'combobox', 'listbox', 'searchbox', 'textbox'],
];

/** What a press is meant for, besides what shows by its pointer that it can be pressed or dragged. */
const controls = [
  pressed,
  ...['area', 'img[usemap]', 'option', 'canvas', 'iframe', 'object', 'embed'],
  ...['[draggable=true]', '[tabindex]:not([tabindex^="-"])'],
  ...['click', 'mousedown', 'pointerdown', 'touchstart'].map((type) => `[on${type}]`),
  ...roles.map((role) => `[role=${role}]`),
].join();

/** Pointers that say that there is nothing to press. */
const idle = ['auto', 'default', 'none', 'text', 'vertical-text', 'help', 'wait', 'progress', 'not-allowed', 'no-drop'];

/**
 * How far within a box it is asked what lies there, as parts of its width and height. Letters of lines above and below may
 * reach into it by their ends.
 */
const across = [0.05, 0.5, 0.95];
const down = [
  { part: 0.05, ofWords: false },
  { part: 0.2, ofWords: true },
  { part: 0.5, ofWords: true },
  { part: 0.8, ofWords: true },
  { part: 0.95, ofWords: false },
];

/**
 * What the page has in a box (in the top window's viewport) beside a text block. What a press there is meant for is
 * anything to press, and anything that lies over the page, such as a header that stays, unless the block itself is in it.
 */
export function groundAt(box: DOMRect, block: Element, host: Element | null): Ground {
  let outer = block;
  for (let frame = frameOf(pageOf(block)); frame; frame = frameOf(pageOf(frame))) {
    outer = frame;
  }
  const page = pageOf(outer);
  const { x, y, scale } = placementOf(page);
  const shown = allAround(outer);
  const cursor = styleOf(outer)?.cursor ?? 'auto';
  let hasWords = false;
  for (const part of across) {
    for (const { part: below, ofWords } of down) {
      const at = { x: (box.x + box.width * part - x) / scale, y: (box.y + box.height * below - y) / scale };
      const hit = topmostAt(page, at, host);
      if (hit && (isOnScrollbar(hit, at) || isInTheWay(hit, shown, cursor))) {
        return 'taken';
      }
      hasWords ||= ofWords && hasWordsAt(page, at, hit, host);
    }
  }
  return hasWords ? 'words' : 'free';
}

/** @param shown the block and all that shows it, which is not in its way; `cursor` is the block's */
function isInTheWay(hit: Element, shown: ReadonlySet<Element>, cursor: string): boolean {
  const pointer = styleOf(hit)?.cursor ?? 'auto';
  // A page that has its own pointer everywhere says nothing by it.
  if (!shown.has(hit) && pointer !== cursor && !idle.includes(pointer)) {
    return true;
  }
  for (let around: Element | null = hit; around && !shown.has(around); around = shownIn(around)) {
    const position = styleOf(around)?.position;
    if (fits(around, controls) || position === 'fixed' || position === 'sticky') {
      return around !== rootElementOf(pageOf(around));
    }
  }
  return false;
}

/** Whether a point of its window's viewport is where a box that was found there has its own scrollbar. */
function isOnScrollbar(element: Element, { x, y }: Point): boolean {
  const style = styleOf(element);
  if (
    !style ||
    !/auto|scroll/.test(`${style.overflowX} ${style.overflowY}`) ||
    element === rootElementOf(pageOf(element))
  ) {
    return false;
  }
  const { left, top, right, bottom } = boxOf(element);
  const innerRight = left + clientLeftOf(element) + clientWidthOf(element);
  const innerBottom = top + clientTopOf(element) + clientHeightOf(element);
  return (
    (x > innerRight && x < right - Number.parseFloat(style.borderRightWidth)) ||
    (y > innerBottom && y < bottom - Number.parseFloat(style.borderBottomWidth))
  );
}
