import { expect, test } from 'vitest';
import { newTagId } from '@/lib/model/ids';
import { lastUndoable, undo } from '@/lib/store/changes';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { loadFramework } from '@/lib/store/frameworks';
import { deleteTags, retagMany } from '@/lib/store/many-tags';
import { saveTag } from '@/lib/store/tags';
import { cellAt, sample, tagInput } from './support/examples';
import { freshDatabase } from './support/fresh-database';

/** Three tags: two to one cell, one of which has a reason of its own, and one that is not decided yet. */
async function three() {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const inputs = [[{ ...cellAt(0), reason: 'Its own.' }], [cellAt(0)], []].map((cells) =>
    tagInput({ id: newTagId(), cells }),
  );
  for (const input of inputs) await saveTag(db, input);
  return { db, ids: inputs.map(({ id }) => id) };
}

const cellsOf = async (db: ProofmarkDatabase, ids: Awaited<ReturnType<typeof three>>['ids']) =>
  (await db.tags.bulkGet(ids)).map((tag) => tag?.cells);

test('a passage is kept of which it is not decided what it shows, and belongs to its artifact', async () => {
  const { db, ids } = await three();
  const [, , undecided] = await db.tags.bulkGet(ids);
  expect(undecided?.cells).toEqual([]);
  expect((await db.artifacts.toArray()).map(({ id }) => id)).toEqual([undecided?.artifactId]);
});

test('many tags are removed as one change, and come back by one undoing', async () => {
  const { db, ids } = await three();
  const id = await deleteTags(db, ids.slice(0, 2));
  expect(await db.tags.count()).toBe(1);
  expect(await lastUndoable(db)).toMatchObject({ label: 'tagsDeleted' });
  await undo(db, id);
  expect(await db.tags.count()).toBe(3);
});

test('an indicator joins what many passages are tagged to, once, and what was there keeps its reason', async () => {
  const { db, ids } = await three();
  await retagMany(db, ids, cellAt(0), 'add');
  expect(await cellsOf(db, ids)).toEqual([[{ ...cellAt(0), reason: 'Its own.' }], [cellAt(0)], [cellAt(0)]]);
});

test('many passages are tagged to one indicator alone, which their artifact serves from then on', async () => {
  const { db, ids } = await three();
  await retagMany(db, ids, cellAt(4), 'only');
  expect(await cellsOf(db, ids)).toEqual([[cellAt(4)], [cellAt(4)], [cellAt(4)]]);
  const [artifact] = await db.artifacts.toArray();
  expect(artifact?.requirementIds).toContain(cellAt(4).requirementId);
});

test('an indicator is taken away from many passages, which are kept undecided', async () => {
  const { db, ids } = await three();
  await retagMany(db, ids, cellAt(0), 'drop');
  expect(await cellsOf(db, ids)).toEqual([[], [], []]);
});

test('where none of the tags is there any more, it says so', async () => {
  const { db } = await three();
  await expect(deleteTags(db, [newTagId()])).rejects.toMatchObject({ failure: 'notHere' });
});
