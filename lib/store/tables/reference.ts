import { type Cell, type CellKey, cellKey } from '@/lib/model/cell';
import type { ProofmarkDatabase } from '@/lib/store/database';

/** What an id becomes: another, or nothing. */
export type IdChange = (id: string) => string | null;

/** Finds the stored records that lead to one of these ids. */
type Holders<Kept> = (db: ProofmarkDatabase, ids: ReadonlySet<string>) => Promise<readonly Kept[]>;

/** How the records of one table lead to those of another. */
export type Reference<Kept> = {
  /** The name of the table that it leads to. */
  readonly to: string;
  /** The record with each of its ids changed; null where nothing is left of it without one. */
  through(record: Kept, change: IdChange): Kept | null;
  /** Whether the person is told how much was left out for it. What only says the order of parts goes without a word. */
  readonly isCounted: boolean;
} & (
  | {
      /** Nothing may be written, or be left behind, without what it leads to. */
      readonly isNeeded: true;
      readonly holders: Holders<Kept>;
    }
  | {
      readonly isNeeded: false;
      /** Null where records keep it when what it leads to is removed. */
      readonly holders: Holders<Kept> | null;
    }
);

/** What a cell becomes: another, or nothing. */
export type CellChange = (cell: Cell) => Cell | null;

/** How the records of one table speak of cells of coverage. */
export interface CellReference<Kept> {
  /** The record with each of its cells changed; null where nothing is left of it without one. */
  through(record: Kept, change: CellChange): Kept | null;
  /** Finds the stored records that speak of one of these cells. */
  holders(db: ProofmarkDatabase, keys: ReadonlySet<CellKey>): Promise<readonly Kept[]>;
}

/** Objects of which each names a cell, with that changed. A cell is named once only. */
export function throughCellsOf<Each extends Cell>(cells: readonly Each[], change: CellChange): Each[] {
  const changed = cells.flatMap((each) => {
    const cell = change({ requirementId: each.requirementId, indicatorId: each.indicatorId });
    return cell ? [{ ...each, ...cell }] : [];
  });
  return [...new Map(changed.toReversed().map((each) => [cellKey(each), each])).values()].toReversed();
}

type Fields<Kept, Value> = { [Field in keyof Kept]-?: Kept[Field] extends Value ? Field : never }[keyof Kept];

/** For `through`, where one field leads to what the record is nothing without. */
export function fieldOf<Kept extends object, Field extends Fields<Kept, string>>(field: Field) {
  return (record: Kept, change: IdChange): Kept | null => {
    const id = change(record[field] as string);
    return id === null ? null : { ...record, [field]: id };
  };
}

/** For `through`, where a field lists what the record leads to. */
export function listOf<Kept extends object, Field extends Fields<Kept, readonly string[]>>(field: Field) {
  return (record: Kept, change: IdChange): Kept => ({
    ...record,
    [field]: (record[field] as readonly string[]).flatMap((id) => change(id) ?? []),
  });
}

/** For `through`, where a field lists objects of which a field leads to something. */
export function changedIn<Item extends object, Field extends Fields<Item, string>>(
  items: readonly Item[],
  field: Field,
  change: IdChange,
): Item[] {
  return items.flatMap((item) => {
    const id = change(item[field] as string);
    return id === null ? [] : [{ ...item, [field]: id }];
  });
}

/** The ids that a record leads to. */
export function idsIn<Kept>(reference: Reference<Kept>, record: Kept): string[] {
  const ids: string[] = [];
  reference.through(record, (id) => {
    ids.push(id);
    return id;
  });
  return ids;
}
