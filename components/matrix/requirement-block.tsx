import { i18n } from '#i18n';
import type { RequirementCoverage } from '@/lib/coverage/coverage';
import type { CellKey } from '@/lib/model/cell';
import type { ReviewerRating, ReviewerThread } from '@/lib/model/feedback-reply';
import type { CheckId, RequirementId } from '@/lib/model/ids';
import { CellBlock, type CellBlockCallbacks } from './cell-block';
import type { CellPassage } from './cell-passages';
import { CheckList } from './check-list';

export interface RequirementBlockCallbacks extends CellBlockCallbacks {
  onCheck: (requirementId: RequirementId, checkId: CheckId, done: boolean) => void;
}

/** The one cell that is open, with its passages. */
export interface OpenCell {
  key: CellKey;
  passages: readonly CellPassage[];
  threads: readonly ReviewerThread[];
}

interface Props {
  coverage: RequirementCoverage;
  marked: ReadonlySet<CheckId>;
  open: OpenCell | null;
  reviewed: ReadonlyMap<CellKey, readonly ReviewerRating[]>;
  on: RequirementBlockCallbacks;
}

/** A requirement in full: what it asks for, what must be seen to before submission, and its cells. */
export function RequirementBlock({ coverage, marked, open, reviewed, on }: Props) {
  const { requirement, choice, counted, cells, ready } = coverage;
  return (
    <section class="requirement-block" data-counted={counted}>
      <div class="requirement-head">
        <h2>
          <span class="quiet">{requirement.code}</span> {requirement.title}
        </h2>
        <span class="quiet">{i18n.t('state.requirementReady', [ready, cells.length])}</span>
      </div>
      {choice && (
        <p class="small quiet">
          {choice.title}: {i18n.t('state.chooseOne', [choice.count, choice.requirementIds.length])}.
          {!counted && ` ${i18n.t('state.notCounted')}.`}
        </p>
      )}
      {requirement.directions !== '' && <p class="quiet directions">{requirement.directions}</p>}
      <ul class="list">
        {cells.map((cell) => (
          <CellBlock
            key={cell.key}
            cell={cell}
            requirement={requirement}
            opened={open?.key === cell.key ? open : null}
            reviewed={reviewed.get(cell.key) ?? []}
            on={on}
          />
        ))}
      </ul>
      <CheckList
        requirement={requirement}
        marked={marked}
        onCheck={(checkId, done) => on.onCheck(requirement.id, checkId, done)}
      />
    </section>
  );
}
