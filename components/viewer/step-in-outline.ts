/** Moves the focus through the lines of an outline as in any tree. */
export function stepInOutline(event: KeyboardEvent): void {
  const title = event.target;
  const outline = event.currentTarget;
  if (!(title instanceof HTMLElement && outline instanceof HTMLElement)) return;
  const titles = [...outline.querySelectorAll<HTMLElement>('.outline-title')];
  const at = titles.indexOf(title);
  const item = title.closest('li');
  const twist = item?.querySelector<HTMLElement>(':scope > .outline-line > .outline-twist');
  const isOpen = twist?.ariaExpanded === 'true';
  const toward: Record<string, () => void> = {
    ArrowDown: () => titles[at + 1]?.focus(),
    ArrowUp: () => titles[at - 1]?.focus(),
    Home: () => titles[0]?.focus(),
    End: () => titles.at(-1)?.focus(),
    ArrowRight: () => (isOpen ? titles[at + 1]?.focus() : twist?.click()),
    ArrowLeft: () => (isOpen ? twist?.click() : above(item)?.focus()),
  };
  const move = toward[event.key];
  if (!move) return;
  event.preventDefault();
  event.stopPropagation();
  move();
}

const above = (item: Element | null) =>
  item?.parentElement?.closest('li')?.querySelector<HTMLElement>(':scope > .outline-line > .outline-title');
