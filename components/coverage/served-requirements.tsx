import { i18n } from '#i18n';
import type { RequirementId } from '@/lib/model/ids';
import type { Requirement } from '@/lib/model/requirement';
import { RequirementCheckboxes } from './requirement-checkboxes';

interface Props {
  legend: string;
  requirements: readonly Requirement[];
  chosen: readonly RequirementId[];
  onChoose: (chosen: RequirementId[]) => void;
}

/** The requirements an artifact serves: their codes at a glance, opening to the choice. */
export function ServedRequirements({ legend, requirements, chosen, onChoose }: Props) {
  const codes = requirements.filter(({ id }) => chosen.includes(id)).map(({ code }) => code);
  return (
    <details class="served">
      <summary>
        {legend}: <strong>{codes.length > 0 ? codes.join(', ') : i18n.t('popup.servesNone')}</strong>
      </summary>
      <RequirementCheckboxes legend={legend} requirements={requirements} chosen={chosen} onChoose={onChoose} />
    </details>
  );
}
