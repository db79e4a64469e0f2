/**
 * Remembers what has the focus in the page and what is selected there, and gives a function that puts both back. A
 * field of ours that takes the focus would otherwise leave the person at the page's top with nothing selected.
 */
export function keepPageFocus(): () => void {
  const focused = document.activeElement;
  const selection = document.getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  return () => {
    if (focused instanceof HTMLElement && focused.isConnected && focused !== document.body) {
      focused.focus({ preventScroll: true });
    } else if (document.activeElement instanceof HTMLElement) {
      document.activeElement.blur();
    }
    if (anchorNode?.isConnected && focusNode?.isConnected) {
      selection?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
    }
  };
}
