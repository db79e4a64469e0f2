import { type CellKey, cellKey } from '@/lib/model/cell';
import { Tag } from '@/lib/model/tag';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { sameRecord } from '@/lib/store/same-record';
import { countTags } from '@/lib/store/tallies';
import { changedIn, fieldOf, type Reference, throughCellsOf } from './reference';
import { type JournalledTable, savedPlainly } from './table';

/** A tag with what only the index needs: the keys of its cells, by which `tagsOfCell` finds it. */
export interface StoredTag extends Tag {
  cellKeys: CellKey[];
}

declare module '@/lib/store/database' {
  interface JournalledRows {
    tags: StoredTag;
  }
}

export const tags: JournalledTable<Tag, StoredTag> = {
  kind: 'journalled',
  indexes: { 1: 'id, artifactId, [artifactId+sighting.status], *cellKeys' },
  upgrades: {},
  schema: Tag,
  toStored: (tag) => ({ ...tag, cellKeys: [...new Set(tag.cells.map(cellKey))] }),
  fromStored: ({ cellKeys: _, ...tag }) => tag,
  refersTo: [
    {
      to: 'artifacts',
      through: fieldOf('artifactId'),
      isCounted: true,
      isNeeded: true,
      holders: (db, ids) =>
        db.tags
          .where('artifactId')
          .anyOf([...ids])
          .toArray(),
    },
    throughCells('requirements', 'requirementId'),
    throughCells('indicators', 'indicatorId'),
  ],
  announces: ({ artifactId }) => [artifactId],
  observed: {
    fields: ['sighting'],
    // A passage that was moved has to be looked for anew.
    carried: (present, after) =>
      sameRecord(present.passage, after.passage, []) ? { ...after, sighting: present.sighting } : after,
  },
  follow: countTags,
  ...savedPlainly,
  atCells: {
    through(tag, change) {
      const cells = throughCellsOf(tag.cells, change);
      return cells.length === 0 && tag.cells.length > 0 ? null : { ...tag, cells };
    },
    holders: (db, keys) =>
      db.tags
        .where('cellKeys')
        .anyOf([...keys])
        .distinct()
        .toArray(),
  },
};

/** A tag that is left with none of its cells goes; one that never had any stays. */
function throughCells(to: string, field: 'requirementId' | 'indicatorId'): Reference<Tag> {
  return {
    to,
    through(tag, change) {
      const cells = changedIn(tag.cells, field, change);
      return cells.length === 0 && tag.cells.length > 0 ? null : { ...tag, cells };
    },
    isCounted: true,
    isNeeded: true,
    holders: (db, ids) => tagsWith(db, field, ids),
  };
}

/** Cells that have a total are cells of tags. */
async function tagsWith(
  db: ProofmarkDatabase,
  field: 'requirementId' | 'indicatorId',
  ids: ReadonlySet<string>,
): Promise<StoredTag[]> {
  const totals = await db.totals.filter((total) => ids.has(total[field])).toArray();
  return db.tags.where('cellKeys').anyOf(totals.map(cellKey)).distinct().toArray();
}
