/** The height that browsers give popups at most, in CSS pixels. */
const most = 600;

/** What a window has above a popup where the browser does not tell: tabs, address and toolbar. */
const above = 130;

/** Lower than this nothing can be read. */
const least = 160;

interface Room {
  /** Where the popup begins on the screen; 0 or less where that is not told. */
  top: number;
  screen: Pick<Screen, 'availHeight'> & { availTop?: number };
}

/** How high the popup may be, so that all of it is on the screen. */
export function popupHeight({ top, screen: { availHeight, availTop = 0 } }: Room): number {
  const begins = top > availTop ? top - availTop : above;
  return Math.min(most, Math.max(least, Math.floor(availHeight - begins)));
}

/**
 * Keeps the popup within a low screen: Chromium makes it as high as what is in it, be there room or not. Then its body
 * scrolls, and has the focus for the keys that scroll. Where there is room for all that it may be, all stays as it is.
 */
export function fitPopup(): void {
  const height = popupHeight({ top: window.screenY, screen: window.screen });
  if (height >= most) return;
  document.documentElement.style.overflow = 'hidden';
  Object.assign(document.body.style, { maxHeight: `${height}px`, overflowY: 'auto' });
  document.body.tabIndex = -1;
  document.body.style.outline = 'none';
  document.body.focus({ preventScroll: true });
}
