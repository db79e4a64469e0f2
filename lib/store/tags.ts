import type { TagInput } from '@/lib/messaging/protocol';
import { type Cell, cellKey } from '@/lib/model/cell';
import { StoreFailure } from '@/lib/model/failure';
import type { ArtifactId, TagId } from '@/lib/model/ids';
import { type Passage, textPositionOf } from '@/lib/model/passage';
import { keptCells, type Sighting, type Tag } from '@/lib/model/tag';
import { artifactByAliases, updatedArtifact } from './artifacts';
import { commit } from './commit';
import type { ProofmarkDatabase } from './database';
import { incidentally, put, remove } from './mutation';
import { rememberCells } from './preferences';
import { sameRecord } from './same-record';
import { tables } from './tables';
import type { ChangeEntry, ChangeId } from './tables/changes';
import type { StoredTag } from './tables/tags';

/**
 * Saves what the person made of a tag, new or known, with the artifact that its document is, and drops its draft. The
 * same input twice is one change: the second time answers with the first one's id.
 *
 * @throws StoreFailure 'notHere' where a cell is no longer asked for
 */
export function saveTag(db: ProofmarkDatabase, input: TagInput): Promise<ChangeId> {
  return commit(db, async () => {
    const { id, passage, rationale, document } = input;
    const known = await db.tags.get(id);
    const cells = keptCells(input.cells, known?.cells ?? []);
    await db.drafts.delete(id);
    if (known && sameRecord({ passage, cells, rationale }, contentOf(known), [])) {
      const saved = await lastChangeOf(db, id);
      if (saved) return saved.id;
    }
    const artifact = updatedArtifact(
      (known && (await db.artifacts.get(known.artifactId))) ?? (await artifactByAliases(db, document.aliases)),
      document,
      cells.map((cell) => cell.requirementId),
    );
    const now = Date.now();
    const tag: Tag = {
      id,
      artifactId: artifact.id,
      passage,
      cells,
      rationale,
      // Whoever writes the reason anew makes it their own; a passage moved by a word is still somebody else's.
      ...(known?.origin && known.rationale === rationale && { origin: known.origin }),
      sighting: known && sameRecord(known.passage, passage, []) ? known.sighting : justSeen(passage, now),
      createdAt: known?.createdAt ?? now,
      updatedAt: now,
    };
    await rememberCells(db, cells.map(cellKey));
    return {
      label: known ? 'tagChanged' : 'tagSaved',
      mutations: [incidentally(put('artifacts', artifact)), put('tags', tag)],
      subject: id,
    };
  });
}

/** What of a tag is to be otherwise. A new passage has just been seen, unless `sighting` says so differently. */
export interface TagChange {
  cells?: Cell[];
  rationale?: string;
  passage?: Passage;
  sighting?: Sighting;
}

/**
 * Changes a tag, and adds the requirements of its cells to those that its artifact serves.
 *
 * @throws StoreFailure 'notHere' where there is no such tag, or a cell is no longer asked for
 */
export function changeTag(db: ProofmarkDatabase, id: TagId, change: TagChange): Promise<ChangeId> {
  return commit(db, async () => {
    const known = await existing(db, id);
    const artifact = await db.artifacts.get(known.artifactId);
    const now = Date.now();
    const seen = change.passage ? { sighting: justSeen(change.passage, now) } : {};
    const cells = change.cells ? keptCells(change.cells, known.cells) : known.cells;
    const tag: Tag = { ...tables.tags.fromStored(known), ...seen, ...change, cells, updatedAt: now };
    const served = tag.cells.map((cell) => cell.requirementId);
    return {
      label: 'tagChanged',
      mutations: [
        ...(artifact ? [incidentally(put('artifacts', updatedArtifact(artifact, artifact, served)))] : []),
        put('tags', tag),
      ],
      subject: id,
    };
  });
}

/**
 * Deletes a tag. Asked twice, it does so once.
 *
 * @throws StoreFailure 'notHere' where there never was such a tag
 */
export function deleteTag(db: ProofmarkDatabase, id: TagId): Promise<ChangeId> {
  return commit(db, async () => {
    if (!(await db.tags.get(id))) {
      const last = await lastChangeOf(db, id);
      if (last?.label === 'tagDeleted') return last.id;
    }
    await existing(db, id);
    return { label: 'tagDeleted', mutations: [remove('tags', id)], subject: id };
  });
}

export async function tagsOfArtifact(db: ProofmarkDatabase, artifactId: ArtifactId): Promise<Tag[]> {
  return (await db.tags.where('artifactId').equals(artifactId).toArray()).map(tables.tags.fromStored);
}

/** The tags of a cell in all artifacts. */
export async function tagsOfCell(db: ProofmarkDatabase, cell: Cell): Promise<Tag[]> {
  return (await db.tags.where('cellKeys').equals(cellKey(cell)).toArray()).map(tables.tags.fromStored);
}

async function lastChangeOf(db: ProofmarkDatabase, id: TagId): Promise<ChangeEntry | undefined> {
  const changes = await db.changes.where('subject').equals(id).sortBy('sequence');
  return changes.findLast((change) => change.undone === 0);
}

async function existing(db: ProofmarkDatabase, id: TagId): Promise<StoredTag> {
  const tag = await db.tags.get(id);
  if (!tag) throw new StoreFailure('notHere', `tag ${id}`);
  return tag;
}

function contentOf({ passage, cells, rationale }: Tag): Pick<Tag, 'passage' | 'cells' | 'rationale'> {
  return { passage, cells, rationale };
}

function justSeen(passage: Passage, at: number): Sighting {
  return { status: 'exact', start: textPositionOf(passage)?.start ?? 0, at };
}
