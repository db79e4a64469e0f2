import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ViewerState } from '@/lib/viewer/viewer-state';
import { ThumbnailItem, type ThumbnailItemProps } from './thumbnail-item';
import { useWindow } from './use-window';

/** A picture of at most 160 CSS pixels, the number under it, and the space around both. */
const rowHeight = 208;

interface Props {
  state: Pick<ViewerState, 'page' | 'pages' | 'labels' | 'rotation'>;
  draw: ThumbnailItemProps['draw'];
  onPage: (page: number) => void;
  /** Called where a page was chosen for good, not only passed. */
  onChosen: () => void;
}

/** All pages in small. Of hundreds, only those near the view are there. */
export function ThumbnailList({ state, draw, onPage, onChosen }: Props) {
  const scroll = useRef<HTMLDivElement>(null);
  const rows = useWindow(scroll, rowHeight);
  const page = state.page.value;
  const pages = state.pages.value;
  const [first, last] = rows.value;
  const shown = useMemo(() => {
    const near = Array.from({ length: Math.max(0, Math.min(last, pages) - first) }, (_, index) => first + index + 1);
    // The present one holds the place of the focus, wherever the view is.
    return near.includes(page) ? near : [...near, page].sort((one, other) => one - other);
  }, [first, last, page, pages]);

  useEffect(() => scrollTo(scroll.current, page), [page]);

  const step = (event: KeyboardEvent) => {
    const to = { ArrowDown: page + 1, ArrowUp: page - 1, Home: 1, End: pages }[event.key];
    if (to === undefined || to < 1 || to > pages) return;
    event.preventDefault();
    event.stopPropagation();
    onPage(to);
    requestAnimationFrame(() => scroll.current?.querySelector<HTMLElement>('[aria-current="page"]')?.focus());
  };

  return (
    <div ref={scroll} class="thumbnails">
      <ol class="list" style={{ height: `${pages * rowHeight}px` }} onKeyDown={step}>
        {shown.map((number) => (
          <li
            key={number}
            style={{ top: `${(number - 1) * rowHeight}px`, height: `${rowHeight}px` }}
            aria-setsize={pages}
            aria-posinset={number}
          >
            <ThumbnailItem
              page={number}
              label={i18n.t('viewer.thumbnail', [state.labels.value?.[number - 1] || number])}
              shortLabel={state.labels.value?.[number - 1] || String(number)}
              rotation={state.rotation.value}
              current={number === page}
              draw={draw}
              onPage={(to) => {
                onPage(to);
                onChosen();
              }}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

function scrollTo(element: HTMLElement | null, page: number): void {
  if (!element) return;
  const top = (page - 1) * rowHeight;
  const bottom = top + rowHeight - element.clientHeight;
  if (element.scrollTop > top) element.scrollTop = top;
  else if (element.scrollTop < bottom) element.scrollTop = bottom;
}
