import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePrinting } from './use-printing';
import { sameWindow, type Window, windowAmong } from './windows';

/** What is drawn above and below what is in sight, in CSS pixels: scrolling and the Tab key find it there. */
const margin = 600;
/** Beside what has the focus, so many stay wherever it is scrolled to: the Tab key goes on there. */
const beside = 1;

interface Props<Item> {
  items: readonly Item[];
  keyOf: (item: Item) => string;
  /** How high one is about, in CSS pixels, until it was drawn. */
  about: number;
  class: string;
  itemClass: string;
  view: (item: Item) => ComponentChildren;
  /** What the browser's own search finds one by while it is not drawn. */
  wordsOf: (item: Item) => string;
  /** Told the keys of those that are drawn. */
  onNear?: (keys: string[]) => void;
}

/**
 * A long list of which only what is near the window is drawn. All others keep their room, and are found by the browser's
 * search, which has them drawn.
 */
export function NearList<Item>({ items, keyOf, about, view, wordsOf, onNear, itemClass, ...props }: Props<Item>) {
  const list = useRef<HTMLUListElement>(null);
  const heights = useRef(new Map<string, number>());
  const [near, setNear] = useState<Window>({ from: 0, to: Math.ceil((innerHeight + margin) / about) });
  const [focused, setFocused] = useState<string | null>(null);
  const isPrinting = usePrinting();

  const look = () => {
    const place = list.current;
    if (!place) return;
    const known = items.map((item) => heights.current.get(keyOf(item)) ?? about);
    const next = windowAmong(known, place.getBoundingClientRect().top, innerHeight, margin);
    setNear((before) => (sameWindow(before, next) ? before : next));
  };
  const latest = useRef(look);
  latest.current = look;

  useLayoutEffect(() => {
    for (const element of list.current?.children ?? []) {
      if (!(element instanceof HTMLElement) || element.dataset.key === undefined) continue;
      heights.current.set(element.dataset.key, element.offsetHeight);
    }
  });
  useEffect(() => {
    const ended = new AbortController();
    const again = () => latest.current();
    // Whatever scrolls: the page, or what it stands in.
    addEventListener('scroll', again, { capture: true, passive: true, signal: ended.signal });
    addEventListener('resize', again, ended);
    const onMatch = ({ target }: Event) => {
      const key = target instanceof HTMLElement ? target.dataset.far : undefined;
      if (key === undefined) return;
      setFocused(key);
      // What was found is gone for what is drawn in its place.
      requestAnimationFrame(() => list.current?.querySelector(`[data-key="${CSS.escape(key)}"]`)?.scrollIntoView());
    };
    list.current?.addEventListener('beforematch', onMatch, ended);
    return () => ended.abort();
  }, []);
  useEffect(look, [items]);

  const keys = items.map(keyOf);
  const at = focused === null ? -1 : keys.indexOf(focused);
  const isDrawn = (place: number) =>
    isPrinting || (place >= near.from && place < near.to) || (at >= 0 && Math.abs(place - at) <= beside);
  const drawn = keys.filter((_, place) => isDrawn(place));
  useEffect(() => onNear?.(drawn), [drawn.join(' ')]);

  return (
    <ul
      ref={list}
      // biome-ignore lint/a11y/noRedundantRoles: without its dots Safari takes it for no list.
      role="list"
      class={props.class}
      onFocusIn={({ target }) => {
        const own = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
        setFocused(own?.dataset.key ?? null);
      }}
    >
      {items.map((item, place) => {
        const key = keyOf(item);
        return isDrawn(place) ? (
          <li key={key} data-key={key} class={itemClass} aria-setsize={items.length} aria-posinset={place + 1}>
            {view(item)}
          </li>
        ) : (
          <li
            key={`${key} far`}
            data-far={key}
            hidden="until-found"
            style={{ height: `${heights.current.get(key) ?? about}px` }}
          >
            {wordsOf(item)}
          </li>
        );
      })}
    </ul>
  );
}
