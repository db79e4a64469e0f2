import { classify } from '@/lib/frameworks/classify/classify';
import type { IntakeId } from '@/lib/model/ids';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { beginIntake, type IntakeDocument } from '@/lib/store/intakes';

/**
 * Begins to take a credential in; null where nothing like one is in the document: then nothing is begun.
 *
 * @throws StoreFailure as `beginIntake`; rejects where the signal has ended it
 */
export async function beginIfAny(
  db: ProofmarkDatabase,
  document: IntakeDocument,
  signal: AbortSignal,
): Promise<IntakeId | null> {
  const { tree } = classify({ title: document.title || document.name, blocks: [...document.blocks] });
  signal.throwIfAborted();
  return tree.requirements.length === 0 ? null : beginIntake(db, document);
}
