import { type Anchored, anchorQuote, anchorUnmoved } from '@/lib/anchoring';
import type { Located } from '@/lib/documents/document';
import { quoteSelectorOf } from '@/lib/documents/quote-selector';
import { Slices } from '@/lib/documents/slices';
import type { Passage } from '@/lib/model/passage';
import { textPositionOf } from '@/lib/model/passage';
import { tabOf } from './tab-fragment';
import type { Places } from './text/places';
import type { TextVersion } from './text/text-version';

interface Circumstances {
  version: TextVersion;
  places: Places;
  /** Whether the text is that of the whole tab, so that what is not in it is nowhere. */
  isWhole: boolean;
  /** The offset in view. */
  from: number;
  signal: AbortSignal;
}

/**
 * Finds passages in the text of the tab: first those that stand where they stood, then the others, each time those
 * nearest to what is in view first. Passages of other tabs are not looked for.
 */
export async function* locateInDoc(passages: readonly Passage[], around: Circumstances): AsyncIterable<Located> {
  const { version, places, from, isWhole, signal } = around;
  const slices = new Slices();
  const moved: Passage[] = [];
  for (const passage of nearestFirst(passages, from)) {
    const tabId = tabOf(passage);
    if (tabId !== null && tabId !== version.tabId) {
      yield { status: 'elsewhere', passageId: passage.id };
      continue;
    }
    const unmoved = standing(passage, around);
    if (unmoved) yield located(passage, unmoved, around);
    else moved.push(passage);
    await slices.restIfOver();
    if (signal.aborted) return;
  }
  await slices.spread(moved.length > 0 ? version.index.prepare() : [], signal);
  for (const passage of moved) {
    if (signal.aborted) return;
    const found = anchorQuote(version.index, quoteSelectorOf(passage));
    if (found) yield located(passage, found, around);
    else {
      places.forget(passage.id);
      yield { status: isWhole ? 'lost' : 'elsewhere', passageId: passage.id };
    }
    await slices.restIfOver();
  }
}

function nearestFirst(passages: readonly Passage[], from: number): Passage[] {
  const distance = (passage: Passage): number => Math.abs((textPositionOf(passage)?.start ?? 0) - from);
  return passages.toSorted((one, other) => distance(one) - distance(other));
}

/** Where it was a moment ago, as the text has moved since, or where it was selected. */
function standing(passage: Passage, { version, places }: Circumstances): Anchored | null {
  const selector = quoteSelectorOf(passage);
  for (const start of [places.in(version, passage.id)?.start, selector.start]) {
    const unmoved = start === undefined ? null : anchorUnmoved(version.index, { ...selector, start });
    if (unmoved) return unmoved;
  }
  return null;
}

function located({ id }: Passage, { status, start, end }: Anchored, { version, places }: Circumstances): Located {
  places.set(id, { start, end }, version);
  return { status, passageId: id, start, end, quote: version.text.slice(start, end) };
}
