import { type ListedCell, listedCells } from '@/lib/coverage/listed-cells';
import { unratedCells } from '@/lib/coverage/to-do';
import type { Artifact } from '@/lib/model/artifact';
import { type CellKey, cellKey } from '@/lib/model/cell';
import { chosenCells, reasonFor, type Tag } from '@/lib/model/tag';
import { coverageOf } from '@/lib/store/coverage';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { credentialsWithActive } from '@/lib/store/preferences';
import { tables } from '@/lib/store/tables';

/** What is looked at of a passage as its indicator is rated. */
interface RatedPassage {
  tag: Tag;
  reason: string;
  artifact: Artifact;
}

export interface RatingState {
  /** What is walked through, as it is now; null where there is no credential. */
  listed: ListedCell[] | null;
  passages: ReadonlyMap<CellKey, RatedPassage[]>;
  /** How many are to be rated now. */
  left: number;
}

/** @param begun what was to be rated as the walk began; null where it begins now */
export async function ratingState(db: ProofmarkDatabase, begun: readonly CellKey[] | null): Promise<RatingState> {
  // A live query follows this no deeper: by way of `activeCoverage` it would not hear of ratings.
  const { active } = await credentialsWithActive(db);
  const coverage = active && (await coverageOf(db, active));
  if (!coverage) return { listed: null, passages: new Map(), left: 0 };
  const all = coverage.requirements.flatMap(listedCells);
  const unrated = unratedCells(coverage);
  const listed = begun ? all.filter(({ cell }) => begun.includes(cell.key)) : unrated;
  const keys = listed.map(({ cell }) => cell.key);
  const stored = await db.tags.where('cellKeys').anyOf(keys).distinct().toArray();
  const tags = stored.map(tables.tags.fromStored);
  const artifactIds = [...new Set(tags.map(({ artifactId }) => artifactId))];
  const artifacts = new Map(
    (await db.artifacts.bulkGet(artifactIds)).flatMap((each) => (each ? [[each.id, each]] : [])),
  );
  const passages = new Map<CellKey, RatedPassage[]>(keys.map((key) => [key, []]));
  for (const tag of tags) {
    const artifact = artifacts.get(tag.artifactId);
    if (!artifact) continue;
    for (const cell of chosenCells(tag)) {
      passages.get(cellKey(cell))?.push({ tag, reason: reasonFor(tag, cell), artifact });
    }
  }
  return { listed, passages, left: unrated.length };
}
