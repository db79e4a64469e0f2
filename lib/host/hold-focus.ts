import type { FramedView } from './framed-view';

/** A page that takes the focus more often than this within a second may take it no more. */
const fewReturns = 2;

/** One that takes it even more often has its way: two that fight for it would stop the page. */
const mostReturns = 50;

/** How long after a press into the page, or a key in it, the focus is where the person put it, in ms. */
const ownDoing = 1_000;

/**
 * Keeps the focus in the frame as long as `wanted` says so, unless the person takes it elsewhere: a page that holds the
 * focus in something of its own would hear what is typed. Given back in the event in which it was taken, before any key
 * can come.
 *
 * @returns to be called where the frame itself says that the focus has left it
 */
export function holdFocus(
  { element: frame, standAlone }: FramedView,
  wanted: () => boolean,
  until: AbortSignal,
): () => void {
  let turnedAway = Number.NEGATIVE_INFINITY;
  let returns: number[] = [];

  const isElsewhere = () => {
    const root = frame.getRootNode();
    return !(root instanceof ShadowRoot && root.activeElement === frame);
  };

  function hold(): void {
    const now = performance.now();
    if (!wanted() || now - turnedAway < ownDoing || !document.hasFocus() || !isElsewhere()) return;
    returns = returns.filter((at) => at > now - 1_000);
    const count = returns.push(now);
    if (count > fewReturns) standAlone(true);
    if (count <= mostReturns) frame.focus({ preventScroll: true });
  }

  const first = { capture: true, passive: true, signal: until };
  window.addEventListener('pointerdown', (event) => event.isTrusted && turn(), first);
  window.addEventListener('focusin', hold, first);
  window.addEventListener('focus', hold, first);

  function turn(): void {
    turnedAway = performance.now();
  }

  return () => void setTimeout(hold);
}
