import { focusedIn } from '@/lib/dom/shadow-roots';
import { activeElementIn, elementAt, fits, hasFocus, isConnected, listen, rootOf } from '@/lib/dom/strangers';
import { ousted, returned } from '@/lib/host/put-back';
import type { FramedView } from './framed-view';

/** One that takes it even more often leaves nobody the time to type. */
const mostReturns = 50;

/** How long the focus may take to arrive in the frame, in ms: to give it once more meanwhile takes it away first. */
const arriving = 250;

export interface HeldFocus {
  /** Gives it to the frame. */
  give(): void;
  /** To be called where the frame itself says that the focus has left it, or is not there. */
  left(): void;
  /** Gives it back to the page, where nothing of ours wants it. */
  leave(): void;
}

export interface HoldFocusNeeds {
  frame: FramedView;
  /**
   * Whether the focus is to be in the frame: surely, or unless it went by a key of the person's, as the frame says, or
   * into a frame of the page. Null for neither.
   */
  wanted(): 'surely' | 'mostly' | null;
  /**
   * The page can't be kept from taking the focus, or what holds the frame: nothing is to be typed here any more. As long
   * as it is wanted in the frame it is still given there, so that the page does not hear what is being typed just then.
   */
  lost(): void;
}

/** A press into a frame of another site is heard of by nobody here: all that shows is where the focus has gone. */
function isInFrameOfPage(): boolean {
  const focused = focusedIn(document);
  return focused !== null && fits(focused, 'iframe, frame, object, embed');
}

/**
 * Keeps the focus in the frame as long as it is wanted there, unless the person takes it elsewhere by a press: a page that
 * holds the focus in something of its own would hear what is typed. Given back in the event in which it was taken,
 * before any key can come.
 */
export function holdFocus(
  { frame: { element, takesKeys, standAlone }, wanted, lost }: HoldFocusNeeds,
  until: AbortSignal,
): HeldFocus {
  let isTurnedAway = false;
  let returns: number[] = [];
  let isGiving = false;
  /** A key that comes between the page's taking and the giving back may be the page's: who takes once does so again. */
  let hasTaken = false;
  let gaveAt = Number.NEGATIVE_INFINITY;

  const root = rootOf(element) as ShadowRoot;
  /** What the page has taken out or moved is put back first, which is told of. */
  const isInPlace = () => isConnected(element) && fits(root.host, ':popover-open');
  const isElsewhere = () => activeElementIn(root) !== takesKeys();

  function hold(isPutBack = false): void {
    if (!isGiving && wanted() === 'surely' && isElsewhere()) giveBack(isPutBack);
  }

  function giveBack(isPutBack = false): void {
    if (isTurnedAway || wanted() === null || !isInPlace() || !hasFocus(document)) return;
    const now = performance.now();
    returns = returns.filter((at) => at > now - 1_000);
    const count = returns.push(now);
    // It may take it no more. What was taken out may have been so by the way: that is put back as it was, once.
    if (!isPutBack || count > 1) {
      hasTaken = true;
      standAlone(true);
    }
    if (count > mostReturns) lost();
    take();
  }

  /**
   * On its way out of another frame the focus passes the window, which is not elsewhere. A frame of another process
   * that is given it a second time loses it (Chromium 156).
   */
  function take(): void {
    if (!isElsewhere()) return;
    focusFrame();
    if (!isElsewhere()) return;
    // What lies above all, and makes the rest inert, can be given it where the page has made everything else inert.
    standAlone(true);
    focusFrame();
    if (isElsewhere()) setTimeout(() => hold());
  }

  function focusFrame(): void {
    isGiving = true;
    takesKeys().focus({ preventScroll: true });
    isGiving = false;
    gaveAt = performance.now();
  }

  /** Whoever opens something here has turned to it, whatever was pressed before. */
  function give(): void {
    isTurnedAway = false;
    if (hasTaken && wanted() === 'surely') standAlone(true);
    take();
  }

  function left(): void {
    if (isTurnedAway || wanted() === null || !hasFocus(document)) return;
    if (wanted() === 'mostly' && isInFrameOfPage()) return;
    if (isElsewhere()) {
      giveBack();
      return;
    }
    if (performance.now() - gaveAt < arriving) return;
    // Nobody has taken it: it was lost on its way. An element that is said to have it, and has not, would be given nothing.
    isGiving = true;
    takesKeys().blur();
    isGiving = false;
    take();
  }

  function leave(): void {
    if (wanted() === null && !isElsewhere()) takesKeys().blur();
  }

  function pressed(event: PointerEvent): void {
    const isOurs = elementAt(root, event.clientX, event.clientY) !== null;
    if (event.isTrusted && !isOurs) isTurnedAway = true;
  }

  /** Who presses into the frame comes back to it: all that is heard of that here is that the window loses the focus. */
  function comeBack(): void {
    setTimeout(() => {
      if (!isElsewhere()) isTurnedAway = false;
    });
  }

  /** What of the page's loses the focus to the frame is not told: it would fetch it back at once, or later. */
  const hush = (event: Event) => isGiving && event.isTrusted && event.stopImmediatePropagation();

  const first = { capture: true, passive: true, signal: until };
  for (const type of ['blur', 'focusout']) window.addEventListener(type, hush, first);
  window.addEventListener('pointerdown', pressed, first);
  window.addEventListener('focusin', () => hold(), first);
  window.addEventListener('focus', () => hold(), first);
  window.addEventListener('blur', comeBack, first);
  // What the page has made inert loses the focus to nothing.
  listen(root, 'focusout', () => queueMicrotask(() => hold()), { signal: until });
  listen(root, returned, () => hold(true), { signal: until });
  listen(root, ousted, lost, { signal: until });
  return { give, left, leave };
}
