import type { FramedView } from './framed-view';

/** A page that takes the focus more often than this within a second may take it no more. */
const fewReturns = 2;

/** One that takes it even more often has its way: two that fight for it would stop the page. */
const mostReturns = 50;

/** How long after a press into the page, or a key in it, the focus is where the person put it, in ms. */
const ownDoing = 1_000;

export interface HeldFocus {
  /** Gives it to the frame. */
  give(): void;
  /** To be called where the frame itself says that the focus has left it, or is not there. */
  left(): void;
}

/**
 * Keeps the focus in the frame as long as `wanted` says so, unless the person takes it elsewhere: a page that holds the
 * focus in something of its own would hear what is typed. Given back in the event in which it was taken, before any key
 * can come.
 */
export function holdFocus(
  { element: frame, standAlone }: FramedView,
  wanted: () => boolean,
  until: AbortSignal,
): HeldFocus {
  let turnedAway = Number.NEGATIVE_INFINITY;
  let returns: number[] = [];
  let isGiving = false;

  const isElsewhere = () => {
    const root = frame.getRootNode();
    return !(root instanceof ShadowRoot && root.activeElement === frame);
  };

  function hold(): void {
    if (!isGiving && isElsewhere()) giveBack();
  }

  function giveBack(): void {
    const now = performance.now();
    if (!wanted() || now - turnedAway < ownDoing || !document.hasFocus()) return;
    returns = returns.filter((at) => at > now - 1_000);
    const count = returns.push(now);
    if (count > fewReturns) standAlone(true);
    if (count <= mostReturns) give();
  }

  /**
   * On its way out of another frame the focus passes the window, which is not elsewhere. A frame of another process
   * that is given it a second time loses it (Chromium 156).
   */
  function give(): void {
    if (!isElsewhere()) return;
    isGiving = true;
    frame.focus({ preventScroll: true });
    isGiving = false;
    if (isElsewhere()) setTimeout(hold);
  }

  function left(): void {
    // An element that is said to have it, and has not, would be given nothing.
    if (!isElsewhere() && wanted() && document.hasFocus()) {
      isGiving = true;
      frame.blur();
      isGiving = false;
    }
    giveBack();
  }

  const first = { capture: true, passive: true, signal: until };
  window.addEventListener('pointerdown', (event) => event.isTrusted && turn(), first);
  window.addEventListener('focusin', hold, first);
  window.addEventListener('focus', hold, first);

  function turn(): void {
    turnedAway = performance.now();
  }

  return { give, left };
}
