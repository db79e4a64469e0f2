import { Dexie } from 'dexie';
import { expect, onTestFinished, test, vi } from 'vitest';
import { failureOf } from '@/lib/model/failure';
import { newUuid } from '@/lib/model/ids';
import { keepDraft } from '@/lib/store/drafts';
import { loadFramework } from '@/lib/store/frameworks';
import { lastBackup } from '@/lib/store/last-backup';
import { openDatabase } from '@/lib/store/open-database';
import { saveTag } from '@/lib/store/tags';
import { databaseVersion } from '@/lib/store/versions';
import { sample, tagInput } from './support/examples';
import { contentsOf, freshDatabase } from './support/fresh-database';

async function failureFrom(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'none',
    (error: unknown) => failureOf(error),
  );
}

test('a device without room says so; nothing is half written, and the draft is still there', async () => {
  const { db, announced } = freshDatabase();
  await loadFramework(db, sample);
  const input = tagInput();
  await keepDraft(db, { ...input, createdAt: 1, updatedAt: 1 });
  const before = await contentsOf(db);
  announced.length = 0;

  // The journal is written last: all else of the change is in the transaction by then.
  const refuse = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  db.changeImages.hook('creating', refuse);
  expect(await failureFrom(saveTag(db, input))).toBe('storageFull');
  expect(await contentsOf(db)).toEqual(before);
  expect(announced).toEqual([]);

  db.changeImages.hook('creating').unsubscribe(refuse);
  await saveTag(db, input);
  expect(await db.tags.count()).toBe(1);
});

test('a browser that refuses to open the database is told apart from a full one', async () => {
  const { db } = freshDatabase();
  const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException(
      'A mutation operation was attempted on a database that did not allow mutations.',
      'InvalidStateError',
    );
  });
  onTestFinished(() => open.mockRestore());
  expect(await failureFrom(db.tags.count())).toBe('storageUnavailable');
});

test('data of a newer version is left alone, and opens again once the newer version is back', async () => {
  const name = `test-${newUuid()}`;
  const newer = new Dexie(name);
  newer.on('blocked', () => false);
  newer.version(databaseVersion + 1).stores({ programs: 'id', inventedLater: 'id' });
  await newer.table('inventedLater').add({ id: 'kept' });
  newer.close();

  const db = openDatabase(name, async () => {});
  expect(await failureFrom(db.tags.count())).toBe('storageNewer');
  expect(await failureFrom(loadFramework(db, sample))).toBe('storageNewer');
  db.close();

  const again = new Dexie(name);
  again.on('blocked', () => false);
  again.version(databaseVersion + 1).stores({ programs: 'id', inventedLater: 'id' });
  onTestFinished(() => again.delete());
  expect(await again.table('inventedLater').get('kept')).toEqual({ id: 'kept' });
  expect(await again.table('programs').count()).toBe(0);
  expect(again.backendDB().version).toBe((databaseVersion + 1) * 10);
});

test('a connection gives way to another that upgrades', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const upgraded = new Dexie(db.name);
  upgraded.version(databaseVersion + 1).stores({ inventedLater: 'id' });
  await upgraded.open();
  expect(await upgraded.table('inventedLater').count()).toBe(0);
  upgraded.close();
});

test('what an earlier version stored is there after the upgrade', async () => {
  const name = `test-${newUuid()}`;
  const earlier = new Dexie(name);
  earlier.version(1).stores({ preferences: 'id' });
  await earlier.table('preferences').add({ id: 'lastBackup', value: 7 });
  earlier.close();

  const db = openDatabase(name, async () => {});
  onTestFinished(() => db.delete());
  expect(await lastBackup(db)).toBe(7);
  expect(await db.files.count()).toBe(0);
});
