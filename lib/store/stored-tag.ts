import { type CellKey, cellKey } from '@/lib/model/cell';
import type { Tag } from '@/lib/model/tag';

/** A tag with what only the index needs: the keys of its cells, by which `tagsOfCell` finds it. */
export interface StoredTag extends Tag {
  cellKeys: CellKey[];
}

export function toStored(tag: Tag): StoredTag {
  return { ...tag, cellKeys: [...new Set(tag.cells.map(cellKey))] };
}

export function fromStored({ cellKeys: _, ...tag }: StoredTag): Tag {
  return tag;
}
