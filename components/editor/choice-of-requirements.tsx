import { i18n } from '#i18n';
import type { DraftRequirement } from '@/lib/frameworks/editing/act';
import type { Choice } from '@/lib/model/credential';
import { limits } from '@/lib/model/limits';
import { CheckField } from './check-field';
import { SavedField } from './saved-field';
import { numberIn } from './typed-number';

interface Props {
  choice: Choice;
  requirements: readonly DraftRequirement[];
  /** Null where it is no choice any more. */
  onChange: (choice: Choice | null) => void;
}

/** Of which requirements only some are asked for. */
export function ChoiceOfRequirements({ choice, requirements, onChange }: Props) {
  const { count, requirementIds } = choice;
  return (
    <fieldset>
      <legend>{i18n.t('editor.choice')}</legend>
      <SavedField
        label={i18n.t('editor.title')}
        value={choice.title}
        longest={limits.title}
        onSave={(title) => onChange({ ...choice, title })}
      />
      <SavedField
        type="number"
        label={i18n.t('editor.choiceCount', [requirementIds.length])}
        value={String(count)}
        onSave={(text) =>
          onChange({ ...choice, count: Math.min(Math.max(1, numberIn(text) ?? 1), requirementIds.length) })
        }
      />
      {requirements.map(({ id, code, title }) => (
        <CheckField
          key={id}
          label={`${code} ${title}`.trim() || i18n.t('editor.untitled')}
          checked={requirementIds.includes(id)}
          onCheck={(checked) => {
            const chosen = requirements.filter((each) => (each.id === id ? checked : requirementIds.includes(each.id)));
            const ids = chosen.map((each) => each.id);
            onChange(ids.length === 0 ? null : { ...choice, requirementIds: ids, count: Math.min(count, ids.length) });
          }}
        />
      ))}
      <div>
        <button type="button" class="button" onClick={() => onChange(null)}>
          {i18n.t('editor.removeChoice')}
        </button>
      </div>
    </fieldset>
  );
}
