import { StoreFailure } from '@/lib/model/failure';
import type { Framework } from '@/lib/model/framework';
import type { ProgramId } from '@/lib/model/ids';
import { type Change, commit } from './commit';
import type { ProofmarkDatabase } from './database';
import { detach } from './detach';
import { type Mutation, put, remove } from './mutation';
import { frameworkOf } from './outlines';
import type { ChangeId } from './tables/changes';

export { frameworkOf, listPrograms, outlines } from './outlines';

/** Loads a program with all that belongs to it, in place of an earlier version of the same program. */
export function loadFramework(db: ProofmarkDatabase, framework: Framework): Promise<ChangeId> {
  return commit(db, () => loading(db, framework));
}

/** What loading a program changes. */
export async function loading(db: ProofmarkDatabase, framework: Framework): Promise<Change> {
  const { program, credentials, requirements, indicators } = framework;
  const present = await frameworkOf(db, program.id);
  const gone = present && {
    credentials: without(present.credentials, credentials),
    requirements: without(present.requirements, requirements),
    indicators: without(present.indicators, indicators),
  };
  const mutations = [
    put('programs', program),
    ...credentials.map((credential) => put('credentials', credential)),
    ...requirements.map((requirement) => put('requirements', requirement)),
    ...indicators.map((indicator) => put('indicators', indicator)),
    ...(gone ? await removals(db, gone) : []),
  ];
  return { label: 'frameworkLoaded', mutations, subject: program.id };
}

/**
 * Removes a program with all that belongs to it: its credentials, its ratings and ticks, and what tags it; tags that
 * are tagged to other programs too stay with those.
 *
 * @throws StoreFailure 'notHere' where there is no such program
 */
export function removeFramework(db: ProofmarkDatabase, programId: ProgramId): Promise<ChangeId> {
  return commit(db, async () => {
    const present = await frameworkOf(db, programId);
    if (!present) throw new StoreFailure('notHere', `program ${programId}`);
    const mutations = [remove('programs', programId), ...(await removals(db, present))];
    return { label: 'frameworkRemoved', mutations, subject: programId };
  });
}

/** What goes with parts of a framework. */
async function removals(db: ProofmarkDatabase, gone: Omit<Framework, 'program'>): Promise<Mutation[]> {
  return [
    ...(await detach(db, gone.requirements, gone.indicators)),
    ...gone.credentials.map((credential) => remove('credentials', credential.id)),
    ...gone.requirements.map((requirement) => remove('requirements', requirement.id)),
    ...gone.indicators.map((indicator) => remove('indicators', indicator.id)),
  ];
}

function without<Each extends { id: string }>(records: readonly Each[], kept: readonly Each[]): Each[] {
  const ids = new Set(kept.map((record) => record.id));
  return records.filter((record) => !ids.has(record.id));
}
