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
import { coverageState } from '@/lib/surfaces/workspace/coverage-state';
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

test('an open cell of the matrix comes with its passages and their artifacts', async () => {
  const { db } = freshDatabase();
  const { artifactId } = await lessonWith(db, [10]);
  const { open } = await coverageState(db, cellKey(cellAt(0)));
  expect(open?.passages.map(({ artifact }) => artifact.id)).toEqual([artifactId]);
  expect((await coverageState(db, cellKey(cellAt(1)))).open?.passages).toEqual([]);
});

test('a link to a cell that is no longer asked for opens nothing', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const gone = cellKey({ ...cellAt(0), indicatorId: 'gone' as ReturnType<typeof cellAt>['indicatorId'] });
  expect((await coverageState(db, gone)).open).toBeNull();
});
