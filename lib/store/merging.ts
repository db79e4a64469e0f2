import type { Artifact } from '@/lib/model/artifact';
import type { ArtifactId } from '@/lib/model/ids';
import { namesOf } from '@/lib/model/names';
import { artifactByAliases, updatedArtifact } from './artifacts';
import type { BackupFile } from './backup-format';
import type { JournalledName, ProofmarkDatabase } from './database';
import { storedUnder } from './in-pieces';
import type { Mutation } from './mutation';
import { restored } from './restored';
import { journalled, journalledNames } from './tables';
import { deletionId } from './tables/deletions';
import { idsIn } from './tables/reference';
import type { Entry } from './tables/table';

interface Coming {
  table: JournalledName;
  record: Entry;
}

/**
 * What merging a backup changes: of two records with one id the one that was changed later stays, and what was deleted
 * here after the file had it stays away, unless something that comes is nothing without it. Nothing is deleted. Adding
 * changes nothing that is here, brings no requests of others, and regards no deletions: the person asked for just this.
 */
export async function merging(db: ProofmarkDatabase, file: BackupFile, mode: 'merge' | 'add'): Promise<Mutation[]> {
  const { artifacts, ids } = await mergedArtifacts(db, file.artifacts);
  const renamed = (id: string) => ids.get(id) ?? id;
  const coming: Coming[] = [];
  const passedOver = new Map<string, Coming>();
  for (const table of journalledNames) {
    const { inBackup, merging, refersTo } = journalled(table);
    if (mode === 'add' && (inBackup === 'others' || table === 'deletions')) continue;
    const toArtifacts = refersTo.filter(({ to }) => to === 'artifacts');
    const given: readonly Entry[] = table === 'artifacts' ? artifacts : file[table];
    const records = given.map((record) =>
      toArtifacts.reduce((present, { through }) => through(present, renamed) ?? present, record),
    );
    const [here, deleted] = await Promise.all([
      storedHere(
        db,
        table,
        records.map(({ id }) => id),
      ),
      storedHere(db, 'deletions', mode === 'merge' ? records.map(({ id }) => deletionId(table, id)) : []),
    ]);
    for (const record of records) {
      const known = here.get(record.id);
      const isTaken = !known || (mode === 'merge' && merging === 'later' && record.updatedAt > known.updatedAt);
      const mark = known ? undefined : deleted.get(deletionId(table, record.id));
      if (mark && mark.updatedAt >= record.updatedAt) passedOver.set(deletionId(table, record.id), { table, record });
      else if (isTaken) coming.push({ table, record });
    }
  }
  bringNeeded(coming, passedOver);
  const marksOfWhatIsHere = await marksToLeave(db, coming);
  return coming
    .filter(({ record }) => !marksOfWhatIsHere.has(record.id))
    .map(({ table, record }) => restored(table, record));
}

/** Adds what was passed over and is needed by what comes. */
function bringNeeded(coming: Coming[], passedOver: Map<string, Coming>): void {
  for (const { table, record } of coming) {
    for (const reference of journalled(table).refersTo) {
      const isNothingWithout = reference.through(record, () => null) === null;
      if (!isNothingWithout) continue;
      for (const name of idsIn(reference, record).map((id) => deletionId(reference.to, id))) {
        const needed = passedOver.get(name);
        if (needed) coming.push(needed);
        passedOver.delete(name);
      }
    }
  }
}

/** Marks of a file for what is here, or comes with it: what is here stays. */
async function marksToLeave(db: ProofmarkDatabase, coming: readonly Coming[]): Promise<Set<string>> {
  const marks = new Set(coming.flatMap(({ table, record }) => (table === 'deletions' ? [record.id] : [])));
  const leaving = new Set<string>(coming.map(({ table, record }) => deletionId(table, record.id)));
  for (const table of journalledNames) {
    const start = deletionId(table, '');
    const ids = [...marks].flatMap((mark) => (mark.startsWith(start) ? [mark.slice(start.length)] : []));
    for (const id of (await storedHere(db, table, ids)).keys()) leaving.add(deletionId(table, id));
  }
  return leaving;
}

/** What is stored here under these ids. */
export async function storedHere(
  db: ProofmarkDatabase,
  table: JournalledName,
  ids: readonly string[],
): Promise<Map<string, Entry>> {
  const stored: (Entry | undefined)[] = await storedUnder<Entry>(db.table(table), ids);
  return new Map(stored.flatMap((each) => (each ? [[each.id, each]] : [])));
}

/** The artifacts of a file under the ids that they have here, and these by the ids that they have in the file. */
async function mergedArtifacts(
  db: ProofmarkDatabase,
  artifacts: readonly Artifact[],
): Promise<{ artifacts: Artifact[]; ids: ReadonlyMap<string, ArtifactId> }> {
  const merged = new Map<ArtifactId, Artifact>();
  const ids = new Map<ArtifactId, ArtifactId>();
  for (const artifact of artifacts) {
    const here = (await db.artifacts.get(artifact.id)) ? null : await artifactByAliases(db, namesOf(artifact));
    const id = here?.id ?? artifact.id;
    const known = merged.get(id) ?? here;
    merged.set(id, known ? updatedArtifact(known, artifact, artifact.requirementIds) : artifact);
    ids.set(artifact.id, id);
  }
  return { artifacts: [...merged.values()], ids };
}
