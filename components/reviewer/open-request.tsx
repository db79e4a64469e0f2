import { useSignal } from '@preact/signals';
import type { Refusal } from '@/lib/feedback/package';
import type { ReviewerWords } from '@/lib/feedback/page/words';

interface Props {
  words: ReviewerWords;
  refusal: Refusal | null;
  onFile: (file: File) => void;
  onText: (text: string) => void;
}

/** Where a request is opened that did not come with the page. */
export function OpenRequest({ words: { words, refusals }, refusal, onFile, onText }: Props) {
  const pasted = useSignal('');
  const sentence = Object.entries(refusals).find(([name]) => name === refusal)?.[1] ?? refusals.damaged;
  return (
    <section
      class="review"
      aria-label={words.openTitle}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const [file] = event.dataTransfer?.files ?? [];
        if (file) onFile(file);
      }}
    >
      <div class="review-card">
        <h1>{words.openTitle}</h1>
        <p class="quiet">{words.openText}</p>
        {refusal !== null && (
          <p class="review-problem" role="alert">
            {sentence}
          </p>
        )}
        <label class="review-field">
          {words.choose}
          <input
            type="file"
            accept=".html,.htm,.txt,.json,text/html,text/plain"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) onFile(file);
              currentTarget.value = '';
            }}
          />
        </label>
        <form
          class="review-field"
          onSubmit={(event) => {
            event.preventDefault();
            onText(pasted.value);
          }}
        >
          <label class="review-field">
            {words.paste}
            <textarea
              class="field"
              rows={3}
              spellcheck={false}
              value={pasted.value}
              onInput={(event) => {
                pasted.value = event.currentTarget.value;
              }}
            />
          </label>
          <button type="submit" class="button primary" disabled={pasted.value.trim() === ''}>
            {words.open}
          </button>
        </form>
      </div>
    </section>
  );
}
