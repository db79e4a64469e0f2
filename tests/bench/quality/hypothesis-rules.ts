import search from 'approx-string-match';
import type { QuoteSelector } from '@/lib/anchoring';

/** How much each part counts, as the client's `match-quote` states it. */
const weights = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const mostErrors = 256;

interface Candidate {
  start: number;
  end: number;
  errors: number;
}

/**
 * Finds a quote by the published rules of the Hypothesis client (https://github.com/hypothesis/client,
 * `src/annotator/anchoring/match-quote.ts`): all exact occurrences, or else those with the fewest errors by Myers'
 * algorithm; of these the one whose text, context and position score best. There is no least score.
 */
export function anchorByHypothesisRules(text: string, selector: QuoteSelector): { start: number; end: number } | null {
  const { exact, prefix, suffix, start } = selector;
  if (exact.length === 0) return null;
  const score = (candidate: Candidate): number => {
    const before = text.slice(Math.max(0, candidate.start - (prefix?.length ?? 0)), candidate.start);
    const after = text.slice(candidate.end, candidate.end + (suffix?.length ?? 0));
    const distance = start === undefined ? 0 : Math.abs(candidate.start - start);
    return (
      weights.quote * (1 - candidate.errors / exact.length) +
      weights.prefix * (prefix ? likeness(before, prefix) : 1) +
      weights.suffix * (suffix ? likeness(after, suffix) : 1) +
      weights.position * (1 - distance / text.length)
    );
  };
  const ranked = candidates(text, exact, Math.min(mostErrors, exact.length / 2))
    .map((candidate) => ({ candidate, score: score(candidate) }))
    .sort((one, other) => other.score - one.score);
  return ranked[0]?.candidate ?? null;
}

function candidates(text: string, quote: string, errors: number): Candidate[] {
  const exact: Candidate[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    exact.push({ start: at, end: at + quote.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, quote, errors);
}

function likeness(text: string, wanted: string): number {
  if (wanted.length === 0 || text.length === 0) return 0;
  const [closest] = candidates(text, wanted, wanted.length);
  return closest ? 1 - closest.errors / wanted.length : 0;
}
