import { expect, test } from 'vitest';
import { cellKey } from '@/lib/model/cell';
import { newReplyId, newRequestId } from '@/lib/model/ids';
import { passagesOf } from '@/lib/model/portfolio';
import { loadFramework, removeFramework } from '@/lib/store/frameworks';
import { portfolioOf } from '@/lib/store/portfolio';
import { rate } from '@/lib/store/ratings';
import { replies as replyTable } from '@/lib/store/tables/replies';
import { saveTag } from '@/lib/store/tags';
import { cellAt, cells, lesson, sample, tagInput } from './support/examples';
import { freshDatabase } from './support/fresh-database';

test('a portfolio holds all that the person has: passages with what they show, why, how it is rated and what was said', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const one = tagInput({ document: lesson('one'), cells: [cellAt(0), cellAt(1)], rationale: 'Because.' });
  await saveTag(db, one);
  await saveTag(db, tagInput({ document: lesson('two') }));
  const level = sample.indicators.find(({ id }) => id === cellAt(0).indicatorId)?.levels[1];
  await rate(db, cellAt(0), level?.id ?? null);
  await db.replies.put(
    replyTable.toStored({
      ...{
        id: newReplyId(),
        requestId: newRequestId(),
        reviewer: 'Lin',
        writtenAt: 1,
        note: '',
        createdAt: 1,
        updatedAt: 1,
      },
      threads: [
        {
          ...{ id: 't', question: 'Clear?', quote: '', verdict: 'partly', stronger: '', comment: 'Say who.' },
          ...{ suggestion: '', ratings: [], tagIds: [one.id], cells: [cellAt(1)], doneAt: null },
        },
      ],
    }),
  );

  const { cells: known, artifacts } = await portfolioOf(db);
  expect([...known.keys()].slice(0, cells.length)).toEqual(cells.map(cellKey));
  expect(artifacts.map(({ artifact, passages }) => [artifact.title, passages.length]).sort()).toEqual([
    ['A one', 1],
    ['A two', 1],
  ]);
  const [passage] = artifacts.find(({ artifact }) => artifact.title === 'A one')?.passages ?? [];
  expect(passage).toMatchObject({ tagId: one.id, passage: one.passage, reason: 'Because.', origin: null });
  expect(passage?.threads.map(({ reply, thread }) => [reply.reviewer, thread.comment])).toEqual([['Lin', 'Say who.']]);
  expect(passage?.cells).toMatchObject([
    { cell: cellAt(0), program: { id: 'sample' }, rating: level, threads: [], reason: '', isChosen: true },
    { cell: cellAt(1), rating: null, threads: [{ thread: { comment: 'Say who.' } }] },
  ]);
});

test('of one artifact it holds that one, and what was removed it holds no longer', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  await saveTag(db, tagInput({ document: lesson('one') }));
  await saveTag(db, tagInput({ document: lesson('two') }));
  const [artifact] = await db.artifacts.toArray();
  if (!artifact) throw new Error('nothing was tagged');
  const found = await portfolioOf(db, artifact.id);
  expect(found.artifacts.map(({ artifact: { id } }) => id)).toEqual([artifact.id]);
  expect(passagesOf(found)).toHaveLength(1);

  await removeFramework(db, sample.program.id);
  expect((await portfolioOf(db)).cells.size).toBe(0);
  expect(passagesOf(await portfolioOf(db))).toEqual([]);
});
