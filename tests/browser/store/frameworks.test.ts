import { expect, test } from 'vitest';
import type { Framework } from '@/lib/model/framework';
import type { ProgramId } from '@/lib/model/ids';
import { listArtifacts, setArtifactRequirements } from '@/lib/store/artifacts';
import { undo } from '@/lib/store/changes';
import { markCheck } from '@/lib/store/check-marks';
import { listPrograms, loadFramework, outlines, removeFramework } from '@/lib/store/frameworks';
import { activeCredential, setActiveCredential } from '@/lib/store/preferences';
import { rate } from '@/lib/store/ratings';
import { markRead, readMarks } from '@/lib/store/read-marks';
import { saveTag } from '@/lib/store/tags';
import { cellAt, lesson, sample, tagInput } from './support/examples';
import { contentsOf, freshDatabase } from './support/fresh-database';

/** The sample once more under other ids, as a second program. */
const second: Framework = JSON.parse(JSON.stringify(sample).replaceAll('"sample', '"second'));

test('credentials come program by program, with requirements and indicators in their order', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, { ...second, program: { ...second.program, createdAt: 2_000 } });
  await loadFramework(db, sample);
  expect((await listPrograms(db)).map((program) => program.id)).toEqual(['sample', 'second']);
  const all = await outlines(db);
  expect(all.map((outline) => outline.credential.id)).toEqual(
    [...sample.credentials, ...second.credentials].map((credential) => credential.id),
  );
  expect(all[0]?.requirements.map((requirement) => requirement.code)).toEqual(['1', '2a', '2b', '3']);
});

test('removing a program takes its ratings, ticks and bindings, and what is left with nothing, in one undoable step', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  await loadFramework(db, second);
  const [requirement] = sample.requirements;
  const [check] = requirement?.checks ?? [];
  const level = sample.indicators[0]?.levels[0];
  const secondCell = { requirementId: second.requirements[0]?.id, indicatorId: second.indicators[0]?.id };
  if (!requirement || !check || !level || !secondCell.requirementId || !secondCell.indicatorId)
    throw new Error('sample');
  const other = { requirementId: secondCell.requirementId, indicatorId: secondCell.indicatorId };

  const onlySample = tagInput({ document: lesson('only-sample') });
  const both = tagInput({ document: lesson('both'), cells: [cellAt(0), other] });
  await saveTag(db, onlySample);
  await saveTag(db, both);
  await rate(db, cellAt(0), level.id);
  await rate(db, other, level.id);
  await markCheck(db, requirement.id, check.id, true);
  await markRead(db, requirement.id, true);
  await markRead(db, other.requirementId, true);

  const before = await contentsOf(db);
  await removeFramework(db, sample.program.id);
  expect((await db.tags.toArray()).map((tag) => [tag.id, tag.cells])).toEqual([[both.id, [other]]]);
  expect((await listArtifacts(db)).map(({ requirementIds }) => requirementIds)).toEqual([[other.requirementId]]);
  expect(await db.ratings.count()).toBe(1);
  expect(await db.checkMarks.count()).toBe(0);
  expect([...(await readMarks(db))]).toEqual([other.requirementId]);
  expect(await db.credentials.count()).toBe(second.credentials.length);

  await undo(db);
  expect(await contentsOf(db)).toEqual(before);
});

test('a later version of a program takes the place of the earlier one', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  await saveTag(db, tagInput({ cells: [cellAt(0), cellAt(1)] }));
  const [first, ...indicators] = sample.indicators;
  await loadFramework(db, { ...sample, indicators });
  expect(await db.indicators.get(first?.id ?? ('' as never))).toBeUndefined();
  expect((await db.tags.toArray())[0]?.cells).toEqual([cellAt(1)]);
});

test('removing what is not there is refused', async () => {
  const { db } = freshDatabase();
  await expect(removeFramework(db, 'none' as ProgramId)).rejects.toMatchObject({ failure: 'notHere' });
});

test('the active credential is the chosen one as long as it is there, else the first', async () => {
  const { db, announced } = freshDatabase();
  expect(await activeCredential(db)).toBeNull();
  await loadFramework(db, sample);
  const [one, two] = sample.credentials;
  if (!one || !two) throw new Error('sample');
  expect(await activeCredential(db)).toBe(one.id);
  announced.length = 0;
  await setActiveCredential(db, two.id);
  expect(announced).toEqual(['all']);
  expect(await activeCredential(db)).toBe(two.id);
  await removeFramework(db, sample.program.id);
  expect(await activeCredential(db)).toBeNull();
});

test('an artifact with a tag that stays is kept where another tag and all that it serves go', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const [going, staying] = sample.requirements;
  const [one, other] = [going?.indicatorIds[0], staying?.indicatorIds[0]];
  if (!going || !staying || !one || !other) throw new Error('the sample has too few requirements');
  const kept = tagInput({ cells: [{ requirementId: staying.id, indicatorId: other }] });
  await saveTag(db, tagInput({ cells: [{ requirementId: going.id, indicatorId: one }] }));
  await saveTag(db, kept);
  const [artifact] = await db.artifacts.toArray();
  if (artifact) await setArtifactRequirements(db, artifact.id, [going.id]);
  await loadFramework(db, { ...sample, requirements: sample.requirements.filter(({ id }) => id !== going.id) });
  expect((await db.tags.toArray()).map(({ id }) => id)).toEqual([kept.id]);
  expect(await db.artifacts.count()).toBe(1);
});
