import type { ReplicaDocument, Style } from '../document.ts';
import type { Variant } from '../variant.ts';
import { type LaidPage, type LaidRun, layOut } from './layout.ts';

/** What the server puts into the page. */
export interface Given {
  document: ReplicaDocument;
  variant: Variant;
  tabId: string;
}

export const given = JSON.parse(document.getElementById('given')?.textContent ?? '{}') as Given;
export const { variant } = given;

/** The document as it is edited, and where its caret is. Offsets of its text begin with 0. */
export const state = {
  tabId: given.tabId,
  text: '',
  styles: [] as number[],
  zoom: variant.zoom,
  /** Where the selection began and where it ends: the caret where both are one. */
  anchor: 0,
  focus: 0,
  isFocused: true,
  pages: [] as LaidPage[],
  /** How often the text was changed, by whom. */
  writes: { keys: 0, test: 0, others: 0 },
  caretMoves: 0,
};

export function openTab(tabId: string): void {
  const tab = given.document.tabs.find(({ id }) => id === tabId) ?? given.document.tabs[0];
  if (!tab) return;
  state.tabId = tab.id;
  state.text = tab.text;
  state.styles = [...tab.styles];
  state.anchor = 0;
  state.focus = 0;
  relayout();
}

const styleAt = (at: number): Style => given.document.palette[state.styles[at] ?? 0] as Style;

export function relayout(): void {
  state.pages = layOut(state.text, styleAt, {
    perWord: variant.runs === 'word',
    keepWrapSpaces: !variant.dropWrapSpaces,
    header: variant.header,
    footer: variant.footer,
    pageless: variant.pageless,
  });
}

export function edit(start: number, end: number, put: string, by: keyof typeof state.writes): void {
  state.writes[by] += 1;
  const style = state.styles[Math.max(0, start - 1)] ?? 0;
  state.text = state.text.slice(0, start) + put + state.text.slice(end);
  state.styles.splice(start, end - start, ...Array.from({ length: put.length }, () => style));
  state.anchor = start + put.length;
  state.focus = state.anchor;
  relayout();
}

/** The runs of a page with the offset at which each begins, those of no text left out. */
export function runsOf(page: LaidPage): LaidRun[] {
  return page.groups.flatMap(({ runs }) => runs).filter(({ start, end }) => end > start);
}
