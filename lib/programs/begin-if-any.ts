import { classify } from '@/lib/frameworks/classify/classify';
import { tellsOfCredential } from '@/lib/frameworks/classify/tells-of-credential';
import type { IntakeId } from '@/lib/model/ids';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { beginIntake, type IntakeDocument } from '@/lib/store/intakes';

/**
 * Begins to take a credential in; null where nothing like one is in the document: then nothing is begun.
 *
 * @param isChosen whether the person chose what of the document it is: then whatever may be one is
 * @throws StoreFailure as `beginIntake`; rejects where the signal has ended it
 */
export async function beginIfAny(
  db: ProofmarkDatabase,
  document: IntakeDocument,
  isChosen: boolean,
  signal: AbortSignal,
): Promise<IntakeId | null> {
  const { tree } = classify({ title: document.title || document.name, blocks: [...document.blocks] });
  signal.throwIfAborted();
  const isAny = tree.requirements.length > 0 && (isChosen || tellsOfCredential(tree, document.blocks));
  return isAny ? beginIntake(db, document) : null;
}
