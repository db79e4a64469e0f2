import type { RequirementId } from '@/lib/model/ids';
import type { Requirement } from '@/lib/model/requirement';

interface Props {
  legend: string;
  requirements: readonly Requirement[];
  chosen: readonly RequirementId[];
  onChoose: (chosen: RequirementId[]) => void;
}

/** Which requirements an artifact serves. Requirements of other credentials stay as they are. */
export function RequirementCheckboxes({ legend, requirements, chosen, onChoose }: Props) {
  const toggle = (id: RequirementId, on: boolean) =>
    onChoose(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    <fieldset class="requirement-checkboxes">
      <legend class="visually-hidden">{legend}</legend>
      {requirements.map(({ id, code, title }) => (
        <label key={id} class="check-line">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) => toggle(id, event.currentTarget.checked)}
          />
          <span>
            <span class="quiet">{code}</span> {title}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
