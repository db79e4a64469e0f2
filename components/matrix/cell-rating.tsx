import { i18n } from '#i18n';
import { LevelCards } from '@/components/rating/level-cards';
import type { CellCoverage } from '@/lib/coverage/coverage';
import type { ReviewerRating } from '@/lib/model/feedback-reply';
import type { LevelId } from '@/lib/model/ids';
import type { Requirement } from '@/lib/model/requirement';

interface Props {
  cell: CellCoverage;
  requirement: Requirement;
  /** The levels that reviewers see. */
  reviewed: readonly ReviewerRating[];
  onRate: (levelId: LevelId | null) => void;
}

/** How well the person says that a cell is shown, by what each level says, beside what reviewers say. */
export function CellRating({ cell, requirement, reviewed, onRate }: Props) {
  const { levels } = cell.indicator;
  if (levels.length === 0 && reviewed.length === 0) return null;
  return (
    <div class="cell-rating">
      <LevelCards
        indicator={cell.indicator}
        requirement={requirement.code}
        chosen={cell.level?.id ?? null}
        onRate={onRate}
      />
      {reviewed.map(({ reviewer, level }) => (
        <span key={`${reviewer} ${level}`} class="small cell-reviewed">
          <bdi>{i18n.t('matrix.reviewer', [reviewer || i18n.t('feedback.unnamed'), level])}</bdi>
        </span>
      ))}
    </div>
  );
}
