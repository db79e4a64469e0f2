import { localNameOf, nextSiblingOf, previousSiblingOf } from '@/lib/dom/strangers';
import { isText } from './element-kinds';

/** What is part of a line unless style says otherwise (HTML, "Rendering": all that has no `display` there). */
const phrasing = new Set([
  ...[
    'a',
    'abbr',
    'b',
    'bdi',
    'bdo',
    'cite',
    'code',
    'data',
    'dfn',
    'em',
    'font',
    'i',
    'kbd',
    'mark',
    'q',
    's',
    'samp',
  ],
  ...['small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var'],
]);

/**
 * Whether an element was written as part of a line and only placed beside it: a drop cap, a mark in the margin. The line
 * goes on across it, as it does where it is copied. Pages that place each of their lines have none of these amid text.
 */
export function isTakenOutOfLine(element: Element, { cssFloat, position }: CSSStyleDeclaration): boolean {
  const isOut = cssFloat !== 'none' || position === 'absolute' || position === 'fixed';
  return (
    isOut &&
    phrasing.has(localNameOf(element)) &&
    (hasWords(previousSiblingOf(element)) || hasWords(nextSiblingOf(element)))
  );
}

const hasWords = (node: Node | null): boolean => node !== null && isText(node) && node.data.trim() !== '';
