import { shownIn } from '@/lib/dom/shown-in';
import {
  allInTree,
  boxOf,
  elementsAt,
  holds,
  isElement,
  isShadowRoot,
  parentElementOf,
  rootElementOf,
  rootOf,
  selectionOf,
} from '@/lib/dom/strangers';

/** One tree of the page: its document, or a shadow root in it. */
export type Tree = Document | ShadowRoot;

/** They show something of their own instead of what they hold. */
const replaced = 'video, audio, img, canvas, iframe, embed, object, svg';

/** In dialogs of our own there is nothing to tag: those that say so lie above the overlay. */
const blocking = `:modal:not([data-above-overlay], ${replaced})`;

/** What of the page's lies above all that merely has a great `z-index`. */
export const aboveAll = (trees: readonly Tree[], host: Element): Element[] =>
  trees.flatMap((tree) =>
    allInTree(tree, `:modal:not([data-above-overlay]), :popover-open`).filter((each) => each !== host),
  );

/**
 * Where in the page an element can be seen and pressed, as long as it is raised above all there: in what makes all outside
 * of it inert, a modal dialog or what fills the screen; and there in the popover that the person has selected in, which
 * a press beside it would close.
 */
export function placeAbove(page: Document, trees: readonly Tree[], host: Element): Element | null {
  const block = blockingElement(trees);
  const popover = selectedPopover(page, trees, host);
  if (popover && (block === null || isWithin(popover, block))) return popover;
  return block ?? rootElementOf(page);
}

/** Nothing says which of several lies on top. But the browser finds nothing at a point that is inert. */
function blockingElement(trees: readonly Tree[]): Element | null {
  const all = trees.flatMap((tree) => allInTree(tree, blocking));
  if (all.length < 2) return all[0] ?? null;
  return all.find((each) => isFound(each, all)) ?? all.at(-1) ?? null;
}

function isFound(block: Element, all: readonly Element[]): boolean {
  const tree = rootOf(block) as Tree;
  return pointsOf(block).some(([x, y]) => elementsAt(tree, x, y).some((found) => nearestOf(found, all) === block));
}

function nearestOf(from: Element, all: readonly Element[]): Element | null {
  for (let at: Element | null = from; at; at = shownIn(at)) if (all.includes(at)) return at;
  return null;
}

/** Points in its box, and in what a dialog lays over all the rest. */
function pointsOf(element: Element): [number, number][] {
  const { x, y, width, height } = boxOf(element);
  const parts = [0.02, 0.5, 0.98];
  const within = parts.flatMap((across) =>
    parts.map((down): [number, number] => [x + across * width, y + down * height]),
  );
  return [...within, [1, 1], [innerWidth - 2, innerHeight - 2]];
}

/** One that closes by itself when something outside of it is pressed. */
const closing = ':popover-open:is([popover=""], [popover=auto i], [popover=hint i])';

function selectedPopover(page: Document, trees: readonly Tree[], host: Element): Element | null {
  const all = trees.flatMap((tree) => allInTree(tree, closing));
  if (all.length === 0) return null;
  const around = all.find((each) => holds(each, host));
  if (around) return around;
  const selection = selectionOf(page);
  if (!selection?.rangeCount) return null;
  const shadowRoots = trees.filter(isShadowRoot);
  const [range] = selection.getComposedRanges({ shadowRoots });
  const start = range?.startContainer;
  const element = start && (isElement(start) ? start : parentElementOf(start));
  return element ? nearestOf(element, all) : null;
}

const isWithin = (element: Element, around: Element): boolean => nearestOf(element, [around]) !== null;
