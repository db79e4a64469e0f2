import { StoreFailure } from '@/lib/model/failure';
import type { Framework } from '@/lib/model/framework';
import { commit } from './commit';
import type { ProofmarkDatabase } from './database';
import { loading } from './frameworks';
import type { ChangeId } from './tables/changes';

/**
 * Loads a program that came from elsewhere, in place of an earlier version of the same program, and of nothing else: a
 * file may use whatever ids it likes.
 *
 * @throws StoreFailure 'ofOtherProgram' where something of it goes by an id of another program's
 */
export function loadFromFile(db: ProofmarkDatabase, framework: Framework): Promise<ChangeId> {
  return commit(db, async () => {
    await refuseOthers(db, framework);
    return loading(db, framework);
  });
}

async function refuseOthers(db: ProofmarkDatabase, framework: Framework): Promise<void> {
  const { program, credentials, requirements, indicators } = framework;
  const [ownRequirements, ownIndicators] = await Promise.all([
    db.requirements.bulkGet(requirements.map(({ id }) => id)),
    db.indicators.bulkGet(indicators.map(({ id }) => id)),
  ]);
  const present = [...ownRequirements, ...ownIndicators].flatMap((record) => record?.credentialId ?? []);
  const touched = await db.credentials.bulkGet([...new Set([...credentials.map(({ id }) => id), ...present])]);
  const other = touched.find((credential) => credential && credential.programId !== program.id);
  if (other) throw new StoreFailure('ofOtherProgram', `credential ${other.id}`);
}
