import { i18n } from '#i18n';
import { CellRow } from '@/components/coverage/cell-row';
import { bareFirst } from '@/lib/coverage/bare-first';
import type { RequirementCoverage } from '@/lib/coverage/coverage';
import type { Cell } from '@/lib/model/cell';
import type { LevelId } from '@/lib/model/ids';

interface Props {
  coverage: RequirementCoverage;
  onRate: (cell: Cell, levelId: LevelId | null) => void;
}

/** A requirement with its indicators, as the popup lists them. */
export function RequirementSection({ coverage, onRate }: Props) {
  const { requirement, choice, counted, cells, ready } = coverage;
  return (
    <section class="requirement-section" data-counted={counted}>
      <div class="requirement-head">
        <h2>
          <span class="quiet">{requirement.code}</span> {requirement.title}
        </h2>
        <span class="small quiet">{i18n.t('state.requirementReady', [ready, cells.length])}</span>
      </div>
      {choice && (
        <p class="small quiet">
          {i18n.t('state.chooseOne', [choice.count, choice.requirementIds.length])}
          {!counted && `. ${i18n.t('state.notCounted')}.`}
        </p>
      )}
      <ul class="list">
        {bareFirst(cells).map((cell) => (
          <CellRow key={cell.key} cell={cell} requirement={requirement} onRate={onRate} />
        ))}
      </ul>
    </section>
  );
}
