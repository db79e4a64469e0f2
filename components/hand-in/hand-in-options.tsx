import { i18n } from '#i18n';
import type { HandInModel, HandInWish } from '@/lib/handing-in/hand-in-model';
import type { CredentialId } from '@/lib/model/ids';

interface Props {
  model: Pick<HandInModel, 'choices' | 'wish'>;
  onWish: (wish: HandInWish) => void;
}

export function HandInOptions({ model: { choices, wish }, onWish }: Props) {
  const change = (changed: Partial<HandInWish>) => onWish({ ...wish, ...changed });
  return (
    <>
      {choices.length > 1 && (
        <label class="hand-in-field">
          {i18n.t('handIn.credential')}
          <select
            class="field"
            value={wish.credentialId ?? ''}
            onChange={(event) => change({ credentialId: (event.currentTarget.value || null) as CredentialId | null })}
          >
            {choices.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
            <option value="">{i18n.t('handIn.allCredentials')}</option>
          </select>
        </label>
      )}
      <label class="hand-in-field">
        {i18n.t('handIn.author')}
        <input
          class="field"
          type="text"
          maxLength={200}
          value={wish.author}
          autocomplete="name"
          placeholder={i18n.t('handIn.authorHint')}
          onInput={(event) => change({ author: event.currentTarget.value })}
        />
      </label>
      <fieldset class="hand-in-ways">
        <legend>{i18n.t('handIn.way')}</legend>
        <Way drawn={false} wish={wish} label="handIn.asComments" hint="handIn.asCommentsHint" onChange={change} />
        <Way drawn={true} wish={wish} label="handIn.asDrawn" hint="handIn.asDrawnHint" onChange={change} />
      </fieldset>
      <label class="hand-in-check">
        <input
          type="checkbox"
          checked={wish.index || wish.drawn}
          disabled={wish.drawn}
          onChange={(event) => change({ index: event.currentTarget.checked })}
        />
        <span>{i18n.t('handIn.index')}</span>
      </label>
      <label class="hand-in-check">
        <input
          type="checkbox"
          checked={wish.restorable}
          onChange={(event) => change({ restorable: event.currentTarget.checked })}
        />
        <span>
          {i18n.t('handIn.restorable')}
          <span class="quiet small">{i18n.t('handIn.restorableHint')}</span>
        </span>
      </label>
    </>
  );
}

interface WayProps {
  drawn: boolean;
  wish: HandInWish;
  label: 'handIn.asComments' | 'handIn.asDrawn';
  hint: 'handIn.asCommentsHint' | 'handIn.asDrawnHint';
  onChange: (changed: Partial<HandInWish>) => void;
}

function Way({ drawn, wish, label, hint, onChange }: WayProps) {
  return (
    <label class="hand-in-check">
      <input type="radio" name="hand-in-way" checked={wish.drawn === drawn} onChange={() => onChange({ drawn })} />
      <span>
        {i18n.t(label)}
        <span class="quiet small">{i18n.t(hint)}</span>
      </span>
    </label>
  );
}
