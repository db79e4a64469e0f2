import { i18n } from '#i18n';
import type { CheckId } from '@/lib/model/ids';
import type { Requirement } from '@/lib/model/requirement';

interface Props {
  requirement: Requirement;
  marked: ReadonlySet<CheckId>;
  onCheck: (checkId: CheckId, done: boolean) => void;
}

/** The pre-assessment checks of a requirement, to be ticked off. */
export function CheckList({ requirement: { checks }, marked, onCheck }: Props) {
  if (checks.length === 0) return null;
  const done = checks.filter(({ id }) => marked.has(id)).length;
  return (
    <fieldset class="check-list">
      <legend>
        {i18n.t('matrix.checks')} <span class="small quiet">{i18n.t('matrix.checksDone', [done, checks.length])}</span>
      </legend>
      {checks.map(({ id, text }) => (
        <label key={id} class="check-line">
          <input
            type="checkbox"
            checked={marked.has(id)}
            onChange={(event) => onCheck(id, event.currentTarget.checked)}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
