import { Dexie, type EntityTable } from 'dexie';

/** A page of the extension in a tab, with what a reload of it would keep. */
export interface OpenPage {
  /** Of its tab; of one that comes back, made up. */
  id: string;
  tabId: number;
  windowId: number;
  index: number;
  pinned: boolean;
  isInFront: boolean;
  address: string;
  /** The state of its entry in the tab's history. */
  note: unknown;
  /** What it holds for its tab alone. */
  held: Record<string, string>;
  scroll: { x: number; y: number };
}

/**
 * The pages that are open, for bringing them back after an update, which closes them all. It stands apart from the
 * database: none of it is the person's work, and what is told of it here no backup has to know. No script in a page can
 * read it, as it could the extension's storage.
 */
class OpenPages extends Dexie {
  declare readonly pages: EntityTable<OpenPage, 'id'>;

  constructor() {
    super('proofmark-open-pages');
    this.version(1).stores({ pages: 'id' });
  }
}

const { pages } = new OpenPages();

/** Where nothing can be stored, as in private windows of Firefox, nothing comes back either. */
const orNothing = () => null;

export async function keepOpenPage(page: OpenPage): Promise<void> {
  await pages.put(page).catch(orNothing);
}

export async function forgetOpenPage(tabId: number): Promise<void> {
  await pages.delete(String(tabId)).catch(orNothing);
}

/** Gives all that were open, and forgets them. */
export async function takeOpenPages(): Promise<OpenPage[]> {
  const open = await pages.toArray().catch(() => []);
  await pages.clear().catch(orNothing);
  return open;
}

/** Gives one that comes back, once. */
export async function takeOpenPage(id: string): Promise<OpenPage | null> {
  const page = await pages.get(id).catch(orNothing);
  await pages.delete(id).catch(orNothing);
  return page ?? null;
}
