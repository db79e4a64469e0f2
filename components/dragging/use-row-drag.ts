import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export type Where = 'before' | 'into' | 'after';

/** Lines of a tree are dragged with the pointer and let go before, in or after another. The keys do the same. */
export function useRowDrag(
  tree: RefObject<HTMLElement | null>,
  onDrop: (dragged: string, on: string, where: Where) => void,
): void {
  const drop = useRef(onDrop);
  drop.current = onDrop;
  useEffect(() => {
    const place = tree.current;
    if (!place) return;
    const ended = new AbortController();
    const { signal } = ended;
    let dragged: string | null = null;
    let marked: HTMLElement | null = null;
    const unmark = () => {
      if (marked) delete marked.dataset.drop;
      marked = null;
    };
    const rowAt = (event: Event) =>
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null;
    place.addEventListener(
      'dragstart',
      (event) => {
        dragged = rowAt(event)?.dataset.key ?? null;
        // Firefox drags nothing that carries nothing.
        event.dataTransfer?.setData('text/plain', '');
        if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
      },
      { signal },
    );
    place.addEventListener(
      'dragover',
      (event) => {
        const row = rowAt(event);
        if (dragged === null || !row || row.dataset.key === dragged) return;
        event.preventDefault();
        if (event.dataTransfer) event.dataTransfer.dropEffect = 'move';
        unmark();
        marked = row;
        row.dataset.drop = whereIn(row, event.clientY);
      },
      { signal },
    );
    place.addEventListener(
      'drop',
      (event) => {
        const on = rowAt(event)?.dataset.key;
        const where = marked?.dataset.drop as Where | undefined;
        unmark();
        if (dragged === null || on === undefined || where === undefined) return;
        event.preventDefault();
        drop.current(dragged, on, where);
      },
      { signal },
    );
    for (const type of ['dragend', 'dragleave'] as const) {
      place.addEventListener(
        type,
        () => {
          unmark();
          if (type === 'dragend') dragged = null;
        },
        { signal },
      );
    }
    return () => ended.abort();
  }, []);
}

function whereIn(row: HTMLElement, y: number): Where {
  const { top, height } = row.getBoundingClientRect();
  const share = (y - top) / height;
  if (row.dataset.kind === 'indicator') return share < 0.5 ? 'before' : 'after';
  return share < 0.25 ? 'before' : share > 0.75 && row.getAttribute('aria-expanded') === 'false' ? 'after' : 'into';
}
