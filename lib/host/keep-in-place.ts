import { ousted, returned } from './hold-focus';
import { keepAttributes } from './keep-attributes';
import { blockingElement, hasTopLayer } from './top-layer';

/** A page that takes the host out more often than this within three seconds lets nothing in it be used. */
const fewReturns = 3;

/** One that does it more often still has its way: two that fight for it would stop the page. */
const mostReturns = 100;

/**
 * Keeps the host where it can be seen and used: at the end of the page, above all else in it. Where the page shows
 * something that lies above everything, the host goes there too; and into what makes everything outside it inert. Where
 * the page takes the host out, for instance by replacing all it holds, or sets attributes of it, all is put back. What
 * has the focus in `root`, its shadow root, keeps it.
 */
export function keepInPlace(host: HTMLElement, root: ShadowRoot, until: AbortSignal): void {
  let returns: number[] = [];
  const attributes = keepAttributes(host, () => void mended(), until);

  function settle(): void {
    if (until.aborted) return;
    attributes.set(stand);
  }

  function stand(): void {
    const focused = root.activeElement;
    const place = blockingElement(document) ?? document.documentElement;
    if (host.parentNode !== place) move(host, place);
    undoZoom(host);
    if (hasTopLayer(document, host)) raise(host);
    else lower(host);
    if (focused instanceof HTMLElement && root.activeElement !== focused) focused.focus({ preventScroll: true });
    watch.disconnect();
    watch.observe(document, { childList: true, subtree: place !== document.documentElement });
    watch.observe(document.documentElement, { childList: true, attributeFilter: ['style', 'class'] });
  }

  const watch = new MutationObserver((records) => {
    const wasTaken = records.some(({ removedNodes }) => Array.prototype.includes.call(removedNodes, host));
    if (!wasTaken && host.isConnected) return attributes.set(() => undoZoom(host));
    settle();
    // What is framed in it is loaded anew. Keys that come meanwhile are to go there and not to the page.
    if (mended() > fewReturns) root.dispatchEvent(new Event(ousted));
  });

  /** @returns how often something had to be put back of late */
  function mended(): number {
    const now = performance.now();
    returns = returns.filter((at) => at > now - 3_000);
    const count = returns.push(now);
    root.dispatchEvent(new Event(returned));
    if (count > mostReturns) {
      attributes.leave();
      watch.disconnect();
      host.remove();
    }
    return count;
  }

  const settleForOthers = ({ target }: Event) => target === host || settle();
  for (const type of ['toggle', 'fullscreenchange', 'close']) {
    document.addEventListener(type, settleForOthers, { capture: true, passive: true, signal: until });
  }
  until.addEventListener('abort', () => watch.disconnect(), { once: true });
  settle();
}

/** Where the browser can, without loading anew what is framed in it. */
function move(host: HTMLElement, place: Element): void {
  const from: { moveBefore?(node: Element, before: null): void } = place;
  if (host.isConnected && from.moveBefore) from.moveBefore(host, null);
  else place.append(host);
}

/** Puts it above what else is there, also above what came later than it. */
function raise(host: HTMLElement): void {
  host.popover = 'manual';
  if (host.matches(':popover-open')) host.hidePopover();
  host.showPopover();
}

function lower(host: HTMLElement): void {
  if (host.popover === null) return;
  if (host.matches(':popover-open')) host.hidePopover();
  host.popover = null;
}

/** A zoomed page would have the overlay zoomed too, and misplaced. */
function undoZoom(host: HTMLElement): void {
  const factor = String(1 / (document.documentElement.currentCSSZoom || 1));
  if (host.style.getPropertyValue('zoom') !== factor) host.style.setProperty('zoom', factor, 'important');
}
