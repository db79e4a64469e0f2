import { anchorQuote, anchorUnmoved, describeQuote, type QuoteSelector } from '@/lib/anchoring';
import { Slices } from '@/lib/documents/slices';
import type { Span } from '@/lib/documents/span';
import { parentNodeOf, styleOf } from '@/lib/dom/strangers';
import { isAlive } from '@/lib/highlights/alive';
import { hasOwnBox, isElement, isInPage, isShadowRoot } from './element-kinds';
import type { Cuts } from './page-observer';
import type { PageText } from './page-text';
import type { Place } from './pieces';
import { readElement } from './read-page';

/** Nodes that an element may have to be read at a moment's notice: a few milliseconds' worth. */
const mostNodes = 4_000;

/** Elements around a place that are read at most, one within the other. */
const mostLevels = 2;

/** Characters in which a passage is looked for as it is judged elsewhere; in longer text only with all its surroundings. */
const longestSearched = 50_000;

/**
 * Follows passages through one batch of changes, before the browser shows it: editors and frameworks replace paragraphs
 * by new ones with much the same text, and a highlight must not blink then. Only the element around the change is read,
 * and not for longer than a slice; the reading of the whole page that follows has the last word.
 */
export class Mending {
  readonly #cuts: Cuts;
  readonly #host: () => Element | null;
  readonly #slices = new Slices();
  readonly #read = new Map<Element, PageText | null>();

  constructor(cuts: Cuts, host: () => Element | null) {
    this.#cuts = cuts;
    this.#host = host;
  }

  /**
   * Where the text of the place stands now; null where it is gone, or that can't be said so quickly. Text can also leave
   * its paragraph, as when someone splits it: then it is beside that.
   */
  follow({ version, span }: Place): Place | null {
    for (const around of this.#elementsAround(version, span)) {
      const now = this.#textOf(around);
      if (!now) {
        return null;
      }
      const found = findIn(now, around, { version, span });
      if (found || this.#slices.isOver) {
        return found;
      }
    }
    return null;
  }

  #textOf(element: Element): PageText | null {
    const known = this.#read.get(element);
    if (known !== undefined || this.#slices.isOver) {
      return known ?? null;
    }
    const text = readElement(element, this.#host, mostNodes);
    this.#read.set(element, text);
    return text;
  }

  /** The innermost elements with boxes of their own around all that the place stood in. */
  #elementsAround(version: PageText, { start, end }: Span): Element[] {
    let common: Node[] | null = null;
    for (const { node } of version.segmentsIn(start, end)) {
      const path = this.#pathFrom(node);
      common = common ? common.filter((each) => path.includes(each)) : path;
    }
    return (common ?? []).filter(isElement).filter(makesBox).slice(0, mostLevels);
  }

  /** The nodes around this one that are in the page, innermost first; empty where it has gone with its document. */
  #pathFrom(node: Node): Node[] {
    const path: Node[] = [];
    for (let around = this.#around(node); around; around = this.#around(around)) {
      if (isInPage(around)) {
        path.push(around);
      }
    }
    return path;
  }

  #around(node: Node): Node | null {
    if (!isAlive(node)) {
      return null;
    }
    return parentNodeOf(node) ?? this.#cuts.get(node) ?? (isShadowRoot(node) ? node.host : null);
  }
}

function findIn(now: PageText, around: Element, { version, span }: Place): Place | null {
  const before = extentOf(version, around);
  const quote = describeQuote(before.text, span.start - before.start, span.end - before.start);
  const selector = { ...quote, start: span.start - before.start };
  const found =
    anchorUnmoved(now.index, selector) ??
    (now.text.length > longestSearched ? onlyCopy(now.text, quote) : anchorQuote(now.index, selector));
  return found && { version: now, span: found };
}

function onlyCopy(text: string, { exact, prefix = '', suffix = '' }: QuoteSelector): Span | null {
  const sought = prefix + exact + suffix;
  const at = text.indexOf(sought);
  const start = at + prefix.length;
  return at >= 0 && text.indexOf(sought, at + 1) < 0 ? { start, end: start + exact.length } : null;
}

/** Whether the nodes of the place still show what they showed. */
export function stands({ version, span }: Place): boolean {
  const segments = version.segmentsIn(span.start, span.end);
  return segments.length > 0 && segments.every((segment) => version.isCurrent(segment));
}

/** What the element showed in a version, and where; all of the version where the element was no part of it. */
function extentOf(version: PageText, element: Element): { text: string; start: number } {
  const extent = version.extent(element);
  const first = extent && version.segments[extent.first];
  const last = extent && version.segments[extent.last - 1];
  if (!first || !last) {
    return { text: version.text, start: 0 };
  }
  return { text: version.text.slice(first.start, last.start + last.length), start: first.start };
}

function makesBox(element: Element): boolean {
  const style = styleOf(element);
  return style !== undefined && style.display !== 'none' && hasOwnBox(style.display);
}
