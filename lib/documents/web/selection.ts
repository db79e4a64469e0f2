import type { Span } from '@/lib/documents/span';
import {
  activeElementIn,
  activeElementOf,
  documentOf,
  localNameOf,
  openRootOf,
  selectionOf,
} from '@/lib/dom/strangers';
import { isAlive } from '@/lib/highlights/alive';
import { spanOf } from './boundaries';
import { framedDocument, isDocument, isShadowRoot } from './element-kinds';
import type { PageText } from './page-text';
import { selectedParts } from './passed-over';

/** What is selected, from its first to its last, and the pieces of it: Firefox selects columns of tables, and more with Ctrl. */
export interface Selected extends Span {
  parts: readonly Span[];
}

/** Null where nothing of the page's text is selected: nothing at all, or something in a field or in our own interface. */
export function selectedIn(page: PageText, top: Document): Selected | null {
  const active = activeElement(top);
  if (active && isFieldWithSelection(active)) {
    return null;
  }
  const roots = page.roots.filter(isAlive);
  const documents = roots.filter(isDocument);
  const shadowRoots = roots.filter(isShadowRoot);
  const first = (active && documentOf(active)) ?? top;
  for (const each of [first, ...documents.filter((other) => other !== first)]) {
    const selected = partsIn(page, selectionOf(each), shadowRoots);
    if (selected) {
      return selected;
    }
  }
  return null;
}

/** Lets go of what is selected in the page and its frames. */
export function letGoOfSelection(page: PageText | null, top: Document): void {
  const framed = page?.roots.filter(isAlive).filter(isDocument) ?? [];
  for (const each of new Set([top, ...framed])) {
    const selection = selectionOf(each);
    // Whether one within a shadow root is collapsed, browsers don't say here.
    if (selection && selection.rangeCount > 0) selection.collapseToEnd();
  }
}

function partsIn(page: PageText, selection: Selection | null, shadowRoots: ShadowRoot[]): Selected | null {
  if (!selection || selection.rangeCount === 0) {
    return null;
  }
  const spans = rangesIn(selection, shadowRoots)
    .map((range) => spanOf(page, range))
    .filter((span) => span !== null)
    .sort((one, other) => one.start - other.start);
  const parts: Span[] = [];
  for (const span of spans) {
    const last = parts.at(-1);
    // Firefox gives cell by cell also what is whole: what has nothing but space between is one piece.
    if (last && page.text.slice(last.end, span.start).trim() === '') {
      last.end = Math.max(last.end, span.end);
    } else {
      parts.push({ ...span });
    }
  }
  const [first, last] = [parts[0], parts.at(-1)];
  return first && last
    ? { start: first.start, end: last.end, parts: parts.flatMap((part) => selectedParts(page, part)) }
    : null;
}

/** A plain range stops at the host of a shadow root; composed ranges go in, but are one even where several are selected. */
function rangesIn(selection: Selection, shadowRoots: ShadowRoot[]): AbstractRange[] {
  const ranges = Array.from({ length: selection.rangeCount }, (_, place) => selection.getRangeAt(place));
  if (shadowRoots.length > 0 && ranges.length === 1) {
    return selection.getComposedRanges({ shadowRoots });
  }
  return ranges;
}

function activeElement(page: Document): Element | null {
  let active = activeElementOf(page);
  while (active) {
    const root = openRootOf(active);
    const framed = framedDocument(active);
    const inner: Element | null = (root && activeElementIn(root)) ?? (framed && activeElementOf(framed));
    if (!inner) {
      return active;
    }
    active = inner;
  }
  return null;
}

function isFieldWithSelection(element: Element): boolean {
  if (!['input', 'textarea'].includes(localNameOf(element))) {
    return false;
  }
  const field = element as HTMLInputElement;
  return field.selectionStart !== null && field.selectionStart !== field.selectionEnd;
}
