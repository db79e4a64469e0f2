const focusable = 'button:not([disabled]), input, textarea, select, a[href], [tabindex="0"]';

/** Keeps the Tab key inside an element: past the last control it goes on with the first. */
export function trapFocus(event: KeyboardEvent, inside: HTMLElement): void {
  if (event.key !== 'Tab') return;
  const controls = [...inside.querySelectorAll<HTMLElement>(focusable)].filter((control) => control.tabIndex >= 0);
  const root = inside.getRootNode();
  const focused = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
  const [first, last] = [controls[0], controls.at(-1)];
  if (focused !== (event.shiftKey ? first : last)) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
