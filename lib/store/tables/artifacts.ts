import { Artifact } from '@/lib/model/artifact';
import { listOf } from './reference';
import { type JournalledTable, nothingFollows, savedPlainly, storedAsIs } from './table';

declare module '@/lib/store/database' {
  interface JournalledRows {
    artifacts: Artifact;
  }
}

export const artifacts: JournalledTable<Artifact> = {
  kind: 'journalled',
  indexes: { 1: 'id, *aliases' },
  upgrades: {},
  schema: Artifact,
  ...storedAsIs,
  refersTo: [
    {
      to: 'requirements',
      through: listOf('requirementIds'),
      isCounted: true,
      isNeeded: false,
      holders: (db, ids) =>
        db.artifacts.filter(({ requirementIds }) => requirementIds.some((id) => ids.has(id))).toArray(),
    },
  ],
  announces: ({ id }) => [id],
  observed: null,
  follow: nothingFollows,
  ...savedPlainly,
};
