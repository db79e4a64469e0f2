import { expect, test } from 'vitest';
import { plainLine } from '@/lib/frameworks/blocks/block';
import { saidBy } from '@/lib/frameworks/intake/steps';
import { failureOf } from '@/lib/model/failure';
import { newIntakeId } from '@/lib/model/ids';
import { parseBackup, writeBackup } from '@/lib/store/backup';
import { undo } from '@/lib/store/changes';
import {
  addEdit,
  answerSwitch,
  beginIntake,
  blocksOfIntake,
  discardIntake,
  keepIntake,
  listIntakes,
  openIntake,
  redoStep,
  takeStep,
  undoStep,
} from '@/lib/store/intakes';
import { deleteEverything, restoreBackup } from '@/lib/store/restore';
import { sample } from './support/examples';
import { freshDatabase } from './support/fresh-database';

const document = {
  name: 'rubric.pdf',
  title: 'Peer review',
  address: 'https://school.example/rubric.pdf',
  blocks: [{ kind: 'item', line: plainLine('Learners talk.'), from: { line: 1 } } as const],
};

test('what is being taken in is there with all that was said about it', async () => {
  const { db } = freshDatabase();
  const id = await beginIntake(db, document);
  await answerSwitch(db, id, { question: 'source', answer: 'items' });
  await addEdit(db, id, { edit: 'drop', key: '0' });
  await takeStep(db, id, { step: 'titled', title: 'Peers' });
  const intake = await openIntake(db, id);
  expect(intake).toMatchObject({ name: 'rubric.pdf', title: 'Peer review', address: document.address });
  expect(intake && saidBy(intake)).toMatchObject({ title: 'Peers', edits: [{ key: '0' }], switches: [{}] });
  expect(await blocksOfIntake(db, id)).toEqual(document.blocks);
});

test('the last thing that was said is taken back, and said again', async () => {
  const { db } = freshDatabase();
  const id = await beginIntake(db, document);
  await addEdit(db, id, { edit: 'drop', key: '0' });
  await undoStep(db, id);
  expect(await openIntake(db, id)).toMatchObject({ taken: 0, steps: [{}] });
  await redoStep(db, id);
  expect(await openIntake(db, id)).toMatchObject({ taken: 1 });
});

test('kept, it is a program and no longer being taken in, in one change that can be undone', async () => {
  const { db } = freshDatabase();
  const id = await beginIntake(db, document);
  await keepIntake(db, id, sample);
  expect([await listIntakes(db), await blocksOfIntake(db, id), await db.programs.count()]).toEqual([[], [], 1]);
  await undo(db);
  expect([(await listIntakes(db)).length, await blocksOfIntake(db, id), await db.programs.count()]).toEqual([
    1,
    document.blocks,
    0,
  ]);
});

test('discarded, it is gone, and comes back where that is undone', async () => {
  const { db } = freshDatabase();
  const id = await beginIntake(db, document);
  await discardIntake(db, id);
  expect([await openIntake(db, id), await db.intakeSources.count()]).toEqual([null, 0]);
  expect(await addEdit(db, id, { edit: 'drop', key: '0' }).catch(failureOf)).toBe('notHere');
  await undo(db);
  expect([(await openIntake(db, id))?.name, (await blocksOfIntake(db, id)).length]).toEqual(['rubric.pdf', 1]);
});

test('it is in a backup, and goes with everything', async () => {
  const { db } = freshDatabase();
  const id = await beginIntake(db, document);
  await addEdit(db, id, { edit: 'text', key: '0', text: 'They talk.' });
  const text = await writeBackup(db);
  await deleteEverything(db);
  expect([await db.intakes.count(), await db.intakeSources.count()]).toEqual([0, 0]);
  await restoreBackup(db, parseBackup(text), 'replace');
  expect(await openIntake(db, id)).toMatchObject({ taken: 1 });
  expect(await blocksOfIntake(db, id)).toEqual(document.blocks);
});

test('a name that is too long is cut, and what is not there is not there', async () => {
  const { db } = freshDatabase();
  const id = await beginIntake(db, { ...document, name: 'x'.repeat(5_000), address: 'y'.repeat(9_000) });
  expect(await openIntake(db, id)).toMatchObject({ name: 'x'.repeat(1_000), address: '' });
  expect(await openIntake(db, newIntakeId())).toBeNull();
});
