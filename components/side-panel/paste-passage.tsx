import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { limits } from '@/lib/model/limits';

interface Props {
  /** Opens the picker in the document for these words; false where that could not be done. */
  onQuote: (quote: string) => Promise<boolean>;
}

/** For documents in which the selection may not be readable: the words themselves, pasted. */
export function PastePassage({ onQuote }: Props) {
  const quote = useSignal('');
  const send = async () => {
    if (await onQuote(quote.value)) quote.value = '';
  };
  return (
    <details class="paste-passage">
      <summary>{i18n.t('panel.paste')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <label>
          <span class="small quiet">{i18n.t('panel.pasteExplain')}</span>
          <textarea
            class="field"
            rows={3}
            maxLength={limits.quote}
            value={quote.value}
            onInput={(event) => {
              quote.value = event.currentTarget.value;
            }}
          />
        </label>
        <button type="submit" class="button" disabled={quote.value.trim() === ''}>
          {i18n.t('panel.pasteTag')}
        </button>
      </form>
    </details>
  );
}
