import type { Anchored, QuoteSelector } from './anchor';
import { bestPlace } from './best-place';
import { isCertain } from './certain';
import { clearestCopy, copiesOf } from './copies';
import { evidentCopy, wordlessCopy } from './evident';
import { foldedOffset, originalEnd } from './fold';
import type { TextIndex } from './index-text';
import { probability, weights } from './judge';
import { soughtIn } from './sought';

/** Below even odds a passage is lost: better missing than in the wrong place. */
const accepted = 0.5;
/** An unaltered text in surroundings that leave more doubt than this is shown as changed, for the person to check. */
const certain = 0.9;
/** How often an only copy in its own surroundings was the right place: practically always. */
const evident = 0.999;
/** For quotes without words, of which real revisions have too few to tell. */
const backedSigns = 0.95;
const bareSigns = 0.6;

/**
 * Where the passage is now, or null where it is lost. Exact means that its words stand there unaltered, but for white
 * space and typographic forms. A place that is more likely the wrong one is never given.
 *
 * @param by The weights to judge by; other than the fitted ones only for trying them.
 */
export function anchorQuote(index: TextIndex, selector: QuoteSelector, by = weights): Anchored | null {
  if (!selector.exact.trim()) return null;
  const unmoved = anchorUnmoved(index, selector);
  if (unmoved) return unmoved;
  const { text } = index.folded;
  const sought = soughtIn(index.words, selector);
  const copies = copiesOf(index, sought.exact);
  const spanAt = (start: number) => ({ start, end: start + sought.exact.length });
  const copy = evidentCopy(index, sought, copies);
  if (copy !== null) return placed(index, spanAt(copy), 'exact', evident);
  if (sought.endExact === 0) {
    const signs = wordlessCopy(text, sought, copies);
    if (!signs) return null;
    return placed(
      index,
      spanAt(signs.start),
      signs.backed ? 'exact' : 'changed',
      signs.backed ? backedSigns : bareSigns,
    );
  }
  const start = startIn(index, selector);
  const best = bestPlace(index, sought, start);
  if (!best) return null;
  const score = probability(best, by);
  if (score < accepted) return null;
  if (!best.evidence.same) return placed(index, best.evidence, 'changed', score);
  const clearest = clearestCopy(text, sought, copies, best.evidence.start, start);
  if (clearest === null) return null;
  const isExact = score >= certain && !best.isDoubted && isCertain(text, sought, copies, clearest, start);
  return placed(index, spanAt(clearest), isExact ? 'exact' : 'changed', score);
}

/** The answers for several passages of the same document, in their order. */
export function anchorAll(index: TextIndex, selectors: readonly QuoteSelector[]): (Anchored | null)[] {
  return selectors.map((selector) => anchorQuote(index, selector));
}

/** The common case, without any search: quote and context stand where they stood. Null says nothing yet. */
export function anchorUnmoved({ text }: TextIndex, selector: QuoteSelector): Anchored | null {
  const { exact, prefix = '', suffix = '', start } = selector;
  // What was stored or imported may hold any number.
  if (start === undefined || !Number.isInteger(start) || start < prefix.length) return null;
  const stands = text.startsWith(prefix + exact + suffix, start - prefix.length);
  return stands ? { start, end: start + exact.length, status: 'exact', score: 1 } : null;
}

/** Where the passage stood, as an offset of the folded text; null where that is not known. */
export function startIn(index: TextIndex, { start }: QuoteSelector): number | null {
  if (start === undefined || Number.isNaN(start)) return null;
  return foldedOffset(index.folded, Math.min(start, index.text.length));
}

function placed(
  index: TextIndex,
  { start, end }: { start: number; end: number },
  status: Anchored['status'],
  score: number,
): Anchored {
  const { folded, text } = index;
  return { start: folded.origins[start] ?? 0, end: originalEnd(text, folded, end), status, score };
}
