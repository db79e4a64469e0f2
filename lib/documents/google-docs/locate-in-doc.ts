import { type Anchored, anchorQuote, anchorUnmoved, indexText } from '@/lib/anchoring';
import type { Located } from '@/lib/documents/document';
import { nearestFirst } from '@/lib/documents/nearest-first';
import { quoteSelectorOf } from '@/lib/documents/quote-selector';
import { Slices } from '@/lib/documents/slices';
import type { Passage } from '@/lib/model/passage';
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
  const { version, from, isWhole, signal } = around;
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
    const found = changedPlace(passage, around);
    if (found) yield located(passage, found, around);
    else yield { status: isWhole ? 'lost' : 'elsewhere', passageId: passage.id };
    await slices.restIfOver();
  }
}

/** Text around the place of a passage that is looked through with it, in UTF-16 units. */
const surroundings = 300;

/**
 * Where a passage is of which something was changed. Of one that was seen here before it is known where it was: there it
 * is looked for as it may be now, and elsewhere only as it was, for where it was moved.
 */
function changedPlace(passage: Passage, { version, places }: Circumstances): Anchored | null {
  const selector = quoteSelectorOf(passage);
  const area = places.area(version, passage.id);
  if (!area) return anchorQuote(version.index, selector);
  const from = Math.max(0, area.start - surroundings);
  const near = version.text.slice(from, area.end + surroundings);
  const here = anchorQuote(indexText(near), { ...selector, start: area.start - from, end: area.end - from });
  const isHere = here && here.start + from < area.end && here.end + from > area.start;
  if (isHere) return { ...here, start: here.start + from, end: here.end + from };
  const anywhere = anchorQuote(version.index, selector);
  return anywhere?.status === 'exact' ? anywhere : null;
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
