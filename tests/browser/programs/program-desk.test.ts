import { expect, test } from 'vitest';
import { programFileText } from '@/lib/frameworks/proofmark/write';
import type { Framework } from '@/lib/model/framework';
import type { ProgramId } from '@/lib/model/ids';
import { openChangeDesk } from '@/lib/pages/change-desk';
import { openProgramDesk } from '@/lib/programs/program-desk';
import { undo } from '@/lib/store/changes';
import { listPrograms, outlines } from '@/lib/store/frameworks';
import { saveTag } from '@/lib/store/tags';
import { sample, tagInput } from '../store/support/examples';
import { freshDatabase } from '../store/support/fresh-database';

const fileOf = (framework: Framework) => new File([programFileText(framework)], 'program.json');

function desks() {
  const { db } = freshDatabase();
  const { signal } = new AbortController();
  const changes = openChangeDesk(db, signal);
  return { db, changes, programs: openProgramDesk(db, changes, signal) };
}

test('a program is loaded from a file, and loaded twice it is brought up to date: what is tagged to it stays', async () => {
  const { db, programs } = desks();
  await programs.load(fileOf(sample));
  await saveTag(db, tagInput());
  const renamed = { ...sample, program: { ...sample.program, title: 'Another title' } };
  await programs.load(fileOf(renamed));
  expect((await listPrograms(db)).map(({ title }) => title)).toEqual(['Another title']);
  expect(await outlines(db)).toHaveLength(sample.credentials.length);
  expect(await db.tags.count()).toBe(1);
  await undo(db);
  expect((await listPrograms(db)).map(({ title }) => title)).toEqual([sample.program.title]);
});

test('a file that can’t be read changes nothing and is said, until one can', async () => {
  const { db, programs } = desks();
  await programs.load(new File(['{"format": "proofmark-program", "version": 1}'], 'half.json'));
  expect(programs.unread.value).toEqual({ name: 'half.json', reason: 'outOfShape', place: { item: 'program' } });
  expect(await listPrograms(db)).toEqual([]);
  await programs.load(fileOf(sample));
  expect(programs.unread.value).toBeNull();
});

test('a file takes nothing of another program, whatever ids are in it', async () => {
  const { db, changes, programs } = desks();
  await programs.load(fileOf(sample));
  const other = 'another' as ProgramId;
  const taking = { ...sample, program: { ...sample.program, id: other } };
  await programs.load(fileOf({ ...taking, credentials: taking.credentials.slice(0, 1) }));
  expect(changes.problem.value).toBe('failure.ofOtherProgram');
  expect((await listPrograms(db)).map(({ id }) => id)).toEqual([sample.program.id]);
});
