import { focusedIn } from '@/lib/dom/shadow-roots';
import { blur, bodyOf, focusOn, isConnected, selectionOf } from '@/lib/dom/strangers';

/**
 * Remembers what has the focus in the page and what is selected there, and gives a function that puts both back, or the
 * focus alone. A field of ours that takes the focus would otherwise leave the person at the page's top with nothing
 * selected.
 */
export function keepPageFocus(): (selects: boolean) => void {
  const focused = focusedIn(document);
  const selection = selectionOf(document);
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  return (selects) => {
    const present = focusedIn(document);
    if (focused instanceof HTMLElement && isConnected(focused) && focused !== bodyOf(document)) {
      focusOn(focused, { preventScroll: true });
    } else if (present instanceof HTMLElement) {
      blur(present);
    }
    if (!selects) return;
    // Of what is selected in a shadow root this tells only where that root is.
    const isAsIs =
      selection?.anchorNode === anchorNode &&
      selection?.focusNode === focusNode &&
      selection?.anchorOffset === anchorOffset &&
      selection?.focusOffset === focusOffset;
    if (!isAsIs && anchorNode && focusNode && isConnected(anchorNode) && isConnected(focusNode)) {
      selection?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
    }
  };
}
