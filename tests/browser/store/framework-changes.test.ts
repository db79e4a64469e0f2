import { expect, test } from 'vitest';
import { addIndicators, moveIndicators, removeIndicators } from '@/lib/frameworks/editing/indicator-acts';
import { changeProgram } from '@/lib/frameworks/editing/program-acts';
import { changeRequirement, removeRequirement } from '@/lib/frameworks/editing/requirement-acts';
import { cellKey } from '@/lib/model/cell';
import type { FrameworkDraft } from '@/lib/model/framework';
import { type IndicatorId, newUuid } from '@/lib/model/ids';
import { undo } from '@/lib/store/changes';
import { markCheck } from '@/lib/store/check-marks';
import { coverageOf } from '@/lib/store/coverage';
import { changeFramework, lostBy } from '@/lib/store/framework-changes';
import { plannedUpdate, updateFramework } from '@/lib/store/framework-updates';
import { loadFramework } from '@/lib/store/frameworks';
import { rate } from '@/lib/store/ratings';
import { saveTag } from '@/lib/store/tags';
import { cellAt, sample, tagInput } from './support/examples';
import { contentsOf, freshDatabase } from './support/fresh-database';

const own = { ...sample, program: { ...sample.program, source: 'own' as const } };
const id = own.program.id;

/** The own program with a tag to its first cell, and that cell rated. */
async function worked() {
  const { db } = freshDatabase();
  await loadFramework(db, own);
  await saveTag(db, tagInput({ cells: [cellAt(0)] }));
  const level = own.indicators.find((each) => each.id === cellAt(0).indicatorId)?.levels.at(-1);
  if (!level) throw new Error('sample');
  await rate(db, cellAt(0), level.id);
  return db;
}

/** A requirement that does not ask for the indicator of the first cell. */
function elsewhere() {
  const { requirementId, indicatorId } = cellAt(0);
  const [from] = own.requirements.filter((each) => each.id === requirementId);
  const found = own.requirements.find(
    (each) => each.credentialId === from?.credentialId && !each.indicatorIds.includes(indicatorId),
  );
  if (!found) throw new Error('sample');
  return found.id;
}

test('what is tagged to an indicator goes along when it moves, counted there, and comes back when that is undone', async () => {
  const db = await worked();
  const before = await contentsOf(db);
  const target = { requirementId: elsewhere(), indicatorId: cellAt(0).indicatorId };
  const move = moveIndicators([cellAt(0)], { requirementId: target.requirementId, groupId: null, at: 0 }, newUuid);
  expect(await lostBy(db, id, move)).toEqual({ tags: 0, ratings: 0, ticks: 0 });
  await changeFramework(db, id, move);
  const [tag] = await db.tags.toArray();
  expect(tag?.cells).toEqual([target]);
  expect(tag?.cellKeys).toEqual([cellKey(target)]);
  const credentialId = own.credentials[0]?.id;
  const coverage = credentialId ? await coverageOf(db, credentialId) : null;
  const cell = coverage?.requirements.flatMap(({ cells }) => cells).find(({ key }) => key === cellKey(target));
  expect(cell).toMatchObject({ state: 'ready', tags: 1 });
  expect((await db.artifacts.toArray())[0]?.requirementIds).toContain(target.requirementId);
  await undo(db);
  expect(await contentsOf(db)).toEqual(before);
});

test('what an act would lose is counted before, goes with it, and comes back when that is undone', async () => {
  const db = await worked();
  const requirement = own.requirements.find((each) => each.id === cellAt(0).requirementId);
  const [check] = requirement?.checks ?? [];
  if (!requirement || !check) throw new Error('sample');
  await markCheck(db, requirement.id, check.id, true);
  const before = await contentsOf(db);
  const remove = removeRequirement(requirement.id);
  expect(await lostBy(db, id, remove)).toEqual({ tags: 1, ratings: 1, ticks: 1 });
  await changeFramework(db, id, remove);
  expect([await db.tags.count(), await db.ratings.count(), await db.checkMarks.count()]).toEqual([0, 0, 0]);
  await undo(db);
  expect(await contentsOf(db)).toEqual(before);

  const uncheck = changeRequirement(requirement.id, { checks: [] });
  expect(await lostBy(db, id, uncheck)).toEqual({ tags: 0, ratings: 0, ticks: 1 });
  await changeFramework(db, id, uncheck);
  expect(await db.checkMarks.count()).toBe(0);
});

test('an indicator that stays asked for elsewhere loses only what is tagged where it is taken away', async () => {
  const db = await worked();
  await changeFramework(db, id, removeIndicators([cellAt(0)]));
  expect(await db.tags.count()).toBe(0);
  await undo(db);
  expect((await db.tags.toArray())[0]?.cells).toEqual([cellAt(0)]);
});

test('an act writes what it changes and nothing else, and one that changes nothing is no step', async () => {
  const db = await worked();
  await changeFramework(db, id, changeProgram({ title: 'Renamed' }));
  const last = await db.changes.orderBy('sequence').last();
  const { images } = (await db.changeImages.get(last?.id ?? '')) ?? { images: [] };
  expect(images.map(({ table }) => table)).toEqual(['programs']);
  const count = await db.changes.count();
  await changeFramework(db, id, changeProgram({ title: 'Renamed' }));
  expect(await db.changes.count()).toBe(count);
});

test('more indicators than a credential can hold are refused, and nothing is changed', async () => {
  const db = await worked();
  const before = await contentsOf(db);
  const added = Array.from({ length: 600 }, (_, at) => ({
    ...{ id: `more-${at}` as IndicatorId, code: `M${at}`, text: 'More', hint: '' },
  }));
  const act = addIndicators({ requirementId: cellAt(0).requirementId, groupId: null, at: 0 }, added, newUuid);
  await expect(changeFramework(db, id, act)).rejects.toMatchObject({ failure: 'tooMany' });
  expect(await contentsOf(db)).toEqual(before);
});

test('a newer version keeps tags at their indicators and what is gone while tagged, and can be undone', async () => {
  const db = await worked();
  const before = await contentsOf(db);
  const { requirementId, indicatorId } = cellAt(0);
  const draft: FrameworkDraft = {
    ...own,
    requirements: own.requirements.map((each) =>
      each.id === requirementId
        ? { ...each, indicatorIds: each.indicatorIds.filter((one) => one !== indicatorId) }
        : each,
    ),
    indicators: own.indicators.filter((each) => each.id !== indicatorId),
  };
  const isElsewhere = draft.requirements.some(({ indicatorIds }) => indicatorIds.includes(indicatorId));
  expect(isElsewhere).toBe(false);
  const plan = await plannedUpdate(db, id, { draft, isWhole: true });
  expect(plan.retired.map(({ tags }) => tags)).toEqual([1]);
  await updateFramework(db, id, { draft, isWhole: true });
  expect((await db.indicators.get(indicatorId))?.retired).toBe(true);
  expect((await db.tags.toArray())[0]?.cells).toEqual([cellAt(0)]);
  await undo(db);
  expect(await contentsOf(db)).toEqual(before);
});
