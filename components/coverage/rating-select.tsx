import { i18n } from '#i18n';
import type { CellCoverage } from '@/lib/coverage/coverage';
import type { LevelId } from '@/lib/model/ids';
import type { Requirement } from '@/lib/model/requirement';

interface Props {
  cell: CellCoverage;
  requirement: Requirement;
  onRate: (levelId: LevelId | null) => void;
}

/** The self-rating of one cell, changed in one step. Nothing where the indicator has no levels. */
export function RatingSelect({ cell, requirement, onRate }: Props) {
  const { levels, code } = cell.indicator;
  if (levels.length === 0) return null;
  const choose = (value: string) => onRate(levels.find(({ id }) => id === value)?.id ?? null);
  return (
    <select
      class="rating-select"
      aria-label={i18n.t('rating.label', [code, requirement.code])}
      value={cell.level?.id ?? ''}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="">{i18n.t('rating.none')}</option>
      {levels.map((level) => (
        <option key={level.id} value={level.id} title={level.description}>
          {level.label}
        </option>
      ))}
    </select>
  );
}
