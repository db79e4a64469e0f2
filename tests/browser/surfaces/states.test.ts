import { expect, test } from 'vitest';
import { cellKey } from '@/lib/model/cell';
import { noAnswer } from '@/lib/reviewing/answered';
import { artifactByAliases } from '@/lib/store/artifacts';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { loadFramework } from '@/lib/store/frameworks';
import { keepReview, reviewIdOf, writeReview } from '@/lib/store/reviews';
import { reportSightings } from '@/lib/store/sightings';
import { saveTag } from '@/lib/store/tags';
import { popupState } from '@/lib/surfaces/popup/popup-state';
import { panelState } from '@/lib/surfaces/side-panel/panel-state';
import { servingArtifacts, talliesOf } from '@/lib/surfaces/workspace/artifact-rows';
import { coverageState } from '@/lib/surfaces/workspace/coverage-state';
import { openedCell } from '@/lib/surfaces/workspace/opened-cell';
import { sideBySideState } from '@/lib/surfaces/workspace/side-by-side-state';
import { askedTagId } from '@/lib/tagging/asked';
import { madeRequest } from '@/tests/unit/feedback/package/made-request';
import { cellAt, lesson, passage, sample, tagInput } from '../store/support/examples';
import { freshDatabase } from '../store/support/fresh-database';

async function lessonWith(db: ProofmarkDatabase, starts: readonly number[]) {
  await loadFramework(db, sample);
  const inputs = starts.map((start) => tagInput({ passage: passage(`At ${start}`, start) }));
  for (const input of inputs) await saveTag(db, input);
  const artifact = await artifactByAliases(db, lesson().aliases);
  if (!artifact) throw new Error('nothing was saved');
  return { artifactId: artifact.id, tagIds: inputs.map(({ id }) => id) };
}

test('the popup of an empty database has no coverage to show', async () => {
  const { db } = freshDatabase();
  expect(await popupState(db, ['https://school.example/'])).toEqual({
    credentials: [],
    coverage: null,
    artifact: null,
    feedback: { due: 0, open: 0 },
    asked: { here: [], elsewhere: [] },
    passages: { found: 0, changed: 0, lost: 0 },
  });
});

test('the popup knows what others ask about the page, what is open first, and what may be about it too', async () => {
  const { db } = freshDatabase();
  const { request, pictures, ...head } = madeRequest(2);
  const address = 'https://school.example/asked';
  const passages = request.passages.map((passage) => ({ ...passage, address }));
  const opened = { ...head, pictures, request: { ...request, passages } };
  await keepReview(db, opened, null, (url) => [url]);
  const id = reviewIdOf(opened.request);
  await writeReview(db, id, [{ kind: 'answer', questionId: 'q1', answer: { ...noAnswer, comment: 'Good.' } }]);
  const told = { id, from: 'Ada Reyes', questions: 2, answered: 1 };
  const { asked } = await popupState(db, [address]);
  expect(asked).toEqual({ here: [{ ...told, passages: [askedTagId(id, 'p2'), askedTagId(id, 'p1')] }], elsewhere: [] });
  const other = await popupState(db, ['https://school.example/other']);
  expect(other.asked).toEqual({ here: [], elsewhere: [{ ...told, passages: [] }] });
});

test('the popup knows how many passages of the page are tagged, and what they cover', async () => {
  const { db } = freshDatabase();
  await lessonWith(db, [10, 20]);
  const here = await popupState(db, lesson().aliases);
  expect([here.passages.found, here.coverage?.requirements[0]?.cells[0]?.here]).toEqual([2, 2]);
  const elsewhere = await popupState(db, lesson('other').aliases);
  expect([elsewhere.passages.found, elsewhere.coverage?.requirements[0]?.cells[0]?.here]).toEqual([0, 0]);
});

test('the side panel lists passages in the order of the document, and the lost ones apart', async () => {
  const { db } = freshDatabase();
  const { artifactId, tagIds } = await lessonWith(db, [300, 100, 200]);
  const [, first, second] = tagIds;
  if (!first || !second) throw new Error('three tags were saved');
  await reportSightings(db, {
    artifactId,
    sightings: [{ tagId: second, sighting: { status: 'lost', at: Date.now() + 1 } }],
  });
  const state = await panelState(db, artifactId);
  expect(state.found.map(({ tag }) => tag.passage.quote)).toEqual(['At 100', 'At 300']);
  expect(state.lost.map(({ tag }) => tag.passage.quote)).toEqual(['At 200']);
  expect(state.indicators.map(({ id }) => id)).toEqual([cellAt(0).indicatorId]);
});

test('an open cell of the map comes with its passages and their artifacts', async () => {
  const { db } = freshDatabase();
  const { artifactId } = await lessonWith(db, [10]);
  const at = (place: number) => ({ key: cellKey(cellAt(place)), from: null, most: 40 });
  const open = await openedCell(db, at(0));
  expect([open.total, open.passages.map(({ artifact }) => artifact.id)]).toEqual([1, [artifactId]]);
  expect((await openedCell(db, at(1))).passages).toEqual([]);
});

test('of a cell with many passages only as many are read as are asked for', async () => {
  const { db } = freshDatabase();
  await lessonWith(
    db,
    Array.from({ length: 60 }, (_, at) => at),
  );
  let read = 0;
  db.tags.hook('reading', (tag) => {
    read += 1;
    return tag;
  });
  const open = await openedCell(db, { key: cellKey(cellAt(0)), from: null, most: 40 });
  expect([open.total, open.passages.length, read]).toEqual([60, 40, 40]);
});

test('the passages of one artifact alone are those of a cell in a map by artifact', async () => {
  const { db } = freshDatabase();
  const { artifactId } = await lessonWith(db, [10, 20]);
  await saveTag(db, tagInput({ document: lesson('other') }));
  const open = await openedCell(db, { key: cellKey(cellAt(0)), from: artifactId, most: 40 });
  expect([open.total, open.from?.id]).toEqual([2, artifactId]);
});

test('the artifacts of a credential are known by their cells, and no tag is read for it', async () => {
  const { db } = freshDatabase();
  const { artifactId } = await lessonWith(db, [10, 20]);
  const { coverage } = await coverageState(db);
  let read = 0;
  db.tags.hook('reading', (tag) => {
    read += 1;
    return tag;
  });
  const rows = await servingArtifacts(db, coverage ?? { requirements: [] });
  expect(rows.map(({ artifact, keys }) => [artifact.id, keys])).toEqual([[artifactId, [cellKey(cellAt(0))]]]);
  expect((await talliesOf(db, [artifactId])).get(artifactId)?.map(({ tags }) => tags)).toEqual([2]);
  expect(read).toBe(0);
});

test('credentials stand side by side with those of their program, and know what serves each requirement', async () => {
  const { db } = freshDatabase();
  const { artifactId } = await lessonWith(db, [10]);
  const state = await sideBySideState(db, null);
  expect(state?.columns.map(({ credential }) => credential.id)).toEqual(sample.credentials.map(({ id }) => id));
  expect(state?.servedBy.get(cellAt(0).requirementId)).toEqual([artifactId]);
  const [first] = sample.credentials;
  const chosen = await sideBySideState(db, first ? [first.id] : []);
  expect(chosen?.columns).toHaveLength(1);
});
