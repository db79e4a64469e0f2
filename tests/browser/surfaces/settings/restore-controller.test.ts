import { expect, onTestFinished, test } from 'vitest';
import { openChangeController } from '@/lib/live/change-controller';
import { writeBackup } from '@/lib/store/backup';
import { loadFramework } from '@/lib/store/frameworks';
import { sealBackup } from '@/lib/store/sealed-backup';
import { saveTag } from '@/lib/store/tags';
import { openRestoreController } from '@/lib/surfaces/settings/restore-controller';
import { sample, tagInput } from '../../store/support/examples';
import { freshDatabase } from '../../store/support/fresh-database';

function restoring() {
  const { db } = freshDatabase();
  const lifetime = new AbortController();
  onTestFinished(() => lifetime.abort());
  return { db, controller: openRestoreController(db, openChangeController(db, lifetime.signal)) };
}

async function savedFile(): Promise<File> {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  await saveTag(db, tagInput());
  return new File([await writeBackup(db)], 'proofmark.json');
}

test('a file is described before anything of it is written', async () => {
  const { db, controller } = restoring();
  await controller.choose(await savedFile());
  const progress = controller.progress.value;
  expect(progress.status === 'chosen' && progress.contents).toMatchObject({ credentials: 2, artifacts: 1, tags: 1 });
  expect(await db.tags.count()).toBe(0);
});

test('once the person has decided, it is restored', async () => {
  const { db, controller } = restoring();
  await controller.choose(await savedFile());
  await controller.restore('merge');
  expect(controller.progress.value.status).toBe('done');
  expect(await db.tags.count()).toBe(1);
});

test('what was left is not restored', async () => {
  const { db, controller } = restoring();
  await controller.choose(await savedFile());
  controller.leave();
  await controller.restore('replace');
  expect(await db.tags.count()).toBe(0);
});

test('a file that is none of ours is refused, and nothing changes', async () => {
  const { db, controller } = restoring();
  await controller.choose(new File(['{"format":"something-else"}'], 'other.json'));
  expect(controller.progress.value.status).toBe('unreadable');
  expect(await db.programs.count()).toBe(0);
});

test('a file under a passphrase is asked for it, says where it is wrong, and is then described', async () => {
  const { controller } = restoring();
  const sealed = await sealBackup(await (await savedFile()).text(), 'correct horse');
  await controller.choose(new File([sealed], 'proofmark.json'));
  expect(controller.progress.value).toMatchObject({ status: 'sealed', isWrong: false });
  await controller.unseal('battery');
  expect(controller.progress.value).toMatchObject({ status: 'sealed', isWrong: true });
  await controller.unseal('correct horse');
  expect(controller.progress.value).toMatchObject({ status: 'chosen', contents: { tags: 1, left: [] } });
});

test('a damaged file is said to be so before anything of it is written', async () => {
  const { db, controller } = restoring();
  const text = await (await savedFile()).text();
  await controller.choose(new File([text.slice(0, text.indexOf('"artifacts"'))], 'proofmark.json'));
  expect(controller.progress.value).toMatchObject({ status: 'chosen', contents: { credentials: 2, isWhole: false } });
  expect(await db.programs.count()).toBe(0);
});
