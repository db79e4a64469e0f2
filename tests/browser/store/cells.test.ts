import { expect, test } from 'vitest';
import { subjectsOf } from '@/lib/feedback/subjects';
import type { DocumentIdentity } from '@/lib/model/artifact';
import { newTagId } from '@/lib/model/ids';
import { writeArtifactBackup } from '@/lib/store/artifact-backup';
import { listArtifacts } from '@/lib/store/artifacts';
import { parseBackup, writeBackup } from '@/lib/store/backup';
import { undo } from '@/lib/store/changes';
import { commit } from '@/lib/store/commit';
import { coverageOf } from '@/lib/store/coverage';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { loadFramework, removeFramework } from '@/lib/store/frameworks';
import { put } from '@/lib/store/mutation';
import { portfolioOf } from '@/lib/store/portfolio';
import { restoreBackup } from '@/lib/store/restore';
import { keepReview } from '@/lib/store/reviews';
import { changeCell } from '@/lib/store/tag-cells';
import { changeTag, saveTag } from '@/lib/store/tags';
import { panelState } from '@/lib/surfaces/side-panel/panel-state';
import { madeRequest } from '@/tests/unit/feedback/package/made-request';
import { cellAt, passage, sample, tagInput } from './support/examples';
import { contentsOf, freshDatabase } from './support/fresh-database';

const pdf: DocumentIdentity = {
  kind: 'pdf',
  title: 'Handed in',
  url: '',
  aliases: [`sha256:${'a'.repeat(64)}`],
};

async function tagged(rationale = '') {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const input = tagInput({ document: pdf, rationale, cells: [cellAt(0), cellAt(1)] });
  await saveTag(db, input);
  const artifactId = (await listArtifacts(db))[0]?.id ?? ('none' as never);
  const cells = async () => (await db.tags.get(input.id))?.cells;
  return { db, input, artifactId, cells };
}

async function states(db: ProofmarkDatabase): Promise<(string | undefined)[]> {
  const id = sample.credentials[0]?.id;
  const all = id ? ((await coverageOf(db, id))?.requirements.flatMap(({ cells }) => cells) ?? []) : [];
  return [cellAt(0), cellAt(1)].map(
    (cell) =>
      all.find((each) => each.cell.requirementId === cell.requirementId && each.cell.indicatorId === cell.indicatorId)
        ?.state,
  );
}

test('a cell is explained by a reason of its own or by that of the passage', async () => {
  const { db, input } = await tagged();
  expect(await states(db)).toEqual(['tagged', 'tagged']);
  await changeCell(db, input.id, cellAt(1), { reason: 'Because they say why.' });
  expect(await states(db)).toEqual(['tagged', 'explained']);
  await undo(db);
  expect(await states(db)).toEqual(['tagged', 'tagged']);
  await changeTag(db, input.id, { rationale: 'For both.' });
  expect(await states(db)).toEqual(['explained', 'explained']);
});

test('where the cells of a tag are changed, those that stay keep their own reasons', async () => {
  const { db, input, cells } = await tagged();
  await changeCell(db, input.id, cellAt(1), { reason: 'Because they say why.' });
  await changeTag(db, input.id, { cells: [cellAt(1), cellAt(2)] });
  expect(await cells()).toEqual([{ ...cellAt(1), reason: 'Because they say why.' }, cellAt(2)]);
  await saveTag(db, { ...input, cells: [cellAt(0), cellAt(1)] });
  expect(await cells()).toEqual([cellAt(0), { ...cellAt(1), reason: 'Because they say why.' }]);
  await changeCell(db, input.id, cellAt(1), { reason: ' ' });
  expect(await cells()).toEqual([cellAt(0), cellAt(1)]);
});

test('what is only thought of counts as no evidence, and is not handed in', async () => {
  const { db, input, artifactId } = await tagged('For both.');
  await changeCell(db, input.id, cellAt(1), { isCandidate: true, reason: 'Perhaps because of this.' });
  expect(await states(db)).toEqual(['explained', 'bare']);
  const text = (await writeArtifactBackup(db, artifactId, [input.id])) ?? '';
  expect(parseBackup(text).file.tags[0]?.cells).toEqual([cellAt(0)]);
  expect(text).not.toContain('Perhaps');
  await changeCell(db, input.id, cellAt(0), { isCandidate: true });
  expect(await writeArtifactBackup(db, artifactId, [input.id])).toBeNull();
  await changeCell(db, input.id, cellAt(1), { isCandidate: false });
  expect(await states(db)).toEqual(['bare', 'explained']);
});

test('a program can be removed whose cells are only thought of', async () => {
  const { db, input } = await tagged();
  await changeCell(db, input.id, cellAt(0), { isCandidate: true });
  await changeCell(db, input.id, cellAt(1), { isCandidate: true });
  const before = await contentsOf(db);
  await removeFramework(db, sample.program.id);
  expect([await db.tags.count(), await db.totals.count()]).toEqual([0, 0]);
  await undo(db);
  expect(await contentsOf(db)).toEqual(before);
});

test('a passage without an indicator yet is kept, listed, backed up, and stays where a program goes', async () => {
  const { db, input, artifactId } = await tagged();
  const known = await db.tags.get(input.id);
  if (!known) throw new Error('no tag');
  const undecided = { ...known, id: newTagId(), passage: passage('Not decided yet.'), cells: [] };
  await commit(db, async () => ({ label: 'tagSaved', mutations: [put('tags', undecided)], subject: undecided.id }));
  expect((await panelState(db, artifactId)).found.map(({ cells }) => cells.length).sort()).toEqual([0, 2]);
  expect(subjectsOf(await portfolioOf(db), String).passages.get(undecided.id)?.cells).toEqual([]);
  expect(await writeArtifactBackup(db, artifactId, [undecided.id])).toBeNull();
  const backup = parseBackup(await writeBackup(db));
  expect([backup.left, backup.dangling]).toEqual([[], 0]);
  const other = freshDatabase().db;
  await restoreBackup(other, backup, 'merge');
  expect((await other.tags.get(undecided.id))?.cells).toEqual([]);
  await removeFramework(db, sample.program.id);
  expect((await db.tags.toArray()).map(({ id }) => id)).toEqual([undecided.id]);
  expect(await db.artifacts.count()).toBe(1);
});

test('records say which device made them, restored ones go on saying it, and nothing that is handed in does', async () => {
  const { db, input, artifactId } = await tagged('For both.');
  const device = (await db.tags.get(input.id))?.device;
  expect(device).toMatch(/^[\w-]{36}$/);
  await keepReview(db, madeRequest(), null, () => []);
  for (const table of [db.artifacts, db.requirements, db.reviews, db.reviewPackages]) {
    expect((await table.toArray()).every((record) => record.device === device)).toBe(true);
  }
  const other = freshDatabase().db;
  await restoreBackup(other, parseBackup(await writeBackup(db)), 'replace');
  expect((await other.tags.get(input.id))?.device).toBe(device);
  await changeTag(other, input.id, { rationale: 'Here.' });
  expect((await other.tags.get(input.id))?.device).not.toBe(device);
  expect(await writeArtifactBackup(db, artifactId, [input.id])).not.toContain(device);
});
