import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  name: string;
  /** Whether the last one given did not fit. */
  wrong: boolean;
  onAnswer: (password: string | null) => void;
}

export function PasswordDialog({ name, wrong, onAnswer }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    field.current?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="viewer-dialog surface"
      data-above-overlay
      aria-labelledby="password-title"
      onCancel={(event) => {
        event.preventDefault();
        onAnswer(null);
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onAnswer(field.current?.value ?? '');
        }}
      >
        <h2 id="password-title">{i18n.t('viewer.passwordTitle')}</h2>
        <p class="quiet">{i18n.t('viewer.passwordText', [name])}</p>
        <label for="pdf-password">{i18n.t('viewer.password')}</label>
        <input
          ref={field}
          id="pdf-password"
          class="field"
          type="password"
          autocomplete="off"
          aria-invalid={wrong}
          aria-describedby={wrong ? 'password-wrong' : undefined}
        />
        {wrong && (
          <p id="password-wrong" class="password-wrong" role="alert">
            {i18n.t('viewer.passwordWrong')}
          </p>
        )}
        <div class="dialog-actions">
          <button type="button" class="button" onClick={() => onAnswer(null)}>
            {i18n.t('viewer.passwordCancel')}
          </button>
          <button type="submit" class="button primary">
            {i18n.t('viewer.passwordOpen')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
