import { given, variant } from './given.ts';
import type { LaidPage } from './layout/laid.ts';
import { laidPage, Paginator, type PlacedPage } from './layout/paginate.ts';
import { runningHeads } from './layout/running-heads.ts';
import { isTable, isWhole, layOut, type Section, sectionsOf } from './layout/section.ts';

/** The document as it is edited, and where its caret is. Offsets of its text begin with 0. */
export const state = {
  tabId: given.tabId,
  zoom: variant.zoom,
  /** Where the selection began and where it ends: the caret where both are one. */
  anchor: 0,
  focus: 0,
  isFocused: true,
  /** How often the text was changed, by whom. */
  writes: { keys: 0, test: 0, others: 0 },
  caretMoves: 0,
};

let sections: Section[] = [];
let text: string | null = null;
let pages: PlacedPage[] = [];
const laid = new Map<number, LaidPage>();

const { palette } = given.document;
const options = { palette, keepWrapSpaces: !variant.dropWrapSpaces };

export function documentText(): string {
  text ??= sections.map((section) => section.text).join('');
  return text;
}

export const pageCount = (): number => pages.length;
export const placedPage = (number: number): PlacedPage | undefined => pages[number];

export function pageAt(number: number): LaidPage | undefined {
  const placed = pages[number];
  const known = laid.get(number);
  if (known || !placed) return known;
  const page = laidPage(placed);
  if (!variant.pageless) page.groups.push(...runningHeads(number, variant));
  laid.set(number, page);
  return page;
}

export function openTab(tabId: string): void {
  const tab = given.document.tabs.find(({ id }) => id === tabId) ?? given.document.tabs[0];
  if (!tab) return;
  state.tabId = tab.id;
  sections = sectionsOf(tab.text, tab.styles);
  text = null;
  state.anchor = 0;
  state.focus = 0;
  relayout();
}

/** Puts the text on pages anew. Only what was changed is broken into lines again. */
export function relayout(): void {
  const paginator = new Paginator(variant.pageless);
  let offset = 0;
  for (const section of sections) {
    for (const row of layOut(section, options)) paginator.add(row, offset);
    offset += section.text.length;
  }
  pages = paginator.pages;
  laid.clear();
}

/** Forgets all that was laid out, and does it again from the text alone. */
export function layAnew(): void {
  sections = sectionsOf(
    documentText(),
    sections.flatMap(({ styles }) => styles),
  );
  relayout();
}

/** Changes the text; pages show it after `relayout`. */
export function edit(start: number, end: number, put: string, by: keyof typeof state.writes): void {
  state.writes[by] += 1;
  let first = 0;
  let from = 0;
  while (first < sections.length - 1 && from + lengthOf(first) <= start) from += lengthOf(first++);
  let last = first;
  let to = from + lengthOf(first);
  while (last < sections.length - 1 && to < end) to += lengthOf(++last);
  const joined = { text: '', styles: [] as number[] };
  const take = (number: number): void => {
    joined.text += sections[number]?.text ?? '';
    joined.styles = joined.styles.concat(sections[number]?.styles ?? []);
  };
  for (let number = first; number <= last; number += 1) take(number);
  const [at, until] = [start - from, end - from];
  const removed = joined.text.slice(at, until);
  const style = inherited(joined, at, put === '\n');
  joined.text = joined.text.slice(0, at) + put + joined.text.slice(until);
  joined.styles.splice(at, until - at, ...Array.from({ length: put.length }, () => style));
  let made = sectionsOf(joined.text, joined.styles);
  const isOpen = (): boolean => {
    const end = made.at(-1);
    return end === undefined || !isWhole(end) || holdsTableEdge(removed);
  };
  while (last < sections.length - 1 && isOpen()) {
    const end = made.at(-1);
    // The end of a table may be anywhere below.
    const wanted = end && !isTable(end) && !holdsTableEdge(removed) ? last + 1 : sections.length - 1;
    while (last < wanted) take(++last);
    made = sectionsOf(joined.text, joined.styles);
  }
  sections.splice(first, last - first + 1, ...made);
  text = null;
  state.anchor = start + put.length;
  state.focus = state.anchor;
}

const holdsTableEdge = (some: string): boolean => some.includes('\u0010') || some.includes('\u0011');
const lengthOf = (number: number): number => sections[number]?.text.length ?? 0;

/** The style of what is put in: that beside it, or, for the end of a paragraph, that of the end it had. */
function inherited({ text: own, styles }: { text: string; styles: number[] }, at: number, isEnd: boolean): number {
  if (isEnd) return styles[own.indexOf('\n', at)] ?? 0;
  const isInside = at > 0 && own[at - 1] !== '\n';
  const number = styles[isInside ? at - 1 : at] ?? 0;
  const style = palette[number];
  return style?.chip || style?.picture || style?.rule ? 0 : number;
}
