/** Moves the focus from a list item that is about to go to the one after it, or before it. */
export function focusNeighbour(control: Element): void {
  const item = control.closest('li');
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling;
  neighbour?.querySelector<HTMLElement>('button, a, summary')?.focus();
}
