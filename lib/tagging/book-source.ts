import type { PageState } from '@/lib/messaging/protocol';
import type { Tag } from '@/lib/model/tag';

/** What a book is made of: the part of a page's state that says what can be chosen, and what is chosen most. */
export type BookSource = Pick<PageState, 'artifact' | 'outlines' | 'recentCells'> & {
  tags: readonly Pick<Tag, 'cells'>[];
};

export function bookSourceOf({ artifact, outlines, recentCells, tags }: PageState): BookSource {
  return { artifact, outlines, recentCells, tags: tags.map(({ cells }) => ({ cells })) };
}
