import type { Budget } from './budget';
import { elementAfter, firstElementIn, nameOf, shadowRootOf } from './members';
import { readElement } from './read-element';
import type { OutlineLine } from './structure';

/** Siblings that look alike are shown so often, and only counted after that. */
const shownAlike = 3;
const deepest = { elements: 60, roots: 4 };
/** What a line costs beside its names and values. */
const costOfLine = 30;

interface Place {
  depth: number;
  place: OutlineLine['place'];
  /** Shadow roots and frames that it is in. */
  roots: number;
}

/** The elements from one on, each with its children under it. Own layers of the extension are no part of the page. */
export class Outliner {
  readonly lines: OutlineLine[] = [];
  readonly #budget: Budget;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /**
   * @param within false for the element alone
   * @returns whether there was anything left to spend on it
   */
  add(element: Element, within = true): boolean {
    if (!this.#budget.spendElement()) return false;
    if (!isOurs(element)) this.#add(element, { depth: 0, place: 'child', roots: 0 }, within);
    return true;
  }

  #add(element: Element, at: Place, within = true): OutlineLine {
    const line = readElement(element, at.depth, at.place);
    this.lines.push(line);
    this.#budget.spendUnits(costOf(line));
    if (within && line.place !== 'unreadable') this.#addInside(element, at);
    return line;
  }

  #addInside(element: Element, { depth, roots }: Place): void {
    if (depth >= deepest.elements) {
      this.#budget.cut = true;
      return;
    }
    const below = depth + 1;
    if (roots < deepest.roots) {
      const shadow = shadowRootOf(element)?.firstElementChild ?? null;
      this.#addAll(shadow, { depth: below, place: 'shadow', roots: roots + 1 });
      this.#addAll(bodyOfFrame(element), { depth: below, place: 'frame', roots: roots + 1 });
    }
    this.#addAll(firstElementIn(element), { depth: below, place: 'child', roots });
  }

  /** An element and those after it. */
  #addAll(first: Element | null, at: Place): void {
    const alike = new Map<string, { count: number; last: OutlineLine }>();
    for (let child = first; child; child = elementAfter(child)) {
      if (!this.#budget.spendElement()) return;
      if (isOurs(child)) continue;
      const look = lookOf(child);
      const known = alike.get(look);
      if (known && known.count >= shownAlike) known.last.more += 1;
      else alike.set(look, { count: (known?.count ?? 0) + 1, last: this.#add(child, at) });
    }
  }
}

const isOurs = (element: Element): boolean => nameOf(element).startsWith('proofmark-');

/** The body of a frame of the page's own, such as the one that takes the keys. */
function bodyOfFrame(element: Element): HTMLElement | null {
  try {
    return element instanceof HTMLIFrameElement ? (element.contentDocument?.body ?? null) : null;
  } catch {
    return null;
  }
}

/** What siblings that look alike have in common: they may differ in their values. */
function lookOf(element: Element): string {
  const { name, classes, attributes, id } = readElement(element, 0, 'child');
  return [name, id, classes.join('.'), attributes.map((each) => each.name).join(',')].join(' ');
}

function costOf({ name, id, classes, attributes, depth }: OutlineLine): number {
  const all = [name, id, ...classes, ...attributes.flatMap((each) => [each.name, each.value])];
  return all.reduce((sum, each) => sum + each.length + 4, costOfLine + depth * 2);
}
