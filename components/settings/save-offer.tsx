import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { PassphraseField } from '@/components/passphrase/passphrase-field';
import type { SavingWish } from '@/lib/surfaces/settings/save-everything';

interface Props {
  onSave: (wish: SavingWish) => void;
}

/** Saving everything to a file: what else is to be in it, and under which passphrase. */
export function SaveOffer({ onSave }: Props) {
  const others = useSignal(false);
  const names = useSignal(false);
  const passphrase = useSignal('');
  return (
    <form
      class="save-offer"
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ others: others.value, names: names.value, passphrase: passphrase.value });
      }}
    >
      <label class="setting-choice">
        <input
          type="checkbox"
          checked={others.value}
          onChange={(event) => {
            others.value = event.currentTarget.checked;
          }}
        />
        {i18n.t('settings.saveOthers')}
      </label>
      <label class="setting-choice">
        <input
          type="checkbox"
          checked={names.value}
          onChange={(event) => {
            names.value = event.currentTarget.checked;
          }}
        />
        {i18n.t('settings.saveNames')}
      </label>
      <PassphraseField
        label={i18n.t('settings.savePassphrase')}
        hint={i18n.t('settings.savePassphraseHint')}
        hintId="save-passphrase-hint"
        value={passphrase}
      />
      <button type="submit" class="button primary">
        {i18n.t('settings.save')}
      </button>
    </form>
  );
}
