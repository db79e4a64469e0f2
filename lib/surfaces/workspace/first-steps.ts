import type { ProofmarkDatabase } from '@/lib/store/database';

/** What of the first steps is done, as the store has it. */
export interface FirstSteps {
  hasCredential: boolean;
  hasTag: boolean;
}

export async function firstSteps(db: ProofmarkDatabase): Promise<FirstSteps> {
  const [credentials, tags] = await Promise.all([db.credentials.count(), db.tags.count()]);
  return { hasCredential: credentials > 0, hasTag: tags > 0 };
}
