import { isElement, type PdfElement, type PdfNode } from '@/lib/frameworks/pdf/page';
import { goesOn } from '@/lib/frameworks/pdf/texts';
import { type Contents, elementsWithin } from './content';
import type { Part } from './parts';
import { throughItems, throughRows } from './roles';

/** Types of which pdf.js gives all elements on every page that has some of it, those of other pages empty. */
const whole = /^(L|LBody|LI|Table|THead|TBody|TFoot|TR)$/;

/** How many parts at the end of a page, and at the beginning of the next, can be one: footnotes lie between. */
const near = 3;

/** Adds the parts of a page to those before: what goes over pages becomes one again. */
export function joinParts(
  before: Part[],
  { parts, from, contents }: { parts: readonly Part[]; from: number; contents: Contents },
): void {
  const end = before.length;
  for (const [index, part] of parts.entries()) {
    const first = Math.max(from, end - near);
    const place = index < near ? indexOfSame(before, { first, end, part, contents }) : null;
    if (place === null) before.push(part);
    else before[place] = joined(before[place], part, contents) ?? part;
  }
}

interface Search {
  first: number;
  end: number;
  part: Part;
  contents: Contents;
}

function indexOfSame(before: readonly Part[], { first, end, part, contents }: Search): number | null {
  for (let at = end - 1; at >= first; at -= 1) {
    if (joined(before[at], part, contents) !== null) return at;
    // Words go on only from where the page ended.
    if (part.kind === 'paragraph' || part.kind === 'heading') return null;
  }
  return null;
}

/** Both as one, or null where they are two. */
function joined(one: Part | undefined, other: Part, contents: Contents): Part | null {
  if (one === undefined || one.kind !== other.kind) return null;
  if (one.kind === 'paragraph' && other.kind === 'paragraph') {
    return goesOn(contents.wordsOf(...one.nodes), contents.wordsOf(...other.nodes))
      ? { kind: 'paragraph', nodes: [...one.nodes, ...other.nodes] }
      : null;
  }
  if ((one.kind === 'table' && other.kind === 'table') || (one.kind === 'list' && other.kind === 'list')) {
    return areSame(one.element, other.element, contents)
      ? { kind: one.kind, element: union(one.element, other.element, contents) }
      : null;
  }
  return null;
}

function areSame(one: PdfElement, other: PdfElement, contents: Contents): boolean {
  if (shapeOf(one) !== shapeOf(other)) return false;
  const names = namesOf(one);
  if (names !== namesOf(other)) return false;
  if (names !== '') return true;
  // Rows and items come in order: none of the second may stand before one of the first, but those that repeat.
  const filled = unitsOf(other).map((unit) => ownWords(unit, contents));
  let last = -1;
  let next = filled.length;
  for (const [at, unit] of unitsOf(one).entries()) {
    const words = ownWords(unit, contents);
    const others = filled[at] ?? '';
    if (words !== '') last = at;
    if (others !== '' && others !== words) next = Math.min(next, at);
  }
  return last < next || (last === next && !beginsAnew(unitsOf(other)[next], contents));
}

/** An item that a page cuts has its label on the page where it begins. */
const beginsAnew = (unit: PdfElement | undefined, contents: Contents): boolean =>
  unit !== undefined && elementsWithin(unit, /^Lbl$/, throughItems).some((label) => !contents.isEmpty(label));

function shapeOf(element: PdfElement): string {
  if (!whole.test(element.role)) return element.role;
  return `${element.role}${element.rowSpan}(${element.children.filter(isElement).map(shapeOf).join()})`;
}

const namesOf = (element: PdfElement): string =>
  elementsWithin(element, /^TH$/, /./)
    .map(({ id }) => id ?? '')
    .join('');

/** The rows of a table, or the items of a list with those of the lists in them. */
function unitsOf(element: PdfElement): PdfElement[] {
  if (element.role === 'Table') return elementsWithin(element, /^TR$/, throughRows);
  return elementsWithin(element, /^LI$/, throughItems).flatMap((item) => [
    item,
    ...elementsWithin(item, /^L$/, /^(LBody|NonStruct|Div)$/).flatMap(unitsOf),
  ]);
}

const ownWords = (unit: PdfElement, contents: Contents): string => contents.wordsOf(withoutLists(unit));

const withoutLists = (element: PdfElement): PdfElement => ({
  ...element,
  children: element.children
    .filter((child) => !isElement(child) || child.role !== 'L')
    .map((child) => (isElement(child) ? withoutLists(child) : child)),
});

/** Both filled with what either has; what both have, as rows of headers that repeat, once. */
function union(one: PdfElement, other: PdfElement, contents: Contents): PdfElement {
  const merge = (children: PdfNode[]): PdfElement => ({ ...one, children });
  if (contents.isEmpty(other)) return one;
  if (contents.isEmpty(one)) return other;
  if (!whole.test(one.role)) {
    const [words, others] = [contents.wordsOf(one), contents.wordsOf(other)];
    if (words === others) return one;
    const last = one.children.at(-1);
    const [first, ...rest] = other.children;
    if (last && first && isElement(last) && isElement(first) && last.role === first.role && goesOn(words, others)) {
      return merge([...one.children.slice(0, -1), union(last, first, contents), ...rest]);
    }
    return merge([...one.children, ...other.children]);
  }
  const others = other.children.filter(isElement);
  const children = one.children.map((child) => {
    if (!isElement(child)) return child;
    const same = others.shift();
    return same === undefined ? child : union(child, same, contents);
  });
  return merge([...children, ...other.children.filter((child) => !isElement(child)), ...others]);
}
