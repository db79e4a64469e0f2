import { edge, foldedText } from './folded-text';
import type { DetailKind } from './kinds';
import { type Place, placesOf } from './places';

/** Words that are not to leave the device, and what they are. */
export interface Mask {
  text: string;
  kind: DetailKind;
}

/** What stands in the place of each kind. */
export type MaskWords = Readonly<Record<DetailKind, string>>;

/**
 * A text without the words that are masked, in whatever form they stand in it. An `edge` within them stays, after what
 * stands in their place.
 */
export function masked(text: string, masks: readonly Mask[], words: MaskWords): string {
  if (masks.length === 0) return text;
  const folded = foldedText(text);
  const found = masks.flatMap(({ text: detail, kind }) =>
    placesOf(text, folded, detail, kind).map((place) => ({ ...place, kind })),
  );
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, kind } of apart(found)) {
    const edges = text.slice(start, end).split(edge).length - 1;
    parts.push(text.slice(at, start), words[kind], edge.repeat(edges));
    at = end;
  }
  return [...parts, text.slice(at)].join('');
}

/** In order; those that overlap as one, of the kind of the longest. */
function apart<Found extends Place>(found: readonly Found[]): Found[] {
  const result: Found[] = [];
  for (const each of found.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = result.at(-1);
    if (!last || each.start >= last.end) result.push({ ...each });
    else last.end = Math.max(last.end, each.end);
  }
  return result;
}

/**
 * Hides in parts that follow each other in one document: a name may stand over the edge of two. The first begins and the
 * last ends where the document goes on.
 */
export function hiddenInParts(parts: readonly string[], hide: (text: string) => string): string[] {
  return hide(['', ...parts, ''].join(edge))
    .split(edge)
    .slice(1, -1);
}
