import type { FrameworkRefusal } from '@/lib/frameworks/format';
import { html } from '@/lib/frameworks/html/reader';
import type { IntakeId } from '@/lib/model/ids';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { type ContentsRefusal, contentsOfTab } from '@/lib/tabs/contents-of-tab';
import { beginIfAny } from './begin-if-any';

/** What has to be said of a page that was read, though it was: the rest was left out, or belongs to another site. */
export type PageNote = 'cut' | 'foreignPart';

/** Why nothing was begun: the page could not be read, nothing like a credential is in it, or it is more than is read. */
export type PageRefusal = ContentsRefusal | 'nothing' | 'tooLarge';

export type TakenFromTab =
  | { outcome: 'begun'; id: IntakeId; notes: readonly PageNote[] }
  | { outcome: 'refused'; reason: PageRefusal; title: string };

/**
 * Begins to take a credential in from what a tab shows.
 *
 * @throws StoreFailure as `beginIntake`; rejects where the signal has ended it
 */
export async function takeFromTab(db: ProofmarkDatabase, tabId: number, signal: AbortSignal): Promise<TakenFromTab> {
  const found = await contentsOfTab(tabId);
  signal.throwIfAborted();
  if (found.outcome === 'refused') return found;
  const { contents, address } = found;
  const { title, isCut, hasForeignPart } = contents;
  const source = { name: title, mediaType: 'text/html', text: `<!doctype html><html><body>${contents.html}` };
  const read = await html.read(source, signal);
  if (read.outcome === 'refused') return { outcome: 'refused', reason: refusals[read.reason] ?? 'nothing', title };
  const document = { name: title || new URL(address).host, title, address, blocks: read.blocks };
  const id = await beginIfAny(db, document, contents.isSelection, signal);
  if (id === null) return { outcome: 'refused', reason: 'nothing', title };
  return {
    ...{ outcome: 'begun', id },
    notes: [...(isCut ? (['cut'] as const) : []), ...(hasForeignPart ? (['foreignPart'] as const) : [])],
  };
}

const refusals: Partial<Record<FrameworkRefusal, PageRefusal>> = { tooLarge: 'tooLarge' };
