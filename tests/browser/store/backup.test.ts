import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepRequestDraft, keptDraft } from '@/lib/asking/kept-draft';
import type { TagId } from '@/lib/model/ids';
import { describeBackup, parseBackup, writeBackup } from '@/lib/store/backup';
import { lastUndoable, undo } from '@/lib/store/changes';
import { markCheck } from '@/lib/store/check-marks';
import { keepDraft } from '@/lib/store/drafts';
import { loadFramework } from '@/lib/store/frameworks';
import { forgetUndo, purgeExpired } from '@/lib/store/journal';
import { authorName, rememberAuthor, setActiveCredential } from '@/lib/store/preferences';
import { rate } from '@/lib/store/ratings';
import { deleteEverything, restoreBackup } from '@/lib/store/restore';
import { keepReview } from '@/lib/store/reviews';
import { changeTag, deleteTag, saveTag } from '@/lib/store/tags';
import { madeRequest } from '@/tests/unit/feedback/package/made-request';
import { cellAt, lesson, passage, sample, tagInput } from './support/examples';
import { contentsOf, freshDatabase } from './support/fresh-database';

async function filled() {
  const fresh = freshDatabase();
  const { db } = fresh;
  await loadFramework(db, sample);
  const input = tagInput();
  await saveTag(db, input);
  await rate(db, cellAt(0), sample.indicators[0]?.levels[1]?.id ?? null);
  const [requirement] = sample.requirements;
  const [check] = requirement?.checks ?? [];
  if (requirement && check) await markCheck(db, requirement.id, check.id, true);
  await keepDraft(db, { ...tagInput(), createdAt: 1, updatedAt: 1 });
  return { ...fresh, input };
}

const anyText = fc.string({ unit: 'grapheme', maxLength: 80 });
const anyTag = fc.record({
  id: fc.uuid().map((id) => id as TagId),
  quote: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
  rationale: anyText,
  title: anyText,
  page: fc.nat(3),
  cells: fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 4 }),
});

test('whatever is saved to a file is there again when it is restored', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyTag, { maxLength: 6 }), async (tags) => {
      const { db } = freshDatabase();
      await loadFramework(db, sample);
      for (const { id, quote, rationale, title, page, cells } of tags) {
        const document = { ...lesson(`page-${page}`), title };
        await saveTag(db, { id, document, passage: passage(quote), cells: cells.map(cellAt), rationale });
      }
      const other = freshDatabase();
      await restoreBackup(other.db, parseBackup(await writeBackup(db)), 'replace');
      expect(await contentsOf(other.db)).toEqual(await contentsOf(db));
    }),
    { numRuns: 25 },
  );
}, 60_000);

test('the draft of a request comes back with what is blacked out in it, and one of before there was such a thing as it was', async () => {
  const { db } = await filled();
  const written = await keptDraft(db);
  const boxes = [{ left: 0.1, top: 0.2, width: 0.3, height: 0.4 }];
  for (const draft of [written, { ...written, blackouts: [{ tagId: 'tag' as TagId, digest: 'd', boxes }] }]) {
    await keepRequestDraft(db, draft);
    const other = freshDatabase();
    await restoreBackup(other.db, parseBackup(await writeBackup(db)), 'replace');
    expect(await keptDraft(other.db)).toEqual(draft);
  }
});

test('what a backup holds can be seen before restoring it', async () => {
  const { db } = await filled();
  expect(describeBackup(parseBackup(await writeBackup(db)))).toMatchObject({
    programs: 1,
    credentials: 2,
    artifacts: 1,
    tags: 1,
    ratings: 1,
    drafts: 1,
    dangling: 0,
  });
});

test('restoring in place of everything, and deleting everything, can each be undone', async () => {
  const { db } = await filled();
  const empty = await writeBackup(freshDatabase().db);
  const before = await contentsOf(db);
  await restoreBackup(db, parseBackup(empty), 'replace');
  expect(await db.tags.count()).toBe(0);
  expect(await db.tallies.count()).toBe(0);
  await undo(db);
  expect(await contentsOf(db)).toEqual(before);

  await deleteEverything(db);
  expect(Object.values(await contentsOf(db)).flat()).toEqual([]);
  await undo(db);
  expect(await contentsOf(db)).toEqual(before);
});

test('what was deleted goes for good after ten minutes, or when the person says so', async () => {
  const { db } = await filled();
  await deleteEverything(db);
  await purgeExpired(db, Date.now() + 9 * 60_000);
  expect((await lastUndoable(db))?.label).toBe('everythingDeleted');
  await purgeExpired(db, Date.now() + 11 * 60_000);
  expect(await db.changes.count()).toBe(0);
  expect(await db.changeImages.count()).toBe(0);

  const other = await filled();
  await deleteEverything(other.db);
  await forgetUndo(other.db);
  expect(await other.db.changeImages.count()).toBe(0);
});

test('merging keeps what is here, adds what is new, and of two versions the later', async () => {
  const { db, input } = await filled();
  const backup = parseBackup(await writeBackup(db));
  const here = tagInput({ rationale: 'Only here.' });
  await saveTag(db, here);
  await changeTag(db, input.id, { rationale: 'Later.' });
  await restoreBackup(db, backup, 'merge');
  expect(new Map((await db.tags.toArray()).map((tag) => [tag.id, tag.rationale]))).toEqual(
    new Map([
      [here.id, 'Only here.'],
      [input.id, 'Later.'],
    ]),
  );
});

test('the same document tagged on two devices becomes one artifact when they are merged', async () => {
  const { db } = await filled();
  const other = await filled();
  await restoreBackup(db, parseBackup(await writeBackup(other.db)), 'merge');
  expect(await db.artifacts.count()).toBe(1);
  expect(await db.tags.count()).toBe(2);
  expect(await db.tallies.toArray()).toMatchObject([{ tags: 2 }]);
});

test('a restored credential is active again', async () => {
  const { db } = await filled();
  const second = sample.credentials[1]?.id;
  if (second) await setActiveCredential(db, second);
  const other = freshDatabase();
  await restoreBackup(other.db, parseBackup(await writeBackup(db)), 'replace');
  expect(await other.db.preferences.get('activeCredential')).toMatchObject({ value: second });
});

test('taking the place of everything leaves no marks of what went, so that it can be merged back', async () => {
  const { db, input } = await filled();
  const earlier = parseBackup(await writeBackup(db));
  await restoreBackup(db, parseBackup(await writeBackup(freshDatabase().db)), 'replace');
  expect(await db.deletions.count()).toBe(0);
  await restoreBackup(db, earlier, 'merge');
  expect((await db.tags.toArray()).map(({ id }) => id)).toEqual([input.id]);
});

test('merging takes over what is remembered where nothing is, and adding leaves it alone', async () => {
  const { db } = await filled();
  await rememberAuthor(db, 'Ada');
  const backup = parseBackup(await writeBackup(db));
  const authorAfter = async (mode: 'merge' | 'add', here: string) => {
    const other = freshDatabase();
    if (here) await rememberAuthor(other.db, here);
    await restoreBackup(other.db, backup, mode);
    return authorName(other.db);
  };
  expect(await authorAfter('merge', '')).toBe('Ada');
  expect(await authorAfter('merge', 'Lin')).toBe('Lin');
  expect(await authorAfter('add', '')).toBe('');
});

test('adding brings what was tagged: no marks of what was deleted elsewhere, and no requests of others', async () => {
  const { db, input } = await filled();
  const gone = tagInput();
  await saveTag(db, gone);
  await deleteTag(db, gone.id);
  await keepReview(db, madeRequest(1), null, () => []);
  const backup = parseBackup(await writeBackup(db, { others: true, names: false }));
  expect([backup.file.deletions.length, backup.file.reviews.length]).toEqual([1, 1]);
  const counted = async (mode: 'merge' | 'add') => {
    const other = freshDatabase();
    await restoreBackup(other.db, backup, mode);
    expect(await other.db.tags.get(input.id)).toBeDefined();
    return [await other.db.deletions.count(), await other.db.reviews.count()];
  };
  expect(await counted('merge')).toEqual([1, 1]);
  expect(await counted('add')).toEqual([0, 0]);
});
