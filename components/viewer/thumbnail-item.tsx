import { useEffect, useRef } from 'preact/hooks';

export interface ThumbnailItemProps {
  page: number;
  label: string;
  shortLabel: string;
  rotation: number;
  current: boolean;
  draw: (page: number, rotation: number, signal: AbortSignal) => Promise<HTMLCanvasElement | null>;
  onPage: (page: number) => void;
}

export function ThumbnailItem({ page, label, shortLabel, rotation, current, draw, onPage }: ThumbnailItemProps) {
  const picture = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const ending = new AbortController();
    void draw(page, rotation, ending.signal).then((canvas) => {
      if (canvas && !ending.signal.aborted) picture.current?.replaceChildren(canvas);
    });
    return () => ending.abort();
  }, [page, rotation, draw]);
  return (
    <button
      type="button"
      class="button plain thumbnail"
      tabIndex={current ? 0 : -1}
      aria-label={label}
      aria-current={current ? 'page' : undefined}
      onClick={() => onPage(page)}
    >
      <span ref={picture} class="thumbnail-picture" />
      <span class="small" aria-hidden="true">
        {shortLabel}
      </span>
    </button>
  );
}
