import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';

interface Props {
  isWrong: boolean;
  onPassphrase: (passphrase: string) => void;
  onLeave: () => void;
}

/** Asks for the passphrase of a package. */
export function PassphraseAsk({ isWrong, onPassphrase, onLeave }: Props) {
  const passphrase = useSignal('');
  return (
    <form
      class="passphrase-ask"
      onSubmit={(event) => {
        event.preventDefault();
        onPassphrase(passphrase.value);
      }}
    >
      <label class="ask-field">
        {i18n.t('feedback.passphrase')}
        <input
          class="field"
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={passphrase.value}
          onInput={(event) => {
            passphrase.value = event.currentTarget.value;
          }}
        />
      </label>
      {isWrong && <p role="alert">{i18n.t('refusal.wrongPassphrase')}</p>}
      <div class="notice-actions">
        <button type="submit" class="button primary" disabled={passphrase.value.trim() === ''}>
          {i18n.t('feedback.unseal')}
        </button>
        <button type="button" class="button plain" onClick={onLeave}>
          {i18n.t('feedback.leave')}
        </button>
      </div>
    </form>
  );
}
