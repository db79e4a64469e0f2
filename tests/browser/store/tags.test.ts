import { expect, test } from 'vitest';
import { type Cell, cellKey } from '@/lib/model/cell';
import { type ArtifactId, newTagId } from '@/lib/model/ids';
import { limits } from '@/lib/model/limits';
import { artifactCounts } from '@/lib/store/artifact-counts';
import { artifactByAliases, listArtifacts } from '@/lib/store/artifacts';
import { lastUndoable, undo } from '@/lib/store/changes';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { draftFor, keepDraft } from '@/lib/store/drafts';
import { loadFramework } from '@/lib/store/frameworks';
import { recentCells } from '@/lib/store/preferences';
import { reportSightings } from '@/lib/store/sightings';
import { changeTag, deleteTag, saveTag, tagsOfArtifact, tagsOfCell } from '@/lib/store/tags';
import { cellAt, lesson, passage, sample, tagInput } from './support/examples';
import { freshDatabase, secondConnection } from './support/fresh-database';

async function artifactIdOf(db: ProofmarkDatabase, name?: string): Promise<ArtifactId> {
  const artifact = await artifactByAliases(db, lesson(name).aliases);
  if (!artifact) throw new Error('no artifact');
  return artifact.id;
}

test('a saved tag is found by its artifact and by each of its cells', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const input = tagInput({ cells: [cellAt(0), cellAt(2)] });
  await saveTag(db, input);

  const [tag] = await tagsOfArtifact(db, await artifactIdOf(db));
  expect(tag).toMatchObject({ id: input.id, passage: input.passage, rationale: input.rationale });
  expect(tag?.sighting).toMatchObject({ status: 'exact', start: 120 });
  expect(tag).not.toHaveProperty('cellKeys');
  expect(await tagsOfCell(db, cellAt(2))).toEqual([tag]);
  expect(await tagsOfCell(db, cellAt(1))).toEqual([]);
});

test('the same tag saved twice is one change', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const input = tagInput();
  const first = await saveTag(db, input);
  expect(await saveTag(db, structuredClone(input))).toBe(first);
  await undo(db, first);
  expect(await db.tags.count()).toBe(0);
});

test('two tabs that save at once to a new document end with one artifact and both tags', async () => {
  const { db } = freshDatabase();
  const other = secondConnection(db);
  await loadFramework(db, sample);
  const inputs = [tagInput(), tagInput({ cells: [cellAt(3)] })] as const;
  await Promise.all([saveTag(db, inputs[0]), saveTag(other, inputs[1])]);

  const [artifact, ...others] = await listArtifacts(db);
  expect(others).toEqual([]);
  expect(
    await db.tags
      .where('artifactId')
      .equals(artifact?.id ?? '')
      .count(),
  ).toBe(2);
  expect(new Set(artifact?.requirementIds)).toEqual(new Set([cellAt(0).requirementId, cellAt(3).requirementId]));
});

test('a document known by another of its names is the same artifact, and keeps all its names', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  await saveTag(db, tagInput({ document: { ...lesson(), kind: 'pdf', aliases: ['a', 'b'] } }));
  await saveTag(db, tagInput({ document: { ...lesson(), kind: 'pdf', aliases: ['c', 'b'], title: 'Renamed' } }));
  expect(await db.artifacts.count()).toBe(1);
  expect((await artifactByAliases(db, ['a']))?.title).toBe('Renamed');
  expect((await artifactByAliases(db, ['c']))?.aliases).toEqual(['c', 'b', 'a']);
});

test('saving drops the draft and puts its cells first among the recent ones', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const input = tagInput({ cells: [cellAt(1)] });
  const draft = { ...input, createdAt: 1, updatedAt: 1 };
  await keepDraft(db, draft);
  expect(await draftFor(db, lesson().aliases)).toMatchObject(draft);

  await saveTag(db, tagInput());
  await saveTag(db, input);
  expect(await draftFor(db, lesson().aliases)).toBeNull();
  expect(await recentCells(db)).toEqual([cellKey(cellAt(1)), cellKey(cellAt(0))]);
});

test('a draft that arrives late does not overwrite a later one', async () => {
  const { db } = freshDatabase();
  const input = tagInput();
  await keepDraft(db, { ...input, rationale: 'later', createdAt: 1, updatedAt: 3 });
  await keepDraft(db, { ...input, rationale: 'earlier', createdAt: 1, updatedAt: 2 });
  expect((await draftFor(db, lesson().aliases))?.rationale).toBe('later');
});

test('a draft of what was saved meanwhile is left out, and one that says more is kept', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const input = tagInput({ rationale: 'They decide before they see.' });
  const draft = { ...input, createdAt: 1, updatedAt: Date.now() - 300 };
  await saveTag(db, input);
  await keepDraft(db, { ...draft, rationale: 'They decide' });
  await keepDraft(db, { ...draft, rationale: 'They decide before they see. ', updatedAt: Date.now() + 1 });
  expect(await draftFor(db, input.document.aliases)).toBeNull();

  await keepDraft(db, { ...draft, rationale: 'They decide and mark it.', updatedAt: Date.now() + 1 });
  expect((await draftFor(db, input.document.aliases))?.rationale).toBe('They decide and mark it.');
});

test('a tag can be moved to another indicator and given another passage', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const input = tagInput();
  await saveTag(db, input);
  const longer = passage('A longer passage.', 300);
  await changeTag(db, input.id, { cells: [cellAt(8)], passage: longer });
  const [tag] = await tagsOfCell(db, cellAt(8));
  expect(tag?.passage).toEqual(longer);
  expect(tag?.sighting).toMatchObject({ status: 'exact', start: 300 });
  expect(await tagsOfCell(db, cellAt(0))).toEqual([]);
  expect((await artifactByAliases(db, lesson().aliases))?.requirementIds).toContain(cellAt(8).requirementId);
});

test('a tag that is saved again was made when it was made first, and its passage seen as it was seen unless it is another', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const input = tagInput();
  await saveTag(db, input);
  const made = await db.tags.get(input.id);
  if (!made) throw new Error('no tag');
  const sighting = { status: 'lost', at: Date.now() + 1_000 } as const;
  await reportSightings(db, { artifactId: made.artifactId, sightings: [{ tagId: input.id, sighting }] });
  await db.tags.update(input.id, { createdAt: 1 });
  await saveTag(db, { ...input, rationale: 'Better said.' });
  expect(await db.tags.get(input.id)).toMatchObject({ createdAt: 1, sighting });
  await saveTag(db, { ...input, passage: passage('Elsewhere in it.', 7) });
  expect(await db.tags.get(input.id)).toMatchObject({ createdAt: 1, sighting: { status: 'exact', start: 7 } });
});

test('an artifact serves what it served before, too, and has no more names than can be kept, its latest first', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  await saveTag(db, tagInput());
  const many = Array.from({ length: limits.aliases + 5 }, (_, at) => `https://school.example/name-${at}`);
  const document = { ...lesson(), aliases: [...lesson().aliases, ...many] };
  await saveTag(db, tagInput({ document, cells: [cellAt(4)] }));
  const { requirementIds, aliases } = (await artifactByAliases(db, lesson().aliases)) ?? expect.fail('no artifact');
  expect(requirementIds).toEqual([...new Set([cellAt(0).requirementId, cellAt(4).requirementId])]);
  expect(aliases).toEqual(document.aliases.slice(0, limits.aliases));
});

test('artifacts that were changed last stand first', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  for (const name of ['old', 'new']) await saveTag(db, tagInput({ document: lesson(name) }));
  await db.artifacts.update(await artifactIdOf(db, 'old'), { updatedAt: 1 });
  expect((await listArtifacts(db)).map(({ title }) => title)).toEqual(['A new', 'A old']);
});

test('deleting a tag twice is deleting it once', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const input = tagInput();
  await saveTag(db, input);
  const deletion = await deleteTag(db, input.id);
  expect(await deleteTag(db, input.id)).toBe(deletion);
  await expect(deleteTag(db, newTagId())).rejects.toMatchObject({ failure: 'notHere' });
});

test('a tag to an indicator that is not asked for is refused, and nothing of it stays', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const unknown = { ...cellAt(0), indicatorId: 'unheard-of' } as Cell;
  await expect(saveTag(db, tagInput({ cells: [unknown] }))).rejects.toMatchObject({ failure: 'notHere' });
  expect(await db.tags.count()).toBe(0);
  expect(await db.artifacts.count()).toBe(0);
  expect((await lastUndoable(db))?.label).toBe('frameworkLoaded');
});

test('how a passage was found is noted without becoming a change, and only news is announced', async () => {
  const { db, announced } = freshDatabase();
  await loadFramework(db, sample);
  const input = tagInput();
  await saveTag(db, input);
  const artifactId = await artifactIdOf(db);
  announced.length = 0;

  const at = Date.now() + 1_000;
  await reportSightings(db, {
    artifactId,
    sightings: [{ tagId: input.id, sighting: { status: 'exact', start: 9, at } }],
  });
  expect(announced).toEqual([]);
  await reportSightings(db, { artifactId, sightings: [{ tagId: input.id, sighting: { status: 'lost', at } }] });
  expect(announced).toEqual([[artifactId]]);
  await reportSightings(db, {
    artifactId,
    sightings: [{ tagId: input.id, sighting: { status: 'exact', start: 9, at: at - 1 } }],
  });
  expect((await artifactCounts(db, [artifactId])).get(artifactId)).toEqual({ tags: 1, lost: 1 });
  expect((await lastUndoable(db))?.label).toBe('tagSaved');
});

test('a save that is asked for again is announced again, for the first answer may have died with its worker', async () => {
  const { db, announced } = freshDatabase();
  await loadFramework(db, sample);
  const input = tagInput();
  await saveTag(db, input);
  announced.length = 0;
  await saveTag(db, input);
  expect(announced).toEqual(['all']);
});

test('every commit tells the other surfaces which artifacts it concerns', async () => {
  const { db, announced } = freshDatabase();
  await loadFramework(db, sample);
  await saveTag(db, tagInput());
  expect(announced).toEqual(['all', [await artifactIdOf(db)]]);
});
