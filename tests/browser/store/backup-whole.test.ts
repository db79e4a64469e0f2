import { expect, test } from 'vitest';
import { keepReviewHost, keepStudentNames } from '@/lib/asking/kept-draft';
import { noAnswer } from '@/lib/reviewing/answered';
import { parseBackup, writeBackup, writeCheckedBackup } from '@/lib/store/backup';
import { type BackupFile, backupText } from '@/lib/store/backup-format';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { loadFramework } from '@/lib/store/frameworks';
import { rememberAuthor } from '@/lib/store/preferences';
import { restoreBackup } from '@/lib/store/restore';
import { keepReview, listReviews, reviewIdOf, writeReview, writtenTo } from '@/lib/store/reviews';
import { readSealedBackup, sealBackup, unsealBackup } from '@/lib/store/sealed-backup';
import { backupNames } from '@/lib/store/tables';
import { madeRequest } from '@/tests/unit/feedback/package/made-request';
import { sample } from './support/examples';
import { contentsOf, freshDatabase } from './support/fresh-database';
import { act, seeded } from './support/random-acts';

const everything = { others: true, names: true };

/** All that a backup holds of a database, which is all but passphrases and what belongs to this device. */
async function restorable(db: ProofmarkDatabase) {
  const contents = await contentsOf(db);
  const sent = (await db.requestPackages.toArray()).map((each) => ({
    ...each,
    passphrase: '',
    ...(each.passphrase !== '' && { isSealed: true }),
  }));
  const own = ['lastBackup', 'lastBackupChange', 'writings', 'device'];
  const preferences = (await db.preferences.toArray()).filter(({ id }) => !own.includes(id));
  return { ...contents, requestPackages: sent, preferences };
}

async function lived(acts: number, seed: number) {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const below = seeded(seed);
  for (let made = 0; made < acts; made += 1) await act(db, below);
  return db;
}

test('a backup after 1,000 random acts, with the longest texts that each field takes, restores to the same', async () => {
  const db = await lived(1_000, 12);
  expect(await db.tags.count()).toBeGreaterThan(20);
  const { text, left } = await writeCheckedBackup(db, everything);
  expect(left).toEqual([]);
  expect(text).not.toContain('correct horse battery');
  const other = freshDatabase();
  await restoreBackup(other.db, parseBackup(text), 'replace');
  const before = Object.entries(await restorable(db));
  const after = new Map(Object.entries(await restorable(other.db)));
  for (const [table, records] of before) expect(after.get(table), table).toEqual(records);
}, 120_000);

test('each record in turn made unsound: all that does not need it is given back, and it is said', async () => {
  const db = await lived(120, 5);
  const { file } = parseBackup(await writeBackup(db, everything));
  for (const table of backupNames) {
    for (const place of file[table].keys()) {
      const records: unknown[] = [...file[table]];
      records[place] = { ...file[table][place], id: 7 };
      const damaged = parseBackup(backupText({ ...file, [table]: records } as BackupFile));
      expect(damaged.left[0]).toMatchObject({ table, reason: 'unreadable' });
      const lost = damaged.left.length;
      const count = (of: BackupFile) => backupNames.reduce((sum, each) => sum + of[each].length, 0);
      expect(count(damaged.file)).toBe(count(file) - lost);
    }
  }
}, 60_000);

test('what is left of a damaged file can be restored, and refers to nothing that is missing', async () => {
  const db = await lived(120, 7);
  const { file } = parseBackup(await writeBackup(db, everything));
  const text = backupText(file);
  const other = freshDatabase();
  // Long texts come at random: one record can be half of a file, and what is cut off within the first holds nothing.
  const first = JSON.stringify(backupNames.flatMap((name): unknown[] => file[name])[0]);
  const start = (text.indexOf(first) + first.length + 1) / text.length;
  for (const share of [start + (1 - start) * 0.1, start + (1 - start) * 0.5, 0.95]) {
    await restoreBackup(other.db, parseBackup(text.slice(0, text.length * share)), 'replace');
    const artifacts = new Set(await other.db.artifacts.toCollection().primaryKeys());
    expect((await other.db.tags.toArray()).every(({ artifactId }) => artifacts.has(artifactId))).toBe(true);
  }
}, 60_000);

test('what others asked and the list of names are in a backup only where that is asked for; answers always are', async () => {
  const { db } = freshDatabase();
  const opened = madeRequest();
  const id = reviewIdOf(opened.request);
  await keepReview(db, opened, null, () => []);
  const answer = { ...noAnswer, comment: 'Say who decides.' };
  await writeReview(db, id, [{ kind: 'answer', questionId: 'q1', answer }]);
  await keepStudentNames(db, ['Marisol Vega']);
  await rememberAuthor(db, 'Ada Reyes-Lund');
  await keepReviewHost(db, 'https://school.example/review.html');
  const plain = await writeBackup(db);
  expect([plain.includes('Marisol'), plain.includes('Learners show with cards')]).toEqual([false, false]);
  expect(await writeBackup(db, everything)).toContain('Marisol Vega');

  const { db: other } = freshDatabase();
  await restoreBackup(other, parseBackup(plain), 'merge');
  expect(await other.preferences.get('author')).toMatchObject({ value: 'Ada Reyes-Lund' });
  expect(await other.preferences.get('reviewHost')).toMatchObject({ value: 'https://school.example/review.html' });
  expect(await listReviews(other)).toEqual([]);
  expect((await keepReview(other, opened, null, () => [])).answers.q1?.comment).toBe('Say who decides.');

  const { db: whole } = freshDatabase();
  await restoreBackup(whole, parseBackup(await writeBackup(db, everything)), 'replace');
  expect((await writtenTo(whole, id))?.answers.q1?.comment).toBe('Say who decides.');
});

test('what comes in somebody else’s file brings nothing but what was tagged', async () => {
  const { db } = freshDatabase();
  await keepReview(db, madeRequest(), null, () => []);
  await rememberAuthor(db, 'Someone else');
  const { db: other } = freshDatabase();
  await restoreBackup(other, parseBackup(await writeBackup(db, everything)), 'add');
  expect([await other.reviews.count(), await other.preferences.count()]).toEqual([0, 0]);
});

test('a sealed backup says nothing in the clear, opens with its passphrase alone, and can be told where it is damaged', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const text = await writeBackup(db);
  const file = await sealBackup(text, 'correct horse');
  expect(file).not.toContain(sample.program.title);
  const sealed = readSealedBackup(file);
  if (sealed === null || sealed === 'damaged') throw new Error('not sealed');
  expect(await unsealBackup(sealed, 'correct horse')).toBe(text);
  await expect(unsealBackup(sealed, 'wrong')).rejects.toMatchObject({ refusal: 'wrongPassphrase' });
  expect(readSealedBackup(file.slice(0, -40))).toBe('damaged');
  expect(readSealedBackup(text)).toBeNull();
});
