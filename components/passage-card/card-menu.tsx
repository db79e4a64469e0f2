import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

export interface MenuItem {
  name: string;
  onPress: () => void;
  /** Whether it is likely to be pressed again at once, so that the menu stays. */
  repeats?: boolean;
  danger?: boolean;
}

const ways: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** What is seldom done, behind one button. It opens in its place, so that nothing of it is cut off. */
export function CardMenu({ items }: { items: readonly MenuItem[] }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const entries = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];

  // At once: the next key may come before the browser paints.
  useLayoutEffect(() => {
    const shown = menu.current;
    if (!isOpen || !shown) return;
    entries()[0]?.focus({ preventScroll: true });
    const bringIntoView = () => shown.scrollIntoView({ block: 'nearest' });
    bringIntoView();
    // The card finds its place and its height anew as it grows.
    const sizes = new ResizeObserver(() => requestAnimationFrame(bringIntoView));
    sizes.observe(shown.closest('.card') ?? shown);
    return () => sizes.disconnect();
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return setOpen(false);
    if (event.key === 'Escape') close();
    else {
      const all = entries();
      const root = menu.current?.getRootNode() as Document | ShadowRoot;
      const next = ways[event.key]?.(all.indexOf(root.activeElement as HTMLElement), all.length);
      if (next === undefined) return;
      all[next]?.focus();
    }
    event.preventDefault();
    // The card would close too.
    event.stopPropagation();
  };
  // What is selected in the page is to stay so.
  const keep = (event: Event) => event.preventDefault();

  return (
    <>
      <button
        ref={button}
        type="button"
        class="button plain card-more"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onPointerDown={keep}
        onMouseDown={keep}
        onClick={() => setOpen(!isOpen)}
      >
        {i18n.t('card.more')}
      </button>
      {isOpen && (
        <div
          ref={menu}
          id={id}
          class="card-menu"
          role="menu"
          tabIndex={-1}
          aria-label={i18n.t('card.more')}
          onKeyDown={onKeyDown}
        >
          {items.map(({ name, onPress, repeats, danger }) => (
            <button
              key={name}
              type="button"
              class={`button plain ${danger ? 'danger' : ''}`}
              role="menuitem"
              tabIndex={-1}
              onPointerDown={keep}
              onMouseDown={keep}
              onClick={() => {
                if (!repeats) close();
                onPress();
              }}
            >
              {name}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
