import type { Tag } from '@/lib/model/tag';

/** What the overlay needs of a tag, stored or on its way to being stored. */
export type ShownTag = Pick<Tag, 'id' | 'passage' | 'cells' | 'rationale' | 'origin'>;
