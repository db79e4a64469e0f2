import type { Table } from 'dexie';
import type { CellTally, Tally } from '@/lib/coverage/coverage';
import { added, isEmpty, tallyDifference, totalDifference } from '@/lib/coverage/tally';
import type { Cell } from '@/lib/model/cell';
import type { ArtifactId, IndicatorId, RequirementId } from '@/lib/model/ids';
import type { Tag } from '@/lib/model/tag';
import type { ProofmarkDatabase } from './database';

/** Keeps the counts in step with tags that were written. Call in the transaction that writes them. */
export async function countTags(
  db: ProofmarkDatabase,
  changes: readonly { before: Tag | null; after: Tag | null }[],
): Promise<void> {
  const tallies = tallyDifference(
    changes.flatMap((change) => change.before ?? []),
    changes.flatMap((change) => change.after ?? []),
  );
  await add(db.tallies, tallies, tallyKey);
  await add(db.totals, totalDifference(tallies), totalKey);
}

function tallyKey(tally: Tally): [ArtifactId, RequirementId, IndicatorId] {
  return [tally.artifactId, tally.requirementId, tally.indicatorId];
}

function totalKey(cell: Cell): [RequirementId, IndicatorId] {
  return [cell.requirementId, cell.indicatorId];
}

async function add<Counted extends CellTally, Key>(
  table: Table<Counted, Key>,
  differences: readonly Counted[],
  keyOf: (tally: Counted) => Key,
): Promise<void> {
  const present = await table.bulkGet(differences.map(keyOf));
  const sums = differences.map((difference, position) => {
    const before = present[position];
    return before ? added(before, difference) : difference;
  });
  await table.bulkPut(sums.filter((sum) => !isEmpty(sum)));
  await table.bulkDelete(sums.filter(isEmpty).map(keyOf));
}
