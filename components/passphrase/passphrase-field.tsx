import type { Signal } from '@preact/signals';

interface Props {
  label: string;
  hint: string;
  /** Of the hint, which a screen reader reads with the field. */
  hintId: string;
  value: Signal<string>;
}

/** Where a passphrase is made up: shown as it is typed, since it is to be told to someone, and kept by no browser. */
export function PassphraseField({ label, hint, hintId, value }: Props) {
  return (
    <label class="ask-field">
      {label}
      <input
        class="field"
        type="text"
        maxLength={200}
        autocomplete="off"
        spellcheck={false}
        value={value.value}
        aria-describedby={hintId}
        onInput={(event) => {
          value.value = event.currentTarget.value;
        }}
      />
      <span id={hintId} class="quiet small">
        {hint}
      </span>
    </label>
  );
}
