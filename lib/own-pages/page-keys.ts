const pages: Readonly<Record<string, number>> = { PageDown: 1, PageUp: -1 };

/** As much as browsers scroll at once. */
const share = 0.85;

/**
 * Has Page Down and Page Up scroll, also where the focus is on a closed list of choices: browsers would choose another
 * entry, which a person who only wants to read on may not notice.
 */
export function leavePageKeysToReading(signal: AbortSignal): void {
  const scroll = (event: KeyboardEvent) => {
    const direction = pages[event.key];
    const field = event.target;
    if (direction === undefined || !(field instanceof HTMLSelectElement) || field.matches(':open')) return;
    event.preventDefault();
    const scroller = scrollerOf(field);
    scroller.scrollBy({ top: direction * share * scroller.clientHeight });
  };
  document.addEventListener('keydown', scroll, { signal, capture: true });
}

function scrollerOf(element: Element): Element {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight) return at;
  }
  return document.scrollingElement ?? document.documentElement;
}
