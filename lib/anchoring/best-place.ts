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
    if (evidence) found.push({ evidence, preference: preference(evidence, text.length) });
  }
  found.sort((one, other) => other.preference - one.preference);
  const [best] = found;
  if (!best) return null;
  const rival = found.find(
    ({ evidence }) => evidence.start >= best.evidence.end || evidence.end <= best.evidence.start,
  );
  const lead = rival ? best.preference - rival.preference : Number.POSITIVE_INFINITY;
  return lead < indifferent ? null : { evidence: best.evidence, lead };
}
