import { prepareKeyboard, prepareMouse, selectionChanged } from './input.ts';
import { givenText, installInterface, topOf } from './interface.ts';
import { boxesIn, offsetsUnder } from './render.ts';
import { edit, given, openTab, state, variant } from './state.ts';
import { originOf, presentPages, recycle, render } from './view.ts';

/** Offsets of these are those of the text as the interface gives it: they begin with 1. */
export interface ReplicaHandle {
  text(): string;
  /** Boxes of the very glyphs in the viewport, run by run, of what is on the pages that are there. */
  glyphBoxes(start: number, end: number): { left: number; top: number; right: number; bottom: number }[];
  /** The stretch of the text whose glyphs have their middles in a box of the viewport; null where there are none. */
  under(box: { left: number; top: number; right: number; bottom: number }): { start: number; end: number } | null;
  edit(start: number, end: number, text: string): void;
  select(start: number, end: number): void;
  scrollTo(offset: number): void;
  setZoom(zoom: number): void;
  recycle(): void;
  switchTab(id: string): void;
  pages(): number[];
  pageCount(): number;
  errors(): string[];
  writes(): { keys: number; test: number; others: number };
  caretMoves(): number;
  isAnnotated(): boolean;
}

const errors: string[] = [];
addEventListener('error', (event) => errors.push(String(event.message)));
addEventListener('unhandledrejection', (event) => errors.push(`unhandled: ${String(event.reason)}`));
const complain = console.error;
console.error = (...words: unknown[]) => {
  errors.push(words.map(String).join(' '));
  complain(...words);
};

const editor = document.querySelector('.kix-appview-editor') as HTMLElement;

const handle: ReplicaHandle = {
  text: givenText,
  glyphBoxes: (start, end) =>
    presentPages().flatMap((number) => {
      const page = state.pages[number];
      const origin = originOf(number);
      if (!page || !origin) return [];
      const { zoom } = state;
      return boxesIn(page, start - 1, end - 1).map((box) => ({
        left: origin.left + box.left * zoom,
        top: origin.top + box.top * zoom,
        right: origin.left + box.right * zoom,
        bottom: origin.top + box.bottom * zoom,
      }));
    }),
  under: (box) => {
    const offsets = presentPages().flatMap((number) => {
      const page = state.pages[number];
      const origin = originOf(number);
      return page && origin ? offsetsUnder(page, origin, state.zoom, box) : [];
    });
    return offsets.length > 0 ? { start: Math.min(...offsets) + 1, end: Math.max(...offsets) + 2 } : null;
  },
  edit: (start, end, text) => {
    edit(start - 1, end - 1, text, 'test');
    selectionChanged();
  },
  select: (start, end) => {
    state.anchor = start - 1;
    state.focus = end - 1;
    selectionChanged();
  },
  scrollTo: (offset) => {
    editor.scrollTop = topOf(offset - 1) - editor.clientHeight / 3;
    render(false);
  },
  setZoom: (zoom) => {
    state.zoom = zoom;
    render(true);
  },
  recycle,
  switchTab: (id) => {
    history.pushState(null, '', `?tab=${id}`);
    openTab(id);
    editor.scrollTop = 0;
    render(true);
  },
  pages: presentPages,
  pageCount: () => state.pages.length,
  errors: () => errors,
  writes: () => state.writes,
  caretMoves: () => state.caretMoves,
  isAnnotated: () => document.querySelector('rect[aria-label]') !== null,
};
Reflect.set(window, '__replica', handle);

openTab(given.tabId);
// A new document gets its own address without being loaded anew.
if (location.pathname.endsWith('/create')) {
  setTimeout(() => history.pushState(null, '', `/document/d/${given.document.id}/edit`), 400);
}
prepareKeyboard();
prepareMouse();
render(true);
installInterface();
for (let other = 0; other < variant.collaborators; other += 1) {
  const cursor = document.createElement('div');
  cursor.className = 'kix-cursor';
  cursor.style.cssText = `position:absolute;left:${200 + other * 40}px;top:${150 + other * 30}px;width:2px;height:18px;background:#d0f`;
  cursor.innerText = '';
  document.querySelector('.kix-rotatingtilemanager-content')?.append(cursor);
}
