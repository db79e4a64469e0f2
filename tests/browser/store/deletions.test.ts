import { expect, test } from 'vitest';
import { deleteArtifact } from '@/lib/store/artifacts';
import { parseBackup, writeBackup } from '@/lib/store/backup';
import { undo } from '@/lib/store/changes';
import { checkMarks, markCheck } from '@/lib/store/check-marks';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { loadFramework, removeFramework } from '@/lib/store/frameworks';
import { recalled } from '@/lib/store/preferences';
import { deleteEverything, restoreBackup } from '@/lib/store/restore';
import { changeTag, deleteTag, saveTag } from '@/lib/store/tags';
import { sample, tagInput } from './support/examples';
import { contentsOf, freshDatabase } from './support/fresh-database';

async function tagged() {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const [first, second] = [tagInput(), tagInput()];
  await saveTag(db, first);
  await saveTag(db, second);
  return { db, first, second, earlier: parseBackup(await writeBackup(db)) };
}

const marksIn = async (db: ProofmarkDatabase) => (await db.deletions.toArray()).map(({ id }) => String(id));

test('a deletion leaves the id, the time and the device, and nothing of what was deleted', async () => {
  const { db, first } = await tagged();
  await deleteTag(db, first.id);
  const [mark] = await db.deletions.toArray();
  const device = await recalled(db, 'device');
  expect(mark).toEqual({ id: `tags/${first.id}`, updatedAt: expect.any(Number), device });
});

test('undoing a deletion takes its mark away, and doing it again brings it back', async () => {
  const { db, first } = await tagged();
  const before = await contentsOf(db);
  await deleteTag(db, first.id);
  await undo(db);
  expect(await contentsOf(db)).toEqual(before);
  expect(await marksIn(db)).toEqual([]);
});

test('merging an older backup does not bring back what was deleted here, of whatever kind', async () => {
  const { db, first, second } = await tagged();
  const [requirement] = sample.requirements;
  const [check] = requirement?.checks ?? [];
  if (!requirement || !check) throw new Error('The sample lacks what this needs.');
  await markCheck(db, requirement.id, check.id, true);
  const earlier = parseBackup(await writeBackup(db));
  await deleteTag(db, first.id);
  await markCheck(db, requirement.id, check.id, false);
  await restoreBackup(db, earlier, 'merge');
  expect(await db.tags.toCollection().primaryKeys()).toEqual([second.id]);
  expect(await checkMarks(db, [requirement.id])).toEqual(new Set());

  await removeFramework(db, sample.program.id);
  await restoreBackup(db, earlier, 'merge');
  expect([await db.programs.count(), await db.tags.count(), await db.artifacts.count()]).toEqual([0, 0, 0]);
});

test('what was changed elsewhere after it was deleted here comes back with all that it needs, and its mark goes', async () => {
  const { db, first, second, earlier } = await tagged();
  const other = freshDatabase().db;
  await restoreBackup(other, earlier, 'replace');
  await deleteArtifact(db, earlier.file.artifacts[0]?.id ?? ('none' as never));
  await new Promise((resolve) => setTimeout(resolve, 5));
  await changeTag(other, first.id, { rationale: 'Written since.' });
  await restoreBackup(db, parseBackup(await writeBackup(other)), 'merge');
  expect((await db.tags.toArray()).map(({ rationale }) => rationale)).toEqual(['Written since.']);
  expect(await db.artifacts.count()).toBe(1);
  expect(await marksIn(db)).toEqual([`tags/${second.id}`]);
});

test('marks travel in backups: merged they keep away what is not here, and take nothing away that is', async () => {
  const { db, first, second, earlier } = await tagged();
  await deleteTag(db, first.id);
  const later = parseBackup(await writeBackup(db));
  const other = freshDatabase().db;
  await restoreBackup(other, later, 'merge');
  await restoreBackup(other, earlier, 'merge');
  expect(await other.tags.toCollection().primaryKeys()).toEqual([second.id]);

  const third = freshDatabase().db;
  await restoreBackup(third, earlier, 'merge');
  await restoreBackup(third, later, 'merge');
  expect(await third.tags.count()).toBe(2);
  expect(await marksIn(third)).toEqual([]);
});

test('restored in place of everything, the marks are those of the file', async () => {
  const { db, first, second, earlier } = await tagged();
  await deleteTag(db, first.id);
  const before = await contentsOf(db);
  await restoreBackup(db, earlier, 'replace');
  expect([await db.tags.count(), await marksIn(db)]).toEqual([2, []]);
  await undo(db);
  expect(await contentsOf(db)).toEqual(before);
  expect(await marksIn(db)).toEqual([`tags/${first.id}`]);
  expect(await db.tags.toCollection().primaryKeys()).toEqual([second.id]);
});

test('where everything is deleted nothing is left, so that a backup brings all of it back', async () => {
  const { db, first, earlier } = await tagged();
  await deleteTag(db, first.id);
  await deleteEverything(db);
  expect(await marksIn(db)).toEqual([]);
  await restoreBackup(db, earlier, 'merge');
  expect(await db.tags.count()).toBe(2);
});

test('what somebody hands in can be added again after it was deleted', async () => {
  const { db, first, earlier } = await tagged();
  await deleteTag(db, first.id);
  await restoreBackup(db, earlier, 'add');
  expect(await db.tags.count()).toBe(2);
});
