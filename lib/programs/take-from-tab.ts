import { classify } from '@/lib/frameworks/classify/classify';
import type { FrameworkRefusal } from '@/lib/frameworks/format';
import { html } from '@/lib/frameworks/html/reader';
import type { IntakeId } from '@/lib/model/ids';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { beginIntake, type IntakeDocument } from '@/lib/store/intakes';
import { type ContentsRefusal, contentsOfTab } from '@/lib/tabs/contents-of-tab';

/** What has to be said of a page that was read, though it was. */
export type TakenNote = 'cut' | 'foreignPart';

/** Nothing like a credential is in it, or it is more than is read. */
export type TakenRefusal = ContentsRefusal | 'nothing' | 'tooLarge';

export type Taken =
  | { outcome: 'begun'; id: IntakeId; notes: readonly TakenNote[] }
  | { outcome: 'refused'; reason: TakenRefusal; title: string };

/**
 * Begins to take a credential in from what a tab shows.
 *
 * @throws StoreFailure as `beginIntake`; rejects where the signal has ended it
 */
export async function takeFromTab(db: ProofmarkDatabase, tabId: number, signal: AbortSignal): Promise<Taken> {
  const found = await contentsOfTab(tabId);
  signal.throwIfAborted();
  if (found.outcome === 'refused') return found;
  const { contents, address } = found;
  const { title, isCut, hasForeignPart } = contents;
  const source = { name: title, mediaType: 'text/html', text: `<!doctype html><html><body>${contents.html}` };
  const read = await html.read(source, signal);
  if (read.outcome === 'refused') return { outcome: 'refused', reason: refusals[read.reason] ?? 'nothing', title };
  const document = { name: title || new URL(address).host, title, address, blocks: read.blocks };
  const id = await beginIfAny(db, document, signal);
  if (id === null) return { outcome: 'refused', reason: 'nothing', title };
  return {
    ...{ outcome: 'begun', id },
    notes: [...(isCut ? (['cut'] as const) : []), ...(hasForeignPart ? (['foreignPart'] as const) : [])],
  };
}

const refusals: Partial<Record<FrameworkRefusal, TakenRefusal>> = { tooLarge: 'tooLarge' };

/** Null where nothing like a credential is in the document: then nothing is begun. */
export async function beginIfAny(
  db: ProofmarkDatabase,
  document: IntakeDocument,
  signal: AbortSignal,
): Promise<IntakeId | null> {
  const { tree } = classify({ title: document.title || document.name, blocks: [...document.blocks] });
  signal.throwIfAborted();
  return tree.requirements.length === 0 ? null : beginIntake(db, document);
}
