import { expect, test } from 'vitest';
import { keepDraft } from '@/lib/store/drafts';
import { loadFramework } from '@/lib/store/frameworks';
import { hasTags } from '@/lib/store/page-state';
import { authorName, recentCells, rememberAuthor } from '@/lib/store/preferences';
import { deleteEverything } from '@/lib/store/restore';
import { saveTag } from '@/lib/store/tags';
import { watch } from '@/lib/store/watch';
import { lesson, sample, tagInput } from './support/examples';
import { freshDatabase } from './support/fresh-database';

test('deleting everything leaves nothing of what was remembered, nor of what could not be read', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  await saveTag(db, tagInput());
  await rememberAuthor(db, 'Ada Reyes');
  await db.setAside.add({ table: 'tags', record: { id: 'tag-1' } } as never);
  await deleteEverything(db);
  expect([await authorName(db), await recentCells(db), await db.setAside.count()]).toEqual(['', [], 0]);
  expect([await db.tags.count(), await db.artifacts.count(), await db.deletions.count()]).toEqual([0, 0, 0]);
});

test('a document in which something is being written is looked into, though nothing is tagged there yet', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  expect(await hasTags(db, lesson().aliases)).toBe(false);
  await keepDraft(db, { ...tagInput(), createdAt: 1, updatedAt: 1 });
  expect(await hasTags(db, lesson().aliases)).toBe(true);
});

test('what is no longer followed is told of nothing more', async () => {
  const { db } = freshDatabase();
  const ended = new AbortController();
  const life = new AbortController();
  const heard = { ended: 0, never: 0, other: 0 };
  const follow = (which: keyof typeof heard, signal: AbortSignal) =>
    watch(
      () => db.preferences.count(),
      () => {
        heard[which] += 1;
      },
      () => expect.fail('it failed'),
      signal,
    );
  follow('ended', ended.signal);
  follow('never', AbortSignal.abort());
  follow('other', life.signal);
  await expect.poll(() => heard).toEqual({ ended: 1, never: 0, other: 1 });
  ended.abort();
  await rememberAuthor(db, 'Ada Reyes');
  await expect.poll(() => heard.other).toBe(2);
  await rememberAuthor(db, 'Ada');
  await expect.poll(() => heard.other).toBe(3);
  expect(heard).toEqual({ ended: 1, never: 0, other: 3 });
  life.abort();
});
