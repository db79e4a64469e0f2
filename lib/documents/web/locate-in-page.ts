import { type Anchored, anchorQuote, anchorUnmoved } from '@/lib/anchoring';
import type { Located } from '@/lib/documents/document';
import { nearestFirst } from '@/lib/documents/nearest-first';
import { quoteSelectorOf } from '@/lib/documents/quote-selector';
import { Slices } from '@/lib/documents/slices';
import { boxOf } from '@/lib/dom/strangers';
import { type Passage, partsOf } from '@/lib/model/passage';
import type { Carrying } from './carrying';
import { HiddenText } from './hidden-text';
import type { PageText } from './page-text';

/** What locating needs to know besides the text. */
export interface Circumstances {
  /** The offset in view. */
  from: number;
  /** Where passages were found before. */
  carrying: Carrying;
  host: () => Element | null;
  signal: AbortSignal;
}

/**
 * Finds passages in one version of the text: first those that stand where they stood, which needs no search, then the
 * others; each time those nearest to what is in view first, in slices that leave the page its time.
 */
export async function* locateIn(
  page: PageText,
  passages: readonly Passage[],
  { from, carrying, host, signal }: Circumstances,
): AsyncIterable<Located> {
  const slices = new Slices();
  const moved: Passage[] = [];
  for (const passage of nearestFirst(passages, from)) {
    const unmoved = findUnmoved(page, passage, carrying);
    if (unmoved) {
      yield located(page, passage, unmoved, carrying);
    } else {
      moved.push(passage);
    }
    await slices.restIfOver();
    if (signal.aborted) {
      return;
    }
  }
  await slices.spread(moved.length > 0 ? page.index.prepare() : [], signal);
  const hidden = new HiddenText(page, host);
  for (const passage of moved) {
    const selector = quoteSelectorOf(passage);
    const found = anchorQuote(page.index, selector);
    yield found || signal.aborted
      ? located(page, passage, found, carrying)
      : ((await hidden.find(passage.id, selector)) ?? located(page, passage, null, carrying));
    await slices.restIfOver();
    if (signal.aborted) {
      return;
    }
  }
}

/** Where it was found last, as the page moves on, or where it was selected. */
function findUnmoved(page: PageText, passage: Passage, carrying: Carrying): Anchored | null {
  const selector = quoteSelectorOf(passage);
  for (const start of [...carrying.hints(page, passage.id), selector.start]) {
    const unmoved = start === undefined ? null : anchorUnmoved(page.index, { ...selector, start });
    if (unmoved) {
      return unmoved;
    }
  }
  return null;
}

function located(page: PageText, passage: Passage, anchored: Anchored | null, carrying: Carrying): Located {
  const { id } = passage;
  if (!anchored) {
    carrying.forget(id);
    return { status: 'lost', passageId: id };
  }
  const { status, start, end } = anchored;
  carrying.remember(id, page, start);
  const place = { passageId: id, start, end, quote: page.text.slice(start, end) };
  const parts = partsOf(passage);
  return status === 'exact' ? { status, ...place, ...(parts && { parts }) } : { status, ...place };
}

/** Roughly the offset that stands at the middle of the viewport: text mostly runs from top to bottom. */
export function offsetInView(page: PageText, view: Window): number {
  const middle = view.innerHeight / 2;
  let low = 0;
  let high = page.segments.length;
  while (low < high) {
    const place = (low + high) >> 1;
    const block = page.segments[place]?.block;
    const box = block && boxOf(block);
    if (box && box.bottom < middle) {
      low = place + 1;
    } else {
      high = place;
    }
  }
  return page.segments[low]?.start ?? page.text.length;
}
