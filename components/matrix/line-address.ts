import type { CredentialCoverage, Part } from '@/lib/coverage/coverage';
import type { HeadlineLine } from '@/lib/coverage/headline';
import { listedCells } from '@/lib/coverage/listed-cells';
import type { CellKey } from '@/lib/model/cell';
import { hashOf } from '@/lib/navigation/routes';

/** What is missing in the cells that a line of the headline counts. */
const lacks: Partial<Record<HeadlineLine['says'], Part>> = { needReason: 'reason', ratedLow: 'ready' };

/**
 * Where a line of the headline leads in the map: to all that is to be rated, or to the first cell that it is about. Null
 * where there is nothing to go to.
 */
export function lineAddress(
  coverage: CredentialCoverage,
  { says }: HeadlineLine,
  hrefOf: (key: CellKey) => string,
): string | null {
  if (says === 'needRating') return hashOf({ page: 'rate' });
  const part = lacks[says];
  const found = coverage.requirements.flatMap(listedCells).find(({ cell, counts }) => counts && cell.lacks === part);
  return part && found ? hrefOf(found.cell.key) : null;
}
