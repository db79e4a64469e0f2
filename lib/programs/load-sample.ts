import type { ProofmarkDatabase } from '@/lib/store/database';
import { loadFramework } from '@/lib/store/frameworks';
import type { ChangeId } from '@/lib/store/tables/changes';

/** Loads the sample program. Its texts are read when somebody wants them: they are longer than all else that a popup needs. */
export async function loadSample(db: ProofmarkDatabase): Promise<ChangeId> {
  const { sampleProgram } = await import('@/lib/sample/sample-program');
  return loadFramework(db, sampleProgram(Date.now()));
}
