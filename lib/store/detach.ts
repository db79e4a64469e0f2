import type { TagId } from '@/lib/model/ids';
import type { Indicator } from '@/lib/model/indicator';
import type { Requirement } from '@/lib/model/requirement';
import type { ProofmarkDatabase } from './database';
import { type Mutation, put, remove } from './image';
import { type JournalledName, journalled, journalledNames, type Kept } from './tables';
import type { Entry } from './tables/table';

/** A record as it is left; null where it goes. */
interface Left {
  table: JournalledName;
  id: string;
  left: Entry | null;
}

/**
 * What becomes of the person's work when requirements and indicators go: ratings and ticks go with them, tags lose the
 * cells that are no longer there, and a tag or an artifact that is left with nothing goes too.
 */
export async function detach(
  db: ProofmarkDatabase,
  requirements: readonly Requirement[],
  indicators: readonly Indicator[],
): Promise<Mutation[]> {
  const gone = new Map<string, ReadonlySet<string>>([
    ['requirements', new Set(requirements.map(({ id }) => id))],
    ['indicators', new Set(indicators.map(({ id }) => id))],
  ]);
  const touched = new Map<string, Left>();
  for (const table of journalledNames) {
    const { refersTo, fromStored } = journalled(table);
    for (const { to, holders, through } of refersTo) {
      const ids = gone.get(to);
      if (!ids || !holders) continue;
      for (const stored of await holders(db, ids)) {
        const key = `${table} ${stored.id}`;
        const known = touched.get(key) ?? { table, id: stored.id, left: fromStored(stored) };
        const left = known.left && through(known.left, (id) => (ids.has(id) ? null : id));
        touched.set(key, { ...known, left });
      }
    }
  }
  const all = [...touched.values()];
  const goneTags = all.filter(({ table, left }) => table === 'tags' && !left).map(({ id }) => id as TagId);
  const empty = await emptyArtifacts(db, requirements, goneTags);
  const kept = all.filter(({ table, id }) => table !== 'artifacts' || !empty.has(id));
  return [
    ...kept.map(({ table, id, left }) => {
      const changed = left && { ...left, updatedAt: Date.now() };
      return changed ? put(table, changed as Kept[typeof table]) : remove(table, id);
    }),
    ...[...empty].map((id) => remove('artifacts', id)),
  ];
}

/** Artifacts that serve nothing any more and have no tag left, of those that lose one or the other. */
async function emptyArtifacts(
  db: ProofmarkDatabase,
  requirements: readonly Requirement[],
  goneTags: readonly TagId[],
): Promise<Set<string>> {
  const requirementIds = new Set(requirements.map(({ id }) => id));
  const tags = (await db.tags.bulkGet([...goneTags])).flatMap((tag) => tag ?? []);
  const goneFrom = Map.groupBy(tags, ({ artifactId }) => artifactId);
  const empty = new Set<string>();
  for (const { id, requirementIds: served } of await db.artifacts.toArray()) {
    const gone = goneFrom.get(id)?.length ?? 0;
    const left = served.filter((each) => !requirementIds.has(each)).length;
    if (left > 0 || (left === served.length && gone === 0)) continue;
    if ((await db.tags.where('artifactId').equals(id).count()) === gone) empty.add(id);
  }
  return empty;
}
