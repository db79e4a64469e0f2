import { expect, test, vi } from 'vitest';
import { type WrittenFormatId, writtenFormats } from '@/lib/frameworks/formats';
import { programFileText } from '@/lib/frameworks/proofmark/write';
import { openChangeController } from '@/lib/live/change-controller';
import type { Framework } from '@/lib/model/framework';
import { openProgramController } from '@/lib/programs/program-controller';
import { openTakingIn } from '@/lib/programs/taking-in';
import { openUpdateController } from '@/lib/programs/update-controller';
import { listPrograms } from '@/lib/store/frameworks';
import { sample } from '../store/support/examples';
import { freshDatabase } from '../store/support/fresh-database';

const fileOf = (framework: Framework) => new File([programFileText(framework)], 'program.json');

function controllers() {
  const { db } = freshDatabase();
  const { signal } = new AbortController();
  const changes = openChangeController(db, signal);
  const updates = openUpdateController(db, changes);
  const taking = openTakingIn(db, changes, { updates, onBegun: vi.fn(), onTaken: vi.fn() }, signal);
  return { db, programs: openProgramController(db, changes), taking, updates };
}

test.each(Object.keys(writtenFormats) as WrittenFormatId[])('a program saved as %s can be loaded again', async (id) => {
  const { db, programs, taking, updates } = controllers();
  await taking.takeFile(fileOf(sample));
  const files: Blob[] = [];
  const making = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) files.push(blob);
    return 'blob:none';
  });
  const names: string[] = [];
  const clicking = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: unknown) {
    if (this instanceof HTMLAnchorElement) names.push(this.download);
  });
  await programs.save(sample.program.id, id);
  making.mockRestore();
  clicking.mockRestore();
  const [file] = files;
  expect(names).toEqual([`programFile.fileName ${sample.program.title}${writtenFormats[id].extension}`]);
  if (!file) throw new Error('no file');
  expect(file.type).toBe(writtenFormats[id].mediaType);
  await taking.takeFile(new File([file], names[0] ?? ''));
  expect(taking.progress.value.status).not.toBe('unread');
  if (updates.offered.value) await updates.take();
  const isSame = !writtenFormats[id].losses.some((part) => part === 'identity');
  expect(await listPrograms(db)).toHaveLength(isSame ? 1 : 2);
});
