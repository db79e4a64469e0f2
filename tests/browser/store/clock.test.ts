import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseBackup, writeBackup } from '@/lib/store/backup';
import { draftFor, keepDraft } from '@/lib/store/drafts';
import { keepFile } from '@/lib/store/files';
import { loadFramework } from '@/lib/store/frameworks';
import { purgeExpired } from '@/lib/store/journal';
import { changedSinceBackup, noteBackup } from '@/lib/store/last-backup';
import { deleteEverything, restoreBackup } from '@/lib/store/restore';
import { reportSightings } from '@/lib/store/sightings';
import { changeTag, saveTag } from '@/lib/store/tags';
import { lesson, sample, tagInput } from './support/examples';
import { freshDatabase } from './support/fresh-database';

const noon = Date.UTC(2026, 10, 29, 12);
const hour = 3_600_000;

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: noon }));
afterEach(() => void vi.useRealTimers());

async function tagged() {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const input = tagInput();
  await saveTag(db, input);
  return { db, input };
}

test('a draft that is written after the clock was put back is kept, and is the last one', async () => {
  const { db } = freshDatabase();
  const [first, second] = [tagInput(), tagInput()];
  await keepDraft(db, { ...first, rationale: 'before', createdAt: noon, updatedAt: noon });
  await keepDraft(db, { ...first, rationale: 'after', createdAt: noon, updatedAt: noon - hour });
  expect((await draftFor(db, lesson().aliases))?.rationale).toBe('after');
  await keepDraft(db, { ...second, rationale: 'another', createdAt: noon, updatedAt: noon - hour + 500 });
  expect((await draftFor(db, lesson().aliases))?.rationale).toBe('another');
});

test('a draft of a tag that was saved before the clock was put back is kept', async () => {
  const { db, input } = await tagged();
  await keepDraft(db, { ...input, rationale: 'They say more now.', createdAt: noon, updatedAt: noon - hour });
  expect((await draftFor(db, lesson().aliases))?.rationale).toBe('They say more now.');
});

test('a passage that is seen after the clock was put back is noted', async () => {
  const { db, input } = await tagged();
  const [tag] = await db.tags.toArray();
  if (!tag) throw new Error('no tag');
  const sighting = { status: 'lost', at: noon - hour } as const;
  await reportSightings(db, { artifactId: tag.artifactId, sightings: [{ tagId: input.id, sighting }] });
  expect((await db.tags.get(input.id))?.sighting).toEqual(sighting);
});

test('of two versions the one that was written last stays when a backup is merged, though the clock was put back', async () => {
  const { db, input } = await tagged();
  const backup = parseBackup(await writeBackup(db));
  vi.setSystemTime(noon - hour);
  await changeTag(db, input.id, { rationale: 'Later.' });
  await restoreBackup(db, backup, 'merge');
  expect((await db.tags.get(input.id))?.rationale).toBe('Later.');
});

test('what was changed after saving is said to be so, though the clock was put back', async () => {
  const { db, input } = await tagged();
  await noteBackup(db);
  expect(await changedSinceBackup(db)).toBe(false);
  vi.setSystemTime(noon - hour);
  await changeTag(db, input.id, { rationale: 'Later.' });
  expect(await changedSinceBackup(db)).toBe(true);
});

test('the file that was opened last is not let go of, though the clock was put back', async () => {
  const { db } = freshDatabase();
  const file = (number: number) => ({ id: `${number}`, name: `${number}.pdf`, url: null, bytes: new Blob(['x']) });
  for (let number = 0; number < 20; number += 1) await keepFile(db, file(number), noon + number);
  await keepFile(db, file(20), noon - hour);
  await keepFile(db, file(21), noon - hour + 1);
  expect((await db.files.orderBy('openedAt').keys()).length).toBe(20);
  expect(await db.files.get('20')).toBeDefined();
});

test('what was deleted goes for good ten minutes after the clock was put back, not when it has caught up', async () => {
  const { db } = await tagged();
  await deleteEverything(db);
  await purgeExpired(db, noon - hour);
  expect(await db.changes.count()).toBeGreaterThan(0);
  await purgeExpired(db, noon - hour + 11 * 60_000);
  expect(await db.changeImages.count()).toBe(0);
});
