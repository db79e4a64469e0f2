import type { LikelyPlace } from './likely-places';
import type { Sought } from './sought';
import type { WordIndex } from './word-index';

/** What a word of the text that stands between two matched ones costs, beside a matched word's 0.3 to 1.3. */
const gapCost = 0.22;
const contextWeight = 0.8;
/** Words at either end of a thinned quote's place among which its common words are looked for. */
const end = 300;
/** Words at least so rare are looked for throughout. */
const common = 0.6;

const skipSought = 1;
const skipText = 2;
const matched = 3;

// One search at a time runs to its end, so its table can serve the next one.
let totals = new Float64Array(4096);
let steps = new Uint8Array(4096);

/** For each sought word the place in the text's words that it matches, in order, or -1. */
export type Alignment = Int32Array;

/**
 * The heaviest common subsequence of the sought words and the text's words around a place, less the words of the text
 * that interrupt it.
 */
export function alignAt(index: WordIndex, sought: Sought, place: LikelyPlace): Alignment {
  const { words, span } = sought;
  const columns = columnsAround(index, sought, place);
  const width = columns.length + 1;
  reserve((words.length + 1) * width);
  totals.fill(0, 0, width);
  // Between the words of a thinned quote others stand by right.
  const cost = span > words.length ? 0 : gapCost;
  for (const [row, { form, weight, zone }] of words.entries()) {
    const gain = weight * (zone === 'exact' ? 1 : contextWeight);
    const above = row * width;
    const here = above + width;
    totals[here] = 0;
    steps[here] = skipSought;
    for (let column = 1; column < width; column += 1) {
      const at = columns[column - 1] ?? 0;
      const gap = column > 1 ? at - (columns[column - 2] ?? 0) : 1;
      let best = totals[above + column] ?? 0;
      let step = skipSought;
      const skipped = (totals[here + column - 1] ?? 0) - cost * gap;
      if (skipped > best) {
        best = skipped;
        step = skipText;
      }
      if (index.forms[at] === form) {
        const total = Math.max(0, (totals[above + column - 1] ?? 0) - cost * (gap - 1)) + gain;
        if (total > best) {
          best = total;
          step = matched;
        }
      }
      totals[here + column] = best;
      steps[here + column] = step;
    }
  }
  return traced(words.length, columns);
}

/**
 * The text's words around the place that are among the sought ones. Of a thinned quote, common words are kept for its
 * ends only: they are looked for near the ends, so that a quote of a whole chapter costs no more than a page.
 */
function columnsAround(index: WordIndex, { words, span, firstExact, endExact }: Sought, place: LikelyPlace): number[] {
  const slack = 2 + Math.ceil(span * 0.2);
  const from = Math.max(0, place.low - slack);
  const to = Math.min(index.count, place.high + span + slack);
  const forms = new Set(words.map(({ form }) => form));
  const thinned = span > words.length;
  const telling = new Set(
    words.slice(firstExact, endExact).flatMap(({ form, rarity }) => (rarity > common ? form : [])),
  );
  const columns: number[] = [];
  for (let at = from; at < to; at += 1) {
    const form = index.forms[at] ?? -1;
    const atAnEnd = at < place.high + end || at > place.low + span - end;
    if (thinned && !atAnEnd ? telling.has(form) : forms.has(form)) columns.push(at);
  }
  return columns;
}

function traced(rows: number, columns: readonly number[]): Alignment {
  const alignment = new Int32Array(rows).fill(-1);
  const width = columns.length + 1;
  const last = rows * width;
  let column = 0;
  for (let each = 1; each < width; each += 1) {
    if ((totals[last + each] ?? 0) > (totals[last + column] ?? 0)) column = each;
  }
  for (let row = rows; row > 0 && column > 0; ) {
    const at = row * width + column;
    if ((totals[at] ?? 0) <= 0) break;
    const step = steps[at];
    if (step === matched) {
      alignment[row - 1] = columns[column - 1] ?? -1;
      row -= 1;
      column -= 1;
    } else if (step === skipText) {
      column -= 1;
    } else {
      row -= 1;
    }
  }
  return alignment;
}

function reserve(size: number): void {
  if (totals.length >= size) return;
  totals = new Float64Array(size * 2);
  steps = new Uint8Array(size * 2);
}
