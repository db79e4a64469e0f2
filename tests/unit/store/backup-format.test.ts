import { expect, test } from 'vitest';
import { backupText, backupVersion, emptyBackup, recordsSince } from '@/lib/store/backup-format';
import { backupNames } from '@/lib/store/tables';
import { databaseVersion } from '@/lib/store/versions';

test('a backup holds records of the version of the database that wrote it, from the first on of the fourth', () => {
  expect(recordsSince(backupVersion)).toBe(databaseVersion);
  expect(recordsSince(1)).toBe(4);
});

test('an empty backup has every table, none with a record, and says when it was made', () => {
  const empty = emptyBackup(7);
  expect(empty).toMatchObject({
    format: 'proofmark-backup',
    version: backupVersion,
    savedAt: 7,
    activeCredentialId: null,
  });
  expect(backupNames.map((table) => empty[table])).toEqual(backupNames.map(() => []));
});

test('a backup is JSON with one record a line', () => {
  const [first, second] = [{ id: 'a', title: 'One\ntwo' }, { id: 'b' }];
  const file = { ...emptyBackup(7), programs: [first, second] as never };
  const text = backupText(file);
  expect(JSON.parse(text)).toEqual(file);
  expect(text.split('\n')).toEqual(expect.arrayContaining([`${JSON.stringify(first)},`, JSON.stringify(second)]));
});
