import type { Span } from '@/lib/documents/span';
import { shownIn } from '@/lib/dom/shown-in';
import { clientHeightOf, clientWidthOf, hasAttribute, isToBeSeen, localNameOf, styleOf } from '@/lib/dom/strangers';
import { limits } from '@/lib/model/limits';
import type { PageText } from './page-text';
import { visuallyHidden } from './visually-hidden';

/** Whether text of an element is selected with what is around; barred from it; or stands for a formula drawn without letters. */
type Standing = 'in' | 'out' | 'barred' | 'drawn';

/**
 * The pieces of a selected stretch that the browser shows as selected, and copies: not what is folded away in between,
 * nor what can't be selected. Where it begins or ends in such a part, the person means that too.
 */
export function selectedParts(page: PageText, span: Span): Span[] {
  const known = new Map<Element, Standing>();
  const segments = page.segmentsIn(span.start, span.end);
  const isOut = segments.map(({ node }) => {
    const around = shownIn(node);
    return around !== null && (isFolded(around) || isPassedOver(around, known));
  });
  if (isOut[0] || isOut.at(-1) || !isOut.includes(true)) {
    return [span];
  }
  const parts: Span[] = [];
  segments.forEach((segment, place) => {
    if (isOut[place]) {
      return;
    }
    const last = parts.at(-1);
    const end = Math.min(span.end, segment.start + segment.length);
    if (last && !isOut[place - 1]) {
      last.end = end;
    } else {
      parts.push({ start: Math.max(span.start, segment.start), end });
    }
  });
  return parts.length > limits.parts ? [span] : parts;
}

function isPassedOver(element: Element, known: Map<Element, Standing>): boolean {
  const standing = standingOf(element, known);
  return standing === 'out' || standing === 'barred';
}

function standingOf(element: Element, known: Map<Element, Standing>): Standing {
  const before = known.get(element);
  if (before) {
    return before;
  }
  const parent = shownIn(element);
  const around = parent ? standingOf(parent, known) : 'in';
  const style = styleOf(element);
  const standing = around === 'out' || around === 'drawn' || !style ? around : standingWithin(element, style, around);
  known.set(element, standing);
  return standing;
}

/** What the browser itself lets nobody select, or does not show: inert, barred, folded, or cut off to nothing. */
function standingWithin(element: Element, style: CSSStyleDeclaration, around: 'in' | 'barred'): Standing {
  if (visuallyHidden(element, style) === 'drawn') {
    return 'drawn';
  }
  const isShown = style.display === 'contents' || isToBeSeen(element, {});
  if (!isShown || hasAttribute(element, 'inert') || isEmptyBox(element, style)) {
    return 'out';
  }
  if (style.userSelect === 'auto') {
    return around;
  }
  return style.userSelect === 'none' ? 'barred' : 'in';
}

/** Of what stands in it directly; its elements say themselves whether they are shown, and its summary is. */
const isFolded = (element: Element): boolean =>
  (localNameOf(element) === 'details' && !hasAttribute(element, 'open')) ||
  styleOf(element)?.contentVisibility === 'hidden';

function isEmptyBox(element: Element, { overflowX, overflowY, display }: CSSStyleDeclaration): boolean {
  const cutsOff = overflowX !== 'visible' && overflowY !== 'visible' && display !== 'inline';
  return cutsOff && (clientHeightOf(element) === 0 || clientWidthOf(element) === 0);
}
