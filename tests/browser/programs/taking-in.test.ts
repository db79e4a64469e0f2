import { expect, test, vi } from 'vitest';
import { programFileText } from '@/lib/frameworks/proofmark/write';
import { openChangeController } from '@/lib/live/change-controller';
import type { Framework } from '@/lib/model/framework';
import type { ProgramId } from '@/lib/model/ids';
import { openTakingIn } from '@/lib/programs/taking-in';
import { openUpdateController } from '@/lib/programs/update-controller';
import { undo } from '@/lib/store/changes';
import { listPrograms, outlines } from '@/lib/store/frameworks';
import { blocksOfIntake, listIntakes } from '@/lib/store/intakes';
import { activeCredential } from '@/lib/store/preferences';
import { saveTag } from '@/lib/store/tags';
import { sample, tagInput } from '../store/support/examples';
import { freshDatabase } from '../store/support/fresh-database';

const fileOf = (framework: Framework) => new File([programFileText(framework)], 'program.json');

function controllers() {
  const { db } = freshDatabase();
  const { signal } = new AbortController();
  const changes = openChangeController(db, signal);
  const begun = vi.fn();
  const updates = openUpdateController(db, changes);
  const taken = vi.fn();
  const outcomes = { updates, onBegun: begun, onTaken: taken };
  return { db, changes, begun, taken, updates, taking: openTakingIn(db, changes, outcomes, signal) };
}

test('a program is loaded from a file, and loaded twice it is brought up to date: what is tagged to it stays', async () => {
  const { db, taking, taken, updates } = controllers();
  await taking.takeFile(fileOf(sample));
  expect(taken.mock.calls).toMatchObject([[{ title: sample.program.title, credentials: 2, tabId: null }]]);
  expect(await activeCredential(db)).toBe(sample.credentials[0]?.id);
  await saveTag(db, tagInput());
  const renamed = { ...sample, program: { ...sample.program, title: 'Another title' } };
  await taking.takeFile(fileOf(renamed));
  expect((await listPrograms(db)).map(({ title }) => title)).toEqual([sample.program.title]);
  expect(updates.offered.value?.plan).toMatchObject({ added: [], gone: [], retired: [] });
  await updates.take();
  expect(updates.offered.value).toBeNull();
  expect((await listPrograms(db)).map(({ title }) => title)).toEqual(['Another title']);
  expect(await outlines(db)).toHaveLength(sample.credentials.length);
  expect(await db.tags.count()).toBe(1);
  await undo(db);
  expect((await listPrograms(db)).map(({ title }) => title)).toEqual([sample.program.title]);
});

test('what is offered can be kept beside what is here, and any program can be said to be an older version', async () => {
  const { db, taking, updates } = controllers();
  await taking.takeFile(fileOf(sample));
  await taking.takeFile(fileOf(sample));
  await updates.keepBoth();
  expect(await listPrograms(db)).toHaveLength(2);
  const other: Framework = JSON.parse(JSON.stringify(sample).replaceAll('"sample', '"other'));
  const tagged = tagInput();
  await saveTag(db, tagged);
  await taking.takeFile(fileOf(other), sample.program.id);
  expect(updates.offered.value?.plan.added).toEqual([]);
  await updates.take();
  expect(await listPrograms(db)).toHaveLength(2);
  expect((await db.tags.toArray())[0]?.cells).toEqual(tagged.cells);
});

test('a file that can’t be read changes nothing and is said, until one can', async () => {
  const { db, taking, taken } = controllers();
  await taking.takeFile(new File(['{"format": "proofmark-program", "version": 1}'], 'half.json'));
  expect(taking.progress.value).toEqual({
    status: 'unread',
    unread: { of: 'source', name: 'half.json', reason: 'outOfShape', place: { item: 'program' } },
  });
  expect([await listPrograms(db), await listIntakes(db)]).toEqual([[], []]);
  await taking.takeFile(fileOf(sample));
  expect([taking.progress.value.status, taken.mock.calls.length]).toEqual(['none', 1]);
});

test('a file takes nothing of another program, whatever ids are in it', async () => {
  const { db, changes, taking } = controllers();
  await taking.takeFile(fileOf(sample));
  const other = 'another' as ProgramId;
  const theirs = { ...sample, program: { ...sample.program, id: other } };
  await taking.takeFile(fileOf({ ...theirs, credentials: theirs.credentials.slice(0, 1) }));
  expect(changes.problem.value).toBe('failure.ofOtherProgram');
  expect((await listPrograms(db)).map(({ id }) => id)).toEqual([sample.program.id]);
});

test('what a document shows is put right before it is kept; formatted text goes before plain', async () => {
  const { db, changes, taking, begun } = controllers();
  await db.open();
  await taking.takePasted({ html: '<ul><li>Learners talk.</li><li>Learners listen.</li></ul>', text: 'Learners' });
  expect([taking.progress.value, changes.problem.value]).toEqual([{ status: 'none' }, null]);
  const [intake] = await listIntakes(db);
  expect(begun).toHaveBeenCalledWith(intake?.id);
  expect(intake && (await blocksOfIntake(db, intake.id)).map(({ kind }) => kind)).toEqual(['item', 'item']);
  expect(await listPrograms(db)).toEqual([]);
});

test('what is pasted goes by what it begins with, and never by nothing', async () => {
  const { db, taking } = controllers();
  await taking.takePasted({ html: '', text: 'Wait time\n\nIndicators\n- Learners think.\n- Learners speak.' });
  await taking.takePasted({ html: '', text: '- Learners talk.\n- Learners listen.' });
  const titles = (await listIntakes(db)).map(({ title }) => title);
  expect(titles.toSorted()).toEqual(['Wait time', 'intake.pasted']);
});

test('where formatted text holds nothing, plain text is read', async () => {
  const { db, taking } = controllers();
  await taking.takePasted({ html: '<p></p>', text: '- Learners talk.\n- Learners listen.' });
  expect(await listIntakes(db)).toHaveLength(1);
});

test('reading that is cancelled changes nothing', async () => {
  const { db, taking, begun } = controllers();
  const reading = taking.takePasted({ html: '', text: '- Learners talk.\n- Learners listen.' });
  taking.dismiss();
  await reading;
  expect([taking.progress.value.status, begun.mock.calls.length, await listIntakes(db)]).toEqual(['none', 0, []]);
});
