import { activeElementOf, blur, bodyOf, focusOn, isConnected, selectionOf } from '@/lib/dom/strangers';

/**
 * Remembers what has the focus in the page and what is selected there, and gives a function that puts both back. A
 * field of ours that takes the focus would otherwise leave the person at the page's top with nothing selected.
 */
export function keepPageFocus(): () => void {
  const focused = activeElementOf(document);
  const selection = selectionOf(document);
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  return () => {
    const present = activeElementOf(document);
    if (focused instanceof HTMLElement && isConnected(focused) && focused !== bodyOf(document)) {
      focusOn(focused, { preventScroll: true });
    } else if (present instanceof HTMLElement) {
      blur(present);
    }
    if (anchorNode && focusNode && isConnected(anchorNode) && isConnected(focusNode)) {
      selection?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
    }
  };
}
