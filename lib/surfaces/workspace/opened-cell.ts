import type { Artifact } from '@/lib/model/artifact';
import type { CellKey } from '@/lib/model/cell';
import { type ReviewerThread, threadsOfCell } from '@/lib/model/feedback-reply';
import type { ArtifactId } from '@/lib/model/ids';
import type { Tag } from '@/lib/model/tag';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { listReplies } from '@/lib/store/replies';
import { tables } from '@/lib/store/tables';

/** The cell that is open: so many of its passages, of one artifact alone where `from` says so. */
export interface OpenedAt {
  key: CellKey;
  from: ArtifactId | null;
  most: number;
}

/** The passages of the one cell that is open. */
export interface OpenedCell {
  key: CellKey;
  from: Artifact | null;
  passages: { tag: Tag; artifact: Artifact }[];
  /** All that there are, read or not. */
  total: number;
  /** What reviewers said about it. */
  threads: ReviewerThread[];
}

/** Reads no more passages than are asked for, however many there are. */
export async function openedCell(db: ProofmarkDatabase, { key, from, most }: OpenedAt): Promise<OpenedCell> {
  const [ids, replies, artifact] = await Promise.all([
    idsOf(db, key, from),
    listReplies(db),
    from && db.artifacts.get(from),
  ]);
  const stored = await db.tags.bulkGet(ids.slice(0, most));
  const tags = stored.flatMap((tag) => (tag ? [tables.tags.fromStored(tag)] : []));
  const known = [...new Set(tags.map(({ artifactId }) => artifactId))];
  const artifacts = new Map((await db.artifacts.bulkGet(known)).flatMap((each) => (each ? [[each.id, each]] : [])));
  return {
    ...{ key, from: artifact ?? null, total: ids.length, threads: threadsOfCell(replies, key) },
    passages: tags.flatMap((tag) => {
      const of = artifacts.get(tag.artifactId);
      return of ? [{ tag, artifact: of }] : [];
    }),
  };
}

async function idsOf(db: ProofmarkDatabase, key: CellKey, from: ArtifactId | null) {
  const ids = await db.tags.where('cellKeys').equals(key).primaryKeys();
  if (!from) return ids;
  const own = new Set(await db.tags.where('artifactId').equals(from).primaryKeys());
  return ids.filter((id) => own.has(id));
}
