import type { CellKey } from '@/lib/model/cell';
import type { Day } from '@/lib/model/day';
import type { ProofmarkDatabase } from './database';

/*
 * What popup and badge need of feedback, from indexes alone: they must not wait for requests and replies to be read, nor
 * for what checks them.
 */

/** Cells about which a reviewer said something that is not marked as done. */
export async function questionedCells(db: ProofmarkDatabase): Promise<Set<CellKey>> {
  return new Set((await db.replies.orderBy('openCells').uniqueKeys()).map((key) => key as CellKey));
}

/** How many replies hold something that is not marked as done. */
export function countOpenReplies(db: ProofmarkDatabase): Promise<number> {
  return db.replies.where('isOpen').equals(1).count();
}

/** How many requests wait for an answer that was asked for by this day. */
export function countDue(db: ProofmarkDatabase, today: Day): Promise<number> {
  return db.requests.where('reminder').belowOrEqual(today).count();
}
