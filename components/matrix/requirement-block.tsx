import { i18n } from '#i18n';
import { countsInstead } from '@/components/coverage/counts-instead';
import type { RequirementCoverage } from '@/lib/coverage/coverage';
import type { CheckId, RequirementId } from '@/lib/model/ids';
import { CheckList } from './check-list';

export interface RequirementBlockCallbacks {
  onCheck: (requirementId: RequirementId, checkId: CheckId, done: boolean) => void;
}

interface Props {
  coverage: RequirementCoverage;
  marked: ReadonlySet<CheckId>;
  on: RequirementBlockCallbacks;
}

/** A requirement below the map: what it asks for, and what must be seen to before submission. */
export function RequirementBlock({ coverage, marked, on }: Props) {
  const { requirement, choice, counted, cells, ready } = coverage;
  return (
    <>
      <div class="requirement-head">
        <h2>
          <span class="quiet">{requirement.code}</span> {requirement.title}
        </h2>
        <span class="quiet">{i18n.t('state.requirementReady', [ready, cells.length])}</span>
      </div>
      {choice && (
        <p class="small quiet">
          {choice.title}: {i18n.t('state.chooseOne', [choice.count, choice.requirementIds.length])}.
          {!counted && ` ${countsInstead(coverage)}.`}
        </p>
      )}
      {requirement.directions !== '' && <p class="quiet directions">{requirement.directions}</p>}
      <CheckList
        requirement={requirement}
        marked={marked}
        onCheck={(checkId, done) => on.onCheck(requirement.id, checkId, done)}
      />
    </>
  );
}
