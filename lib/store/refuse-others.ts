import { StoreFailure } from '@/lib/model/failure';
import type { Framework } from '@/lib/model/framework';
import type { ProofmarkDatabase } from './database';

/**
 * Makes sure that nothing of a framework goes by an id of another program's: a file may name whatever it likes.
 *
 * @throws StoreFailure 'ofOtherProgram'
 */
export async function refuseOthers(db: ProofmarkDatabase, framework: Framework): Promise<void> {
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
