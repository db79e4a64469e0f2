import { type Found, isFound, type Located } from '@/lib/documents/document';
import type { PassageId, TagId } from '@/lib/model/ids';
import type { ShownTag } from './shown-tag';

/** A passage that was found in the document, with the tags that are bound to it. */
export interface FoundPassage {
  located: Found;
  tag: ShownTag;
}

/** The found passages from the document's beginning to its end; of two that begin together the longer one first. */
export function inDocumentOrder(tags: readonly ShownTag[], located: ReadonlyMap<PassageId, Located>): FoundPassage[] {
  return tags
    .flatMap((tag) => {
      const place = located.get(tag.passage.id);
      return place && isFound(place) ? { located: place, tag } : [];
    })
    .sort((a, b) => a.located.start - b.located.start || b.located.end - a.located.end);
}

/**
 * The passage before or after the one the person is at, going round at the ends. From nowhere it is the first one in
 * view or after it (`inView` says which is), or the last one.
 */
export function step(
  passages: readonly FoundPassage[],
  current: TagId | null,
  direction: 'next' | 'previous',
  inView: (passageId: PassageId) => boolean,
): FoundPassage | null {
  if (passages.length === 0) return null;
  const at = passages.findIndex((passage) => passage.tag.id === current);
  if (at >= 0) return passages[(at + (direction === 'next' ? 1 : -1) + passages.length) % passages.length] ?? null;
  const seen = passages.find((passage) => inView(passage.located.passageId));
  return seen ?? (direction === 'next' ? passages[0] : passages.at(-1)) ?? null;
}
