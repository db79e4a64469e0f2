import { allIn, bodyOf, holds, pageOf, styleOf, textContentOf } from '@/lib/dom/strangers';

/** Whether text can be selected: `free`; `barred` from it; or the page bars most of itself, which says nothing of a part. */
export type Selecting = 'free' | 'barred' | 'ignored';

/**
 * Says which text of a page a selection leaves out (`user-select: none`): line numbers, "Copy link". Browsers differ in
 * what they compute for the children of such an element: Chromium `none`, Firefox `auto`.
 */
export class Selectability {
  readonly #lengths = new Map<Document, number>();

  /** What holds within an element of this style, given what holds around it. */
  within(element: Element, { userSelect }: CSSStyleDeclaration, around: Selecting): Selecting {
    if (userSelect !== 'none') {
      return userSelect === 'auto' ? around : 'free';
    }
    return around === 'free' ? this.#barredOrIgnored(element) : around;
  }

  /** While something is dragged, or to keep people from copying, pages bar all that they have. */
  #barredOrIgnored(element: Element): Selecting {
    const most = this.#lengthOf(pageOf(element)) / 2;
    const isMost = lengthOf(element) > most && barredLengthOf(element) > most;
    return isMost ? 'ignored' : 'barred';
  }

  #lengthOf(page: Document): number {
    const body = bodyOf(page);
    const length = this.#lengths.get(page) ?? (body ? lengthOf(body) : 0);
    this.#lengths.set(page, length);
    return length;
  }
}

/** How much of its text can't be selected: parts of it may be open again. */
function barredLengthOf(element: Element): number {
  let length = lengthOf(element);
  let open: Element | null = null;
  for (const inner of allIn(element, '*')) {
    if (open && holds(open, inner)) {
      continue;
    }
    const userSelect = styleOf(inner)?.userSelect ?? 'auto';
    if (userSelect !== 'none' && userSelect !== 'auto') {
      open = inner;
      length -= lengthOf(inner);
    }
  }
  return length;
}

const lengthOf = (element: Element): number => (textContentOf(element) ?? '').length;
