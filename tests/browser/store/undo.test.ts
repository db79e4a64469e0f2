import { expect, test } from 'vitest';
import { deleteArtifact, listArtifacts, setArtifactRequirements } from '@/lib/store/artifacts';
import { lastRedoable, lastUndoable, redo, undo } from '@/lib/store/changes';
import { checkMarks, markCheck } from '@/lib/store/check-marks';
import { loadFramework } from '@/lib/store/frameworks';
import { forgetUndo } from '@/lib/store/journal';
import { rate } from '@/lib/store/ratings';
import { markRead } from '@/lib/store/read-marks';
import { reportSightings } from '@/lib/store/sightings';
import { changeTag, deleteTag, saveTag } from '@/lib/store/tags';
import { cellAt, sample, tagInput } from './support/examples';
import { contentsOf, freshDatabase } from './support/fresh-database';

test('undoing every kind of change, one after another, leads back through every state, and redoing forth again', async () => {
  const { db } = freshDatabase();
  const [requirement] = sample.requirements;
  const check = requirement?.checks[0];
  const level = sample.indicators[0]?.levels[2];
  if (!requirement || !check || !level) throw new Error('The sample lacks what this needs.');
  const input = tagInput();
  const artifactId = async () => (await listArtifacts(db))[0]?.id ?? Promise.reject(new Error('no artifact'));
  const changes: [string, () => Promise<unknown>][] = [
    ['frameworkLoaded', () => loadFramework(db, sample)],
    ['tagSaved', () => saveTag(db, input)],
    ['tagChanged', () => changeTag(db, input.id, { rationale: 'Better said.' })],
    ['rated', () => rate(db, cellAt(0), level.id)],
    ['checkMarked', () => markCheck(db, requirement.id, check.id, true)],
    ['readMarked', () => markRead(db, requirement.id, true)],
    ['artifactChanged', async () => setArtifactRequirements(db, await artifactId(), [])],
    ['tagSaved', () => saveTag(db, tagInput({ cells: [cellAt(4)] }))],
    ['tagDeleted', () => deleteTag(db, input.id)],
    ['rated', () => rate(db, cellAt(0), null)],
    ['checkMarked', () => markCheck(db, requirement.id, check.id, false)],
    ['readMarked', () => markRead(db, requirement.id, false)],
    ['artifactDeleted', async () => deleteArtifact(db, await artifactId())],
  ];

  const states = [await contentsOf(db)];
  for (const [label, make] of changes) {
    await make();
    expect((await lastUndoable(db))?.label).toBe(label);
    states.push(await contentsOf(db));
  }
  for (const state of states.slice(0, -1).reverse()) {
    await undo(db);
    expect(await contentsOf(db)).toEqual(state);
  }
  expect(await lastUndoable(db)).toBeNull();
  expect(await checkMarks(db, [requirement.id])).toEqual(new Set());
  for (const state of states.slice(1)) {
    await redo(db);
    expect(await contentsOf(db)).toEqual(state);
  }
  expect(await lastRedoable(db)).toBeNull();
});

test('doing a change again twice does it once, and leaves others as they are', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const saved = await saveTag(db, tagInput());
  const rated = await rate(db, cellAt(0), sample.indicators[0]?.levels[2]?.id ?? null);
  await undo(db, rated);
  await undo(db, saved);
  await redo(db, saved);
  await redo(db, saved);
  expect((await lastUndoable(db))?.label).toBe('tagSaved');
  expect((await lastRedoable(db))?.label).toBe('rated');
});

test('taking the same change back twice takes it back once', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const saved = await saveTag(db, tagInput());
  await undo(db, saved);
  await undo(db, saved);
  expect((await lastUndoable(db))?.label).toBe('frameworkLoaded');
});

test('a change is not taken back over one that was made to the same tag since', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const input = tagInput();
  const saved = await saveTag(db, input);
  await changeTag(db, input.id, { rationale: 'Written in another tab.' });
  const before = await contentsOf(db);
  await expect(undo(db, saved)).rejects.toMatchObject({ failure: 'changedMeanwhile' });
  expect(await contentsOf(db)).toEqual(before);
});

test('a change of several things is taken back whole or not at all', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const [first, second] = [tagInput(), tagInput()];
  await saveTag(db, first);
  await saveTag(db, second);
  const artifactId = (await listArtifacts(db))[0]?.id ?? expect.fail('no artifact');
  const deleted = await deleteArtifact(db, artifactId);
  await saveTag(db, first);
  const before = await contentsOf(db);
  await expect(undo(db, deleted)).rejects.toMatchObject({ failure: 'changedMeanwhile' });
  expect(await contentsOf(db)).toEqual(before);
  expect((await lastUndoable(db))?.label).toBe('tagSaved');
});

test('undoing the first tag of a document leaves the artifact to a tag that came to it since', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const first = await saveTag(db, tagInput());
  await saveTag(db, tagInput());
  await undo(db, first);
  expect(await listArtifacts(db)).toHaveLength(1);
  expect(await db.tags.count()).toBe(1);
  await undo(db);
  expect(await db.tags.count()).toBe(0);
});

test('a tag that comes back keeps how its passage was last seen', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const input = tagInput();
  await saveTag(db, input);
  const artifactId = (await db.tags.get(input.id))?.artifactId;
  if (!artifactId) throw new Error('no tag');
  await changeTag(db, input.id, { rationale: '' });
  const sighting = { status: 'lost', at: Date.now() + 1_000 } as const;
  await reportSightings(db, { artifactId, sightings: [{ tagId: input.id, sighting }] });
  await undo(db);
  expect(await db.tags.get(input.id)).toMatchObject({ rationale: input.rationale, sighting });
  expect(await db.tallies.toArray()).toMatchObject([{ tags: 0, explained: 0, lost: 1 }]);
});

test('a program that has been tagged to meanwhile is not unloaded by undoing', async () => {
  const { db } = freshDatabase();
  const loaded = await loadFramework(db, sample);
  await saveTag(db, tagInput());
  await expect(undo(db, loaded)).rejects.toMatchObject({ failure: 'changedMeanwhile' });
  expect(await db.requirements.count()).toBe(sample.requirements.length);
});

test('a new change makes what was taken back final', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  await saveTag(db, tagInput());
  await undo(db);
  await saveTag(db, tagInput());
  expect(await lastRedoable(db)).toBeNull();
  await expect(redo(db)).rejects.toMatchObject({ failure: 'notHere' });
});

test('the journal keeps the last 200 changes and their images, no more', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const input = tagInput();
  await saveTag(db, input);
  for (let round = 0; round < 210; round += 1) await changeTag(db, input.id, { rationale: `Version ${round}` });
  expect(await db.changes.count()).toBe(200);
  expect(await db.changeImages.count()).toBe(200);
  await forgetUndo(db);
  expect(await lastUndoable(db)).toBeNull();
  expect(await db.changeImages.count()).toBe(0);
});

test('a change that changes nothing is none', async () => {
  const { db, announced } = freshDatabase();
  await loadFramework(db, sample);
  announced.length = 0;
  await loadFramework(db, { ...sample });
  expect(await db.changes.count()).toBe(1);
  expect(announced).toEqual([]);
});
