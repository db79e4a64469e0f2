import type { Choice } from '@/lib/model/credential';
import type { RequirementId } from '@/lib/model/ids';
import type { CellCoverage } from './coverage';

/**
 * Which options of a choice count: as many as it asks for, those furthest along. Cells that are ready come first, then
 * cells that are tagged; equals stay in the order of the choice.
 */
export function countedOptions(
  choice: Choice,
  cellsOf: (id: RequirementId) => readonly CellCoverage[],
): Set<RequirementId> {
  const options = choice.requirementIds.map((id) => {
    const cells = cellsOf(id);
    const share = (counts: (cell: CellCoverage) => boolean) =>
      cells.length === 0 ? 0 : cells.filter(counts).length / cells.length;
    return { id, ready: share((cell) => cell.state === 'ready'), tagged: share((cell) => cell.state !== 'bare') };
  });
  options.sort((one, other) => other.ready - one.ready || other.tagged - one.tagged);
  return new Set(options.slice(0, choice.count).map((option) => option.id));
}
