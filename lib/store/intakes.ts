import type { Block } from '@/lib/frameworks/blocks/block';
import type { Switch } from '@/lib/frameworks/classify/switch';
import type { Edit } from '@/lib/frameworks/draft/edit';
import type { Intake, IntakeStep } from '@/lib/frameworks/intake/intake';
import { stepRedone, stepUndone, withStep } from '@/lib/frameworks/intake/steps';
import { cleanText } from '@/lib/model/clean-text';
import { startOfText } from '@/lib/model/cut-text';
import { StoreFailure } from '@/lib/model/failure';
import type { Framework } from '@/lib/model/framework';
import { type IntakeId, newIntakeId, type ProgramId } from '@/lib/model/ids';
import { limits } from '@/lib/model/limits';
import { laterThan } from '@/lib/model/stamps';
import { commit } from './commit';
import type { ProofmarkDatabase } from './database';
import { ownDevice } from './device';
import { type NewerVersion, updatingKept } from './framework-updates';
import { loadingFromFile } from './load-from-file';
import { remove } from './mutation';
import { checkRecord } from './record-check';
import type { ChangeId } from './tables/changes';
import { writingTo } from './transaction';

/** A document that a credential is to be taken in from. */
export interface IntakeDocument {
  /** What it is called: a file, a page. */
  name: string;
  /** What it calls itself; empty where it does not. */
  title: string;
  /** Where it was found; empty where it has no address. */
  address: string;
  blocks: readonly Block[];
}

/**
 * Begins to take a credential in. It stays until it is kept or discarded.
 *
 * @throws StoreFailure 'tooMany' or 'tooLong' where it is more than can be kept
 */
export async function beginIntake(
  db: ProofmarkDatabase,
  { name, title, address, blocks }: IntakeDocument,
): Promise<IntakeId> {
  const id = newIntakeId();
  const now = Date.now();
  const cut = (text: string) => startOfText(cleanText(text).trim(), limits.title);
  await writingTo(db, [db.intakes, db.intakeSources, db.preferences], async () => {
    const made = { updatedAt: now, device: await ownDevice(db) };
    const intake: Intake = {
      ...{ id, name: cut(name), title: cut(title), address: address.length > limits.url ? '' : address },
      ...{ steps: [], taken: 0, createdAt: now, ...made },
    };
    const source = { id, blocks: [...blocks], ...made };
    checkRecord('intakes', intake);
    checkRecord('intakeSources', source);
    await db.intakes.add(intake);
    await db.intakeSources.add(source);
  });
  return id;
}

/** What is being taken in, the latest first. */
export async function listIntakes(db: ProofmarkDatabase): Promise<Intake[]> {
  return (await db.intakes.toArray()).sort((one, other) => other.createdAt - one.createdAt);
}

/** Null where it was kept or discarded. */
export async function openIntake(db: ProofmarkDatabase, id: IntakeId): Promise<Intake | null> {
  return (await db.intakes.get(id)) ?? null;
}

/** What its document is made of. It never changes, so that it is read once. */
export async function blocksOfIntake(db: ProofmarkDatabase, id: IntakeId): Promise<readonly Block[]> {
  return (await db.intakeSources.get(id))?.blocks ?? [];
}

/** @throws StoreFailure 'notHere' where it was kept or discarded, as all that follow */
export const answerSwitch = (db: ProofmarkDatabase, id: IntakeId, answer: Switch): Promise<void> =>
  takeStep(db, id, { step: 'answered', switch: answer });

/** Edits that are one act, and are taken back as one. */
const addEdits = (db: ProofmarkDatabase, id: IntakeId, edits: readonly Edit[]): Promise<void> =>
  takeStep(db, id, { step: 'edited', edits: [...edits] });

export const addEdit = (db: ProofmarkDatabase, id: IntakeId, edit: Edit): Promise<void> => addEdits(db, id, [edit]);

export const takeStep = (db: ProofmarkDatabase, id: IntakeId, step: IntakeStep): Promise<void> =>
  change(db, id, (intake) => withStep(intake, step));

export const undoStep = (db: ProofmarkDatabase, id: IntakeId): Promise<void> => change(db, id, stepUndone);

export const redoStep = (db: ProofmarkDatabase, id: IntakeId): Promise<void> => change(db, id, stepRedone);

async function change(
  db: ProofmarkDatabase,
  id: IntakeId,
  next: (intake: Intake) => Pick<Intake, 'steps' | 'taken'>,
): Promise<void> {
  await writingTo(db, [db.intakes, db.preferences], async () => {
    const intake = await db.intakes.get(id);
    if (!intake) throw new StoreFailure('notHere', `intake ${id}`);
    const updatedAt = laterThan(intake.updatedAt, Date.now());
    const changed = { ...intake, ...next(intake), updatedAt, device: await ownDevice(db) };
    checkRecord('intakes', changed);
    await db.intakes.put(changed);
  });
}

/** Throws away what was being taken in. Can be undone. */
export const discardIntake = (db: ProofmarkDatabase, id: IntakeId): Promise<ChangeId> =>
  commit(db, async () => ({ label: 'intakeDiscarded', mutations: leaving(id), subject: id }));

/**
 * Keeps what became of it in its place, in one change.
 *
 * @throws StoreFailure 'ofOtherProgram', as `loadFromFile`
 */
export const keepIntake = (db: ProofmarkDatabase, id: IntakeId, framework: Framework): Promise<ChangeId> =>
  commit(db, async () => {
    const loading = await loadingFromFile(db, framework);
    return { ...loading, mutations: [...loading.mutations, ...leaving(id)] };
  });

/** Brings a program up to what became of it, in one change. @throws StoreFailure as `updateFramework` does */
export const updateFromIntake = (
  db: ProofmarkDatabase,
  id: IntakeId,
  program: ProgramId,
  newer: NewerVersion,
): Promise<ChangeId> =>
  commit(db, async () => {
    const updated = await updatingKept(db, program, newer);
    return { ...updated, mutations: [...updated.mutations, ...leaving(id)] };
  });

const leaving = (id: IntakeId) => [remove('intakes', id), remove('intakeSources', id)];
