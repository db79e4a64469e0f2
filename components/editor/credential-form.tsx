import { i18n } from '#i18n';
import type { DraftCredential } from '@/lib/frameworks/editing/act';
import { requirementsOf } from '@/lib/frameworks/editing/order';
import { changeCredential } from '@/lib/frameworks/editing/program-acts';
import { newUuid } from '@/lib/model/ids';
import { limits } from '@/lib/model/limits';
import type { Policy } from '@/lib/model/policy';
import { ChoiceField } from './choice-field';
import { ChoiceOfRequirements } from './choice-of-requirements';
import type { FormProps } from './editor-props';
import { fromYesOrNo, yesOrNo, yesOrNoOptions } from './said-or-not';
import { SavedField } from './saved-field';
import { numberIn } from './typed-number';

/** A credential: who gives it, how it is submitted, and of which requirements only some are asked for. */
export function CredentialForm({ framework, credential, onAct }: FormProps & { credential: DraftCredential }) {
  const { id, policy = {}, choices } = credential;
  const requirements = requirementsOf(framework, id);
  const set = (name: keyof Policy, value: Policy[keyof Policy] | undefined) => {
    const { [name]: _, ...rest } = policy;
    const next = value === undefined ? rest : { ...rest, [name]: value };
    onAct(changeCredential(id, { policy: Object.keys(next).length > 0 ? next : undefined }));
  };
  const [first] = requirements;
  return (
    <>
      <SavedField
        isFirst
        label={i18n.t('editor.title')}
        value={credential.title}
        longest={limits.title}
        onSave={(title) => onAct(changeCredential(id, { title }))}
      />
      <SavedField
        label={i18n.t('editor.issuer')}
        value={credential.issuer}
        longest={limits.title}
        onSave={(issuer) => onAct(changeCredential(id, { issuer }))}
      />
      <fieldset>
        <legend>{i18n.t('editor.policy')}</legend>
        <SavedField
          type="number"
          label={i18n.t('editor.attempts')}
          value={String(policy.attempts ?? '')}
          onSave={(text) => set('attempts', Math.min(numberIn(text) ?? 0, 1_000) || undefined)}
        />
        <ChoiceField
          label={i18n.t('editor.resubmission')}
          value={policy.resubmission ?? ''}
          options={[
            ['', i18n.t('editor.notSaid')],
            ['revise', i18n.t('editor.revise')],
            ['anew', i18n.t('editor.anew')],
          ]}
          onChoose={(value) => set('resubmission', value === '' ? undefined : value)}
        />
        <ChoiceField
          label={i18n.t('editor.blind')}
          value={yesOrNo(policy.blind)}
          options={yesOrNoOptions()}
          onChoose={(value) => set('blind', fromYesOrNo(value))}
        />
        <ChoiceField
          label={i18n.t('editor.linksAllowed')}
          value={yesOrNo(policy.linksAllowed)}
          options={yesOrNoOptions()}
          onChoose={(value) => set('linksAllowed', fromYesOrNo(value))}
        />
      </fieldset>
      {choices.map((choice) => (
        <ChoiceOfRequirements
          key={choice.id}
          choice={choice}
          requirements={requirements}
          onChange={(changed) => {
            const others = choices.flatMap((each) => (each.id === choice.id ? (changed ?? []) : [each]));
            onAct(changeCredential(id, { choices: others }));
          }}
        />
      ))}
      {first && (
        <div>
          <button
            type="button"
            class="button"
            onClick={() => {
              const choice = { id: newUuid(), code: '', title: '', count: 1, requirementIds: [first.id] };
              onAct(changeCredential(id, { choices: [...choices, choice] }));
            }}
          >
            {i18n.t('editor.addChoice')}
          </button>
        </div>
      )}
    </>
  );
}
