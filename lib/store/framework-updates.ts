import { copyOfProgram } from '@/lib/frameworks/editing/new-program';
import { type UpdatePlan, type UsedParts, updatePlan } from '@/lib/frameworks/update/update-plan';
import { type CellKey, cellKey } from '@/lib/model/cell';
import { StoreFailure } from '@/lib/model/failure';
import type { Framework, FrameworkDraft } from '@/lib/model/framework';
import { newUuid, type ProgramId } from '@/lib/model/ids';
import type { Indicator } from '@/lib/model/indicator';
import type { Requirement } from '@/lib/model/requirement';
import { type Change, commit } from './commit';
import type { ProofmarkDatabase } from './database';
import { changing } from './framework-changes';
import { storedUnder } from './in-pieces';
import { frameworkOf } from './outlines';
import type { ChangeId } from './tables/changes';

/** A newer version of a program. */
export interface NewerVersion {
  draft: FrameworkDraft;
  /** Whether it says all there is to say, so that what it leaves out is gone. */
  isWhole: boolean;
}

/** What a newer version of a kept program would change. @throws StoreFailure as `updateFramework` does */
export async function plannedUpdate(db: ProofmarkDatabase, id: ProgramId, newer: NewerVersion): Promise<UpdatePlan> {
  const kept = await frameworkOf(db, id);
  if (!kept) throw new StoreFailure('notHere', `program ${id}`);
  return planned(db, kept, newer);
}

/**
 * Brings a program up to a newer version, as one undoable step. What was worked on since the plan was shown counts too.
 *
 * @throws StoreFailure 'notHere' where there is no such program; 'ofOtherProgram' where something of the newer version
 *   goes by an id of another program's
 */
export function updateFramework(db: ProofmarkDatabase, id: ProgramId, newer: NewerVersion): Promise<ChangeId> {
  return commit(db, () => updatingKept(db, id, newer));
}

/** What `updateFramework` changes, for whoever changes more along with it. @throws StoreFailure as that does */
export async function updatingKept(db: ProofmarkDatabase, id: ProgramId, newer: NewerVersion): Promise<Change> {
  const kept = await frameworkOf(db, id);
  if (!kept) throw new StoreFailure('notHere', `program ${id}`);
  return updating(db, kept, newer);
}

/** The same, of a program that was read already. */
export async function updating(db: ProofmarkDatabase, kept: Framework, newer: NewerVersion): Promise<Change> {
  const plan = await planned(db, kept, newer);
  return changing(db, kept, () => plan, 'frameworkUpdated');
}

async function planned(db: ProofmarkDatabase, kept: Framework, { draft, isWhole }: NewerVersion): Promise<UpdatePlan> {
  // Ids of what calls itself another program may be those of one that is here too.
  const isOther = draft.program.id !== kept.program.id;
  const own = isOther ? copyOfProgram(draft, draft.program.title, newUuid) : draft;
  await refuseOthers(db, own);
  return updatePlan(kept, own, await usedIn(db, kept), { isWhole });
}

/** @throws StoreFailure 'ofOtherProgram' where something goes by an id of another program's */
export async function refuseOthers(db: ProofmarkDatabase, framework: FrameworkDraft): Promise<void> {
  const { program, credentials, requirements, indicators } = framework;
  const [ownRequirements, ownIndicators] = await Promise.all([
    storedUnder<Requirement>(db.table('requirements'), idsOf(requirements)),
    storedUnder<Indicator>(db.table('indicators'), idsOf(indicators)),
  ]);
  const present = [...ownRequirements, ...ownIndicators].flatMap((record) => record?.credentialId ?? []);
  const touched = await db.credentials.bulkGet([...new Set([...idsOf(credentials), ...present])]);
  const other = touched.find((credential) => credential && credential.programId !== program.id);
  if (other) throw new StoreFailure('ofOtherProgram', `credential ${other.id}`);
}

const idsOf = <Id extends string>(records: readonly { id: Id }[]): Id[] => records.map(({ id }) => id);

/** Cells that are tagged or rated, and checks that are ticked. */
async function usedIn(db: ProofmarkDatabase, { requirements }: Framework): Promise<UsedParts> {
  const ids = new Set(requirements.map((requirement) => requirement.id));
  const [totals, ratings, marks] = await Promise.all([
    db.totals.filter(({ requirementId }) => ids.has(requirementId)).toArray(),
    db.currentRatings.filter(({ requirementId }) => ids.has(requirementId)).toArray(),
    db.checkMarks
      .where('requirementId')
      .anyOf([...ids])
      .primaryKeys(),
  ]);
  const cells = new Map<CellKey, number>(ratings.map((rating) => [rating.id, 0]));
  for (const total of totals) cells.set(cellKey(total), total.tags + total.lost + total.candidates);
  return { cells, checks: new Set(marks) };
}
