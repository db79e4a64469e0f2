import type { Framework } from '@/lib/model/framework';
import { type Change, commit, type Watch } from './commit';
import type { ProofmarkDatabase } from './database';
import { refuseOthers, updating } from './framework-updates';
import { loading } from './frameworks';
import { frameworkOf } from './outlines';
import type { ChangeId } from './tables/changes';

/**
 * Loads a program that came from elsewhere. An earlier version of the same program is brought up to it; of other programs
 * nothing is touched: a file may use whatever ids it likes.
 *
 * @throws StoreFailure 'ofOtherProgram' where something of it goes by an id of another program's
 */
export function loadFromFile(db: ProofmarkDatabase, framework: Framework, watch: Watch = {}): Promise<ChangeId> {
  return commit(db, () => loadingFromFile(db, framework), watch);
}

/** What `loadFromFile` changes, for whoever changes more along with it. @throws StoreFailure as that does */
export async function loadingFromFile(db: ProofmarkDatabase, framework: Framework): Promise<Change> {
  const kept = await frameworkOf(db, framework.program.id);
  if (kept) return updating(db, kept, { draft: framework, isWhole: false });
  await refuseOthers(db, framework);
  return loading(db, framework);
}
