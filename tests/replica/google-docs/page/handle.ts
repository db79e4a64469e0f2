import { type Box, boxesIn, offsetsIn } from './boxes.ts';
import { givenText } from './interface.ts';
import { seen } from './page-watch.ts';
import { editor } from './parts.ts';
import { documentText, edit, layAnew, openTab, pageAt, pageCount, state } from './state.ts';
import { surfaces } from './surfaces.ts';
import { originOf, presentPages, recycle, render, scrollTopOf, selectionChanged, textChanged } from './view.ts';

/** Offsets of these are those of the text as the interface gives it: they begin with 1. */
export interface ReplicaHandle {
  text(): string;
  /** Boxes of the very glyphs in the viewport, run by run, of what is on the pages that are there. */
  glyphBoxes(start: number, end: number): Box[];
  /** The stretch of the text whose glyphs have their middles in a box of the viewport; null where there are none. */
  under(box: Box): { start: number; end: number } | null;
  /** The stretches of the text that are on the pages that are there. */
  visibleRanges(): { start: number; end: number }[];
  edit(start: number, end: number, text: string): void;
  /** Types at the caret, letter by letter. */
  type(text: string): void;
  select(start: number, end: number): void;
  selection(): { start: number; end: number };
  scrollTo(offset: number): void;
  setZoom(zoom: number): void;
  /** Gives the pages in view to other elements at once. */
  recycle(): void;
  /** Paints all that is there anew. */
  repaint(): void;
  /** Forgets all that was laid out, and does it again from the text alone. */
  layAnew(): void;
  switchTab(id: string): void;
  pages(): number[];
  pageCount(): number;
  errors(): string[];
  /** How often the document was written by keys, by these means, and by anything else. */
  writes(): { keys: number; test: number; others: number };
  /** How often `setSelection` moved the caret. */
  caretMoves(): number;
  clipboardTouches(): number;
  /** Milliseconds from each key to the end of the frame that shows it. */
  keystrokeTimes(): number[];
  isAnnotated(): boolean;
}

export const handle: ReplicaHandle = {
  text: givenText,
  glyphBoxes: (start, end) =>
    presentPages().flatMap((number) => {
      const page = pageAt(number);
      if (!page) return [];
      const origin = originOf(number);
      const { zoom } = state;
      return boxesIn(page, start - 1, end - 1).map(({ left, top, right, bottom }) => ({
        left: origin.left + left * zoom,
        top: origin.top + top * zoom,
        right: origin.left + right * zoom,
        bottom: origin.top + bottom * zoom,
      }));
    }),
  under: ({ left, top, right, bottom }) => {
    const offsets = presentPages().flatMap((number) => {
      const page = pageAt(number);
      if (!page) return [];
      const origin = originOf(number);
      const onPage = (x: number, y: number) => [(x - origin.left) / state.zoom, (y - origin.top) / state.zoom] as const;
      const [[l, t], [r, b]] = [onPage(left, top), onPage(right, bottom)];
      return offsetsIn(page, { left: l, top: t, right: r, bottom: b });
    });
    return offsets.length > 0 ? { start: Math.min(...offsets) + 1, end: Math.max(...offsets) + 2 } : null;
  },
  visibleRanges: () =>
    surfaces()
      .toSorted((one, other) => one.number - other.number || one.shown.top - other.shown.top)
      .flatMap(({ number, shown }) => {
        const lines = (pageAt(number)?.groups ?? [])
          .flatMap((group) => group.lines)
          .filter(({ start, end, top }) => end > start && top >= shown.top && top < shown.bottom);
        if (lines.length === 0) return [];
        return [
          {
            start: Math.min(...lines.map(({ start }) => start)) + 1,
            end: Math.max(...lines.map(({ end }) => end)) + 1,
          },
        ];
      }),
  edit: (start, end, text) => {
    const last = documentText().length;
    edit(Math.min(last, start - 1), Math.min(last, end - 1), text, 'test');
    textChanged();
  },
  type: (text) => {
    for (const letter of text) {
      edit(Math.min(state.anchor, state.focus), Math.max(state.anchor, state.focus), letter, 'test');
      textChanged();
    }
  },
  select: (start, end) => {
    state.anchor = start - 1;
    state.focus = end - 1;
    selectionChanged();
  },
  selection: () => ({ start: state.anchor + 1, end: state.focus + 1 }),
  scrollTo: (offset) => {
    editor.scrollTop = scrollTopOf(offset - 1, pageCount()) - editor.clientHeight / 3;
    render(false);
  },
  setZoom: (zoom) => {
    state.zoom = zoom;
    render(true);
  },
  recycle,
  repaint: () => render(true),
  layAnew: () => {
    layAnew();
    render(true);
  },
  switchTab: (id) => {
    history.pushState(null, '', `?tab=${id}`);
    openTab(id);
    editor.scrollTop = 0;
    for (const item of document.querySelectorAll<HTMLElement>('.chapter-item'))
      item
        .querySelector('.chapter-item-label-and-buttons-container')
        ?.classList.toggle('chapter-item-label-and-buttons-container-selected', item.dataset.tab === id);
    render(true);
  },
  pages: presentPages,
  pageCount,
  errors: () => seen.errors,
  writes: () => state.writes,
  caretMoves: () => state.caretMoves,
  clipboardTouches: () => seen.clipboard,
  keystrokeTimes: () => seen.keystrokes,
  isAnnotated: () => document.querySelector('rect[aria-label]') !== null,
};
