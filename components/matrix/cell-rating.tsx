import { i18n } from '#i18n';
import { RatingSelect } from '@/components/coverage/rating-select';
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

/** How well the person says that a cell is shown, beside what reviewers say, and what each level means. */
export function CellRating({ cell, requirement, reviewed, onRate }: Props) {
  const { levels } = cell.indicator;
  if (levels.length === 0 && reviewed.length === 0) return null;
  return (
    <div class="cell-rating">
      <div class="cell-rating-choice">
        <RatingSelect cell={cell} requirement={requirement} onRate={onRate} />
        {reviewed.map(({ reviewer, level }) => (
          <span key={`${reviewer} ${level}`} class="small cell-reviewed">
            <bdi>{i18n.t('matrix.reviewer', [reviewer || i18n.t('feedback.unnamed'), level])}</bdi>
          </span>
        ))}
      </div>
      {levels.length > 0 && (
        <dl class="level-list small">
          {levels.map((level) => (
            <div key={level.id} data-chosen={level.id === cell.level?.id}>
              <dt>{level.passes ? i18n.t('rating.passes', [level.label]) : level.label}</dt>
              <dd>{level.description}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
