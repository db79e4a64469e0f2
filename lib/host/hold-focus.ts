import type { FramedView } from './framed-view';

/** A page that takes the focus more often than this within a second may take it no more. */
const fewReturns = 2;

/** One that takes it even more often can't be kept from it: two that fight for it would stop the page. */
const mostReturns = 50;

export interface HeldFocus {
  /** Gives it to the frame. */
  give(): void;
  /** To be called where the frame itself says that the focus has left it, or is not there. */
  left(): void;
}

export interface HoldFocusNeeds {
  frame: FramedView;
  /**
   * Whether the focus is to be in the frame: surely, or unless the frame says that it went by a key of the person's.
   * Null for neither.
   */
  wanted(): 'surely' | 'mostly' | null;
  /** The page can't be kept from taking the focus: nothing is to be typed here any more. */
  lost(): void;
}

/** Dispatched within the overlay's root where what holds the frame was put back into the page. */
export const returned = 'returned';

/**
 * Keeps the focus in the frame as long as it is wanted there, unless the person takes it elsewhere by a press: a page that
 * holds the focus in something of its own would hear what is typed. Given back in the event in which it was taken,
 * before any key can come.
 */
export function holdFocus(
  { frame: { element: frame, standAlone }, wanted, lost }: HoldFocusNeeds,
  until: AbortSignal,
): HeldFocus {
  let isTurnedAway = false;
  let returns: number[] = [];
  let isGiving = false;

  const isElsewhere = () => {
    const root = frame.getRootNode();
    return !(root instanceof ShadowRoot && root.activeElement === frame);
  };

  function hold(): void {
    if (!isGiving && wanted() === 'surely' && isElsewhere()) giveBack();
  }

  function giveBack(): void {
    if (isTurnedAway || wanted() === null || !document.hasFocus()) return;
    const now = performance.now();
    returns = returns.filter((at) => at > now - 1_000);
    const count = returns.push(now);
    if (count > fewReturns) standAlone(true);
    if (count > mostReturns) lost();
    else take();
  }

  /**
   * On its way out of another frame the focus passes the window, which is not elsewhere. A frame of another process
   * that is given it a second time loses it (Chromium 156).
   */
  function take(): void {
    if (!isElsewhere()) return;
    isGiving = true;
    frame.focus({ preventScroll: true });
    isGiving = false;
    if (isElsewhere()) setTimeout(hold);
  }

  /** Whoever opens something here has turned to it, whatever was pressed before. */
  function give(): void {
    isTurnedAway = false;
    take();
  }

  function left(): void {
    if (isTurnedAway || wanted() === null || !document.hasFocus()) return;
    // An element that is said to have it, and has not, would be given nothing.
    if (!isElsewhere()) {
      isGiving = true;
      frame.blur();
      isGiving = false;
    }
    giveBack();
  }

  function pressed(event: PointerEvent): void {
    const root = frame.getRootNode();
    const isOurs = root instanceof ShadowRoot && event.target === root.host;
    if (event.isTrusted && !isOurs) isTurnedAway = true;
  }

  /** Who presses into the frame comes back to it: all that is heard of that here is that the window loses the focus. */
  function comeBack(): void {
    setTimeout(() => {
      if (!isElsewhere()) isTurnedAway = false;
    });
  }

  const first = { capture: true, passive: true, signal: until };
  window.addEventListener('pointerdown', pressed, first);
  window.addEventListener('focusin', hold, first);
  window.addEventListener('focus', hold, first);
  window.addEventListener('blur', comeBack, first);
  frame.getRootNode().addEventListener(returned, hold, { signal: until });
  return { give, left };
}
