import { type Cell, type CellKey, cellKey } from '@/lib/model/cell';
import type { TagId } from '@/lib/model/ids';
import type { Indicator } from '@/lib/model/indicator';
import type { Requirement } from '@/lib/model/requirement';
import type { Tag } from '@/lib/model/tag';
import type { JournalledName, ProofmarkDatabase } from './database';
import { incidentally, type Mutation, put, remove } from './mutation';
import { journalled, journalledNames, type Kept } from './tables';
import type { Entry } from './tables/table';

/** A record as it is left; null where it goes. */
interface Left {
  table: JournalledName;
  id: string;
  left: Entry | null;
}

/** What becomes of single cells: they are other ones now, or none. */
export type CellFates = ReadonlyMap<CellKey, Cell | null>;

/**
 * What becomes of the person's work when requirements and indicators go: ratings and ticks go with them, tags lose the
 * cells that are no longer there, and a tag or an artifact that is left with nothing goes too. Before that, what belongs
 * to cells that have moved follows them.
 */
export async function detach(
  db: ProofmarkDatabase,
  requirements: readonly Requirement[],
  indicators: readonly Indicator[],
  cells: CellFates = new Map(),
): Promise<Mutation[]> {
  const gone = new Map<string, ReadonlySet<string>>([
    ['requirements', new Set(requirements.map(({ id }) => id))],
    ['indicators', new Set(indicators.map(({ id }) => id))],
  ]);
  const touched = await withCells(db, cells);
  await serveElsewhere(db, touched, cells);
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
      const changed = left && { ...left, ...(journalled(table).merging === 'here' ? {} : { updatedAt: Date.now() }) };
      const mutation = changed ? put(table, changed as Kept[typeof table]) : remove(table, id);
      // What is typed beside all changes may be otherwise by the time that this one is undone.
      return journalled(table).isIncidental ? incidentally(mutation) : mutation;
    }),
    ...[...empty].map((id) => remove('artifacts', id)),
  ];
}

async function withCells(db: ProofmarkDatabase, cells: CellFates): Promise<Map<string, Left>> {
  const touched = new Map<string, Left>();
  if (cells.size === 0) return touched;
  const keys = new Set(cells.keys());
  const fateOf = (cell: Cell): Cell | null => {
    const fate = cells.get(cellKey(cell));
    return fate === undefined ? cell : fate;
  };
  for (const table of journalledNames) {
    const { atCells, fromStored } = journalled(table);
    for (const stored of (await atCells?.holders(db, keys)) ?? []) {
      const left = atCells?.through(fromStored(stored), fateOf) ?? null;
      touched.set(`${table} ${stored.id}`, { table, id: stored.id, left });
    }
  }
  return touched;
}

/** An artifact serves the requirements of its tags, wherever these have gone. */
async function serveElsewhere(db: ProofmarkDatabase, touched: Map<string, Left>, cells: CellFates): Promise<void> {
  const targets = new Set([...cells.values()].flatMap((cell) => cell?.requirementId ?? []));
  const tags = [...touched.values()].flatMap(({ table, left }) => (table === 'tags' && left ? [left as Tag] : []));
  for (const [id, own] of Map.groupBy(tags, ({ artifactId }) => artifactId)) {
    const artifact = await db.artifacts.get(id);
    const served = own.flatMap((tag) => tag.cells.map(({ requirementId }) => requirementId));
    const added = new Set(served.filter((each) => targets.has(each) && !artifact?.requirementIds.includes(each)));
    if (!artifact || added.size === 0) continue;
    const requirementIds = [...artifact.requirementIds, ...added];
    touched.set(`artifacts ${id}`, { table: 'artifacts', id, left: { ...artifact, requirementIds } as Left['left'] });
  }
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
