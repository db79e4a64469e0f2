import type { Table } from 'dexie';
import { piecesOf } from '@/lib/model/pieces';

/** Records at a time: a browser takes in each call as one task, whatever is in it. */
export const recordsAtOnce = 200;

/** Each of these with what is stored under its id, in their order, a piece of them at a time. */
export async function* withStored<Item extends { id: string }, Kept>(
  table: Table<Kept, string>,
  items: readonly Item[],
): AsyncGenerator<readonly (readonly [Item, Kept | undefined])[]> {
  const known = items.length > recordsAtOnce ? await idsIn(table) : null;
  for (const piece of piecesOf(items, recordsAtOnce)) {
    const ids = piece.map(({ id }) => id).filter((id) => known?.has(id) ?? true);
    // Without any of them one is asked for all the same: a transaction lives on by its requests alone.
    const asked = ids.length > 0 ? ids : piece.slice(0, 1).map(({ id }) => id);
    const found = await table.bulkGet(asked);
    const byId = new Map(asked.map((id, place) => [id, found[place]]));
    yield piece.map((item) => [item, byId.get(item.id)] as const);
  }
}

/** What is stored under these ids, in their order. */
export async function storedUnder<Kept>(
  table: Table<Kept, string>,
  ids: Iterable<string>,
): Promise<(Kept | undefined)[]> {
  const all: (Kept | undefined)[] = [];
  const items = Array.from(ids, (id) => ({ id }));
  for await (const piece of withStored(table, items)) all.push(...piece.map(([, stored]) => stored));
  return all;
}

/** Ids at a time. */
const mostIds = 20_000;

/** All ids that are stored: quicker than asking for each where most of many are new. */
async function idsIn(table: Table<unknown, string>): Promise<Set<string>> {
  const ids = new Set<string>();
  let last = '';
  for (;;) {
    const some = await table.where(':id').above(last).limit(mostIds).primaryKeys();
    for (const id of some) ids.add(id);
    last = some.at(-1) ?? '';
    if (some.length < mostIds) return ids;
  }
}
