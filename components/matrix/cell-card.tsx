import { i18n } from '#i18n';
import { CellStateLine } from '@/components/state/cell-state';
import { IndicatorChip } from '@/components/state/indicator-chip';
import type { CellCoverage } from '@/lib/coverage/coverage';
import type { Requirement } from '@/lib/model/requirement';

interface Props {
  cell: CellCoverage;
  requirement: Requirement;
  /** Passages; those of one artifact where the map is of artifacts. */
  count: number;
}

/** What a cell is about, in short. */
export function CellCard({ cell, requirement, count }: Props) {
  const { indicator, level } = cell;
  return (
    <>
      <p class="map-card-text">
        <IndicatorChip indicator={indicator} /> {indicator.text}
      </p>
      <p class="small quiet">
        {requirement.code} {requirement.title}
      </p>
      <CellStateLine cell={cell} />
      <p class="small quiet">
        {i18n.t('state.passages', count)}
        {indicator.levels.length > 0 && (
          <>. {level ? i18n.t('matrix.rated', [level.label]) : i18n.t('matrix.unrated')}</>
        )}
      </p>
    </>
  );
}
