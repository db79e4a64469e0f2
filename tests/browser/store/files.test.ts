import { expect, test } from 'vitest';
import { keepFile, keptFile } from '@/lib/store/files';
import { deleteEverything } from '@/lib/store/restore';
import { freshDatabase } from './support/fresh-database';

const file = (number: number, size = 4) => ({
  id: String(number).padStart(64, '0'),
  name: `lesson ${number}.pdf`,
  url: null,
  bytes: new Blob(['x'.repeat(size)]),
});

test('a file that was opened is kept with its bytes', async () => {
  const { db } = freshDatabase();
  await keepFile(db, file(1));
  const kept = await keptFile(db, file(1).id);
  expect(kept?.name).toBe('lesson 1.pdf');
  expect(await kept?.bytes.text()).toBe('xxxx');
  expect(await keptFile(db, file(2).id)).toBeNull();
});

test('of many files those opened last are kept', async () => {
  const { db } = freshDatabase();
  for (let number = 0; number < 24; number += 1) await keepFile(db, file(number), 1_000 + number);
  const kept = (await db.files.orderBy('openedAt').toArray()).map(({ name }) => name);
  expect(kept).toHaveLength(20);
  expect(kept[0]).toBe('lesson 4.pdf');
  expect(kept.at(-1)).toBe('lesson 23.pdf');
});

test('deleting everything lets go of the files too', async () => {
  const { db } = freshDatabase();
  await keepFile(db, file(1));
  await deleteEverything(db);
  expect(await db.files.count()).toBe(0);
});
