import { CellStateLine } from '@/components/state/cell-state';
import { StateGlyph } from '@/components/state/state-glyph';
import type { CellCoverage } from '@/lib/coverage/coverage';
import type { Cell } from '@/lib/model/cell';
import type { LevelId } from '@/lib/model/ids';
import type { Requirement } from '@/lib/model/requirement';
import { RatingSelect } from './rating-select';

interface Props {
  cell: CellCoverage;
  requirement: Requirement;
  onRate: (cell: Cell, levelId: LevelId | null) => void;
}

/** One indicator under one requirement, as a list item. */
export function CellRow({ cell, requirement, onRate }: Props) {
  return (
    <li class="cell-row" data-here={cell.here > 0}>
      <StateGlyph state={cell.state} />
      <p class="cell-row-text" title={cell.indicator.text}>
        <strong>{cell.indicator.code}</strong> {cell.indicator.text}
      </p>
      <div class="cell-row-foot">
        <CellStateLine cell={cell} demand={requirement.demand} />
        <RatingSelect cell={cell} requirement={requirement} onRate={(levelId) => onRate(cell.cell, levelId)} />
      </div>
    </li>
  );
}
