import { type CellKey, cellKey } from '@/lib/model/cell';
import type { Indicator } from '@/lib/model/indicator';
import type { Requirement } from '@/lib/model/requirement';
import type { ProofmarkDatabase } from './database';
import { type Mutation, put, remove } from './image';
import { type StoredTag, toStored } from './stored-tag';

/**
 * What becomes of the person's work when requirements and indicators go: ratings and ticks go with them, tags lose the
 * cells that are no longer there, and a tag or an artifact that is left with nothing goes too.
 */
export async function detach(
  db: ProofmarkDatabase,
  requirements: readonly Requirement[],
  indicators: readonly Indicator[],
): Promise<Mutation[]> {
  const requirementIds = new Set(requirements.map((requirement) => requirement.id));
  const indicatorIds = new Set(indicators.map((indicator) => indicator.id));
  const goes = (cell: Pick<StoredTag['cells'][number], 'requirementId' | 'indicatorId'>) =>
    requirementIds.has(cell.requirementId) || indicatorIds.has(cell.indicatorId);

  const ratings = await db.ratings.filter(goes).primaryKeys();
  const marks = await db.checkMarks
    .where('requirementId')
    .anyOf([...requirementIds])
    .primaryKeys();
  const tags = await tagsOfCells(db, (await db.totals.filter(goes).toArray()).map(cellKey));
  const kept = new Map(tags.map((tag) => [tag, tag.cells.filter((cell) => !goes(cell))]));
  const now = Date.now();
  return [
    ...ratings.map((id) => remove('ratings', id)),
    ...marks.map((id) => remove('checkMarks', id)),
    ...[...kept].map(([tag, cells]) =>
      cells.length > 0 ? put('tags', toStored({ ...tag, cells, updatedAt: now })) : remove('tags', tag.id),
    ),
    ...(await detachArtifacts(db, requirementIds, new Set(tags.filter((tag) => kept.get(tag)?.length === 0)))),
  ];
}

async function detachArtifacts(
  db: ProofmarkDatabase,
  requirementIds: ReadonlySet<string>,
  goneTags: ReadonlySet<StoredTag>,
): Promise<Mutation[]> {
  const goneFrom = Map.groupBy(goneTags, (tag) => tag.artifactId);
  const mutations: Mutation[] = [];
  for (const artifact of await db.artifacts.toArray()) {
    const served = artifact.requirementIds.filter((id) => !requirementIds.has(id));
    const gone = goneFrom.get(artifact.id)?.length ?? 0;
    if (served.length === artifact.requirementIds.length && gone === 0) continue;
    const left = (await db.tags.where('artifactId').equals(artifact.id).count()) - gone;
    const empty = served.length === 0 && left === 0;
    const changed = { ...artifact, requirementIds: served, updatedAt: Date.now() };
    mutations.push(empty ? remove('artifacts', artifact.id) : put('artifacts', changed));
  }
  return mutations;
}

async function tagsOfCells(db: ProofmarkDatabase, keys: readonly CellKey[]): Promise<StoredTag[]> {
  return db.tags
    .where('cellKeys')
    .anyOf([...new Set(keys)])
    .distinct()
    .toArray();
}
