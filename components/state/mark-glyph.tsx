import type { CellMark } from '@/lib/coverage/coverage';

/** Not equal, a broken link, a question mark, and a pin for what is on this page. */
const shapes: Record<CellMark | 'here', string> = {
  changed: 'M3 6h10M3 10h10M10.5 3l-5 10',
  lost: 'M6.5 4.5H4.8a3.3 3.3 0 0 0 0 6.9h1.7M9.5 4.5h1.7a3.3 3.3 0 0 1 0 6.9H9.5M9 2.5 7 13.5',
  questioned: 'M5.4 5.6A2.7 2.7 0 1 1 8 8.6v1.2M8 12.4v.2',
  here: 'M8 14s-4.2-4-4.2-7.3a4.2 4.2 0 0 1 8.4 0C12.2 10 8 14 8 14ZM8 5.4v2.4',
};

/** Decorative: its word stands beside it. */
export function MarkGlyph({ mark }: { mark: CellMark | 'here' }) {
  return (
    <svg class="mark-glyph" data-mark={mark} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path d={shapes[mark]} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
    </svg>
  );
}
