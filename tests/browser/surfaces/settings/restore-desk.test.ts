import { expect, onTestFinished, test } from 'vitest';
import { openChangeDesk } from '@/lib/live/change-desk';
import { writeBackup } from '@/lib/store/backup';
import { loadFramework } from '@/lib/store/frameworks';
import { sealBackup } from '@/lib/store/sealed-backup';
import { saveTag } from '@/lib/store/tags';
import { openRestoreDesk } from '@/lib/surfaces/settings/restore-desk';
import { sample, tagInput } from '../../store/support/examples';
import { freshDatabase } from '../../store/support/fresh-database';

function restoring() {
  const { db } = freshDatabase();
  const lifetime = new AbortController();
  onTestFinished(() => lifetime.abort());
  return { db, desk: openRestoreDesk(db, openChangeDesk(db, lifetime.signal)) };
}

async function savedFile(): Promise<File> {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  await saveTag(db, tagInput());
  return new File([await writeBackup(db)], 'proofmark.json');
}

test('a file is described before anything of it is written', async () => {
  const { db, desk } = restoring();
  await desk.choose(await savedFile());
  const progress = desk.progress.value;
  expect(progress.status === 'chosen' && progress.contents).toMatchObject({ credentials: 2, artifacts: 1, tags: 1 });
  expect(await db.tags.count()).toBe(0);
});

test('once the person has decided, it is restored', async () => {
  const { db, desk } = restoring();
  await desk.choose(await savedFile());
  await desk.restore('merge');
  expect(desk.progress.value.status).toBe('done');
  expect(await db.tags.count()).toBe(1);
});

test('what was left is not restored', async () => {
  const { db, desk } = restoring();
  await desk.choose(await savedFile());
  desk.leave();
  await desk.restore('replace');
  expect(await db.tags.count()).toBe(0);
});

test('a file that is none of ours is refused, and nothing changes', async () => {
  const { db, desk } = restoring();
  await desk.choose(new File(['{"format":"something-else"}'], 'other.json'));
  expect(desk.progress.value.status).toBe('unreadable');
  expect(await db.programs.count()).toBe(0);
});

test('a file under a passphrase is asked for it, says where it is wrong, and is then described', async () => {
  const { desk } = restoring();
  const sealed = await sealBackup(await (await savedFile()).text(), 'correct horse');
  await desk.choose(new File([sealed], 'proofmark.json'));
  expect(desk.progress.value).toMatchObject({ status: 'sealed', isWrong: false });
  await desk.unseal('battery');
  expect(desk.progress.value).toMatchObject({ status: 'sealed', isWrong: true });
  await desk.unseal('correct horse');
  expect(desk.progress.value).toMatchObject({ status: 'chosen', contents: { tags: 1, left: [] } });
});

test('a damaged file is said to be so before anything of it is written', async () => {
  const { db, desk } = restoring();
  const text = await (await savedFile()).text();
  await desk.choose(new File([text.slice(0, text.indexOf('"artifacts"'))], 'proofmark.json'));
  expect(desk.progress.value).toMatchObject({ status: 'chosen', contents: { credentials: 2, isWhole: false } });
  expect(await db.programs.count()).toBe(0);
});
