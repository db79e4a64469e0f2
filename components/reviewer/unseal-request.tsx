import { useSignal } from '@preact/signals';
import type { ReviewerWords } from '@/lib/feedback/page/words';

interface Props {
  words: ReviewerWords;
  isWrong: boolean;
  onPassphrase: (passphrase: string) => void;
}

/** Asks for the passphrase that a request is under. */
export function UnsealRequest({ words: { words, refusals }, isWrong, onPassphrase }: Props) {
  const passphrase = useSignal('');
  return (
    <div class="review">
      <form
        class="review-card"
        onSubmit={(event) => {
          event.preventDefault();
          onPassphrase(passphrase.value);
        }}
      >
        <h1>{words.sealedTitle}</h1>
        <p class="quiet">{words.sealedText}</p>
        <label class="review-field">
          {words.passphrase}
          <input
            class="field"
            type="text"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            value={passphrase.value}
            onInput={(event) => {
              passphrase.value = event.currentTarget.value;
            }}
          />
        </label>
        {isWrong && (
          <p class="review-problem" role="alert">
            {refusals.wrongPassphrase}
          </p>
        )}
        <button type="submit" class="button primary" disabled={passphrase.value.trim() === ''}>
          {words.open}
        </button>
      </form>
    </div>
  );
}
