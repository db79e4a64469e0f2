import { flowsInLine, isElement } from '@/lib/documents/web/element-kinds';
import { styleOf } from '@/lib/dom/strangers';
import { boxesIn, shownChildren } from './flat-tree';
import { shapeOf } from './shape';
import { hasText, lettersIn } from './text-within';

/** Letters of what stands beside a line, as its number does. */
const short = 40;
const mostBoxes = 12;

/** Whether the boxes in an element are one line, as a number and what it numbers are, or a line of labels. */
export function joinsInLine(element: Element, { display, flexDirection }: CSSStyleDeclaration): boolean {
  if (!display.endsWith('flex') || flexDirection !== 'row') return false;
  const boxes = boxesIn(element).filter(hasText);
  if (boxes.length < 2 || boxes.length > mostBoxes) return false;
  const long = boxes.filter((box) => lettersIn(box, short + 1) > short);
  return long.length <= 1 && boxes.every((box) => isLine(box, 0));
}

function isLine(box: Element, depth: number): boolean {
  const style = styleOf(box);
  if (!style || depth > 6 || shapeOf(box, style).kind !== 'plain') return false;
  return shownChildren(box)
    .filter(isElement)
    .every((child) => {
      const shown = styleOf(child);
      return (
        shown !== undefined && (shown.display === 'none' || (flowsInLine(shown.display) && isLine(child, depth + 1)))
      );
    });
}
