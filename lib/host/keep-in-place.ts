import {
  activeElementIn,
  appendTo,
  fits,
  holds,
  inlineStyleOf,
  isConnected,
  isShadowRoot,
  listen,
  parentElementOf,
  parentNodeOf,
  rootElementOf,
  rootOf,
} from '@/lib/dom/strangers';
import { isAlone, raiseAlone } from './alone';
import { keepAttributes } from './keep-attributes';
import { ousted, returned } from './put-back';
import { aboveAll, placeAbove, type Tree } from './top-layer';

/** A page that takes the host out more often than this within three seconds lets nothing in it be used. */
const fewReturns = 3;

/** One that does it more often still has its way: two that fight for it would stop the page. */
const mostReturns = 100;

/** As many within one task are such a fight however long they take: nothing else in the page has its turn meanwhile. */
const mostInTask = 12;

export interface KeptInPlace {
  /** Tells which shadow roots the page has: something may be shown in them that lies above everything. */
  follow(roots: readonly ShadowRoot[]): void;
  /** Looks anew where the host is to stand. */
  settle(): void;
}

/**
 * Keeps the host where it can be seen and used: above all else in the page, also above what the page shows later; and in
 * what makes everything outside it inert. It lies in the browser's top layer, where what the page does with its
 * own root element neither moves nor hides it. Where the page takes the host out, for instance by replacing all it
 * holds, or sets attributes of it, all is put back. What has the focus in `root`, its shadow root, keeps it.
 */
export function keepInPlace(host: HTMLElement, root: ShadowRoot, until: AbortSignal): KeptInPlace {
  let returns: number[] = [];
  let inTask = 0;
  let trees: readonly Tree[] = [document];
  /** What it has been raised above. */
  let below: readonly Element[] = [];
  const listened = new Map<Tree, AbortController>();
  const attributes = keepAttributes(host, () => void mended(), until);

  function settle(): void {
    if (until.aborted) return;
    const focused = activeElementIn(root);
    attributes.set(stand);
    if (focused instanceof HTMLElement && activeElementIn(root) !== focused) focused.focus({ preventScroll: true });
  }

  function stand(): void {
    const place = (standsAlone() ? parentElementOf(host) : null) ?? placeAbove(document, trees, host);
    // A page that is being written anew has nothing to stand in yet.
    if (!place) return;
    if (parentNodeOf(host) !== place) move(host, place);
    undoZoom(host);
    const others = aboveAll(trees, host);
    if (!fits(host, ':popover-open') || others.some(isNew)) raise(host, root);
    below = others;
    watchAround(place);
  }

  /** Then it moves nowhere, and is not raised above what was there before: keys that came meanwhile would be lost, or the page's. */
  const standsAlone = (): boolean => isConnected(host) && isAlone(root);

  /** A modal dialog that had come later would have taken the focus. */
  const isNew = (other: Element): boolean => !below.includes(other) && !(standsAlone() && fits(other, 'dialog:modal'));

  /** Each root that it stands in may be taken out with it. */
  function watchAround(place: Element): void {
    watch.disconnect();
    const top = rootElementOf(document);
    for (let tree = rootOf(place); ; tree = rootOf(tree.host)) {
      watch.observe(tree, { childList: true, subtree: place !== top });
      if (!isShadowRoot(tree)) break;
    }
    if (top) watch.observe(top, { childList: true, attributeFilter: ['style', 'class'] });
  }

  const watch = new MutationObserver((records) => {
    const wasTaken = records.some(({ removedNodes }) => Array.prototype.includes.call(removedNodes, host));
    if (!wasTaken && isConnected(host)) return attributes.set(() => undoZoom(host));
    settle();
    // What is framed in it is loaded anew. Keys that come meanwhile are to go there and not to the page.
    if (mended() > fewReturns) root.dispatchEvent(new Event(ousted));
  });

  function endTask(): void {
    inTask = 0;
  }

  /** @returns how often something had to be put back of late */
  function mended(): number {
    const now = performance.now();
    returns = returns.filter((at) => at > now - 3_000);
    const count = returns.push(now);
    root.dispatchEvent(new Event(returned));
    if (inTask === 0) setTimeout(endTask);
    inTask += 1;
    if (count > mostReturns || inTask > mostInTask) {
      attributes.leave();
      watch.disconnect();
      host.remove();
    }
    return count;
  }

  /** What is opened lies above all that was there before, also where it has been open before. */
  function othersChanged({ target }: Event): void {
    if (target === host) return;
    below = below.filter((each) => each !== target);
    settle();
  }

  /** What closes takes along what is in it, before it says so. */
  function leaveClosing(event: Event): void {
    const isClosing = event instanceof ToggleEvent && event.newState === 'closed';
    if (!isClosing || !(event.target instanceof Element) || event.target === host) return;
    const top = rootElementOf(document);
    if (top && holds(event.target, host)) attributes.set(() => move(host, top));
  }

  function listenTo(tree: Tree): void {
    const ended = new AbortController();
    listened.set(tree, ended);
    const signal = AbortSignal.any([ended.signal, until]);
    const first = { capture: true, passive: true, signal };
    for (const type of ['toggle', 'fullscreenchange', 'close']) listen(tree, type, othersChanged, first);
    listen(tree, 'beforetoggle', leaveClosing, first);
  }

  function follow(roots: readonly ShadowRoot[]): void {
    trees = [document, ...roots];
    // What is known only now was there before all else was made inert.
    if (standsAlone()) below = aboveAll(trees, host);
    for (const [tree, ended] of listened) {
      if (trees.includes(tree)) continue;
      ended.abort();
      listened.delete(tree);
    }
    for (const tree of trees) if (!listened.has(tree)) listenTo(tree);
    settle();
  }

  // It may be alone no more.
  listen(root, 'close', settle, { capture: true, passive: true, signal: until });
  until.addEventListener('abort', () => watch.disconnect(), { once: true });
  follow([]);
  return { follow, settle };
}

/** Where the browser can, without loading anew what is framed in it. */
function move(host: HTMLElement, place: Element): void {
  const from: { moveBefore?(node: Element, before: null): void } = place;
  if (isConnected(host) && from.moveBefore) from.moveBefore(host, null);
  else appendTo(place, host);
}

/** Puts it above what else is there, also above what came later than it; and so what stands alone in it. */
function raise(host: HTMLElement, root: ShadowRoot): void {
  host.popover = 'manual';
  if (fits(host, ':popover-open')) host.hidePopover();
  host.showPopover();
  raiseAlone(root);
}

/** A zoomed page would have the overlay zoomed too, and misplaced. */
function undoZoom(host: HTMLElement): void {
  const around = parentElementOf(host) ?? rootElementOf(document);
  const factor = String(1 / (around?.currentCSSZoom || 1));
  const style = inlineStyleOf(host);
  if (style.getPropertyValue('zoom') !== factor) style.setProperty('zoom', factor, 'important');
}
