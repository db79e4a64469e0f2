import { alignAt } from './align';
import { type Evidence, evidenceFor } from './evidence';
import type { TextIndex } from './index-text';
import { type BestPlace, preference } from './judge';
import { likelyPlaces } from './likely-places';
import type { Sought } from './sought';

/** How many places are looked at closely. */
const places = 8;
/** Two places that differ by less in preference are not told apart at all. */
const indifferent = 0.02;

/**
 * Of all places with words of the quote the one that most speaks for; null where there is none, or where two are
 * alike. `start` is where the passage stood, in the folded text.
 */
export function bestPlace(index: TextIndex, sought: Sought, start: number | null): BestPlace | null {
  const { text } = index.folded;
  const found: { evidence: Evidence; preference: number }[] = [];
  for (const place of likelyPlaces(index.words, sought, places)) {
    const evidence = evidenceFor(text, index.words, sought, alignAt(index.words, sought, place), start);
    if (evidence && (evidence.same || !evidence.context))
      found.push({ evidence, preference: preference(evidence, text.length) });
  }
  found.sort((one, other) => other.preference - one.preference);
  const [first] = found;
  if (!first) return null;
  const best = found.find(({ evidence }) => isRooted(evidence, first.evidence)) ?? first;
  const rival = found.find(
    ({ evidence }) => evidence.start >= best.evidence.end || evidence.end <= best.evidence.start,
  );
  const lead = rival ? Math.abs(best.preference - rival.preference) : Number.POSITIVE_INFINITY;
  if (best === first && lead < indifferent) return null;
  const isDoubted = found.some(({ evidence }) => evidence !== best.evidence && !evidence.same && isFramed(evidence));
  return { evidence: best.evidence, lead: best === first && !isDoubted ? lead : 0, isDoubted };
}

/** Share of the words, and of the context on either side, that a place keeps while its passage is edited: its frame. */
const rootedWords = 0.5;
const rootedContext = 0.7;
/** How many times nearer to where the passage stood it must be. */
const rootedNearer = 4;

const isFramed = ({ words, prefix, suffix }: Evidence): boolean =>
  words >= rootedWords && Math.min(prefix, suffix) >= rootedContext;

/**
 * Whether a passage is more likely to have been edited in this place than to have gone to the other: its context is still
 * around it, near where it stood. Documents repeat whole sections, so an unaltered text elsewhere may be another's.
 */
function isRooted(place: Evidence, other: Evidence): boolean {
  if (place.distance === null || other.distance === null) return false;
  return isFramed(place) && (place.distance + 1) * rootedNearer < other.distance;
}
