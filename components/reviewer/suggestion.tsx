import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ReviewerWords } from '@/lib/feedback/page/words';

interface Props {
  words: ReviewerWords['words'];
  suggestion: string;
  onSuggest: (suggestion: string) => void;
}

/** How the reviewer would put it: a field that is there once they ask for it, or wrote in it before. */
export function Suggestion({ words, suggestion, onSuggest }: Props) {
  const hadOne = useSignal(suggestion !== '');
  const isAsked = useSignal(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isAsked.value) field.current?.focus();
  }, [isAsked.value]);
  if (!hadOne.value && !isAsked.value) {
    return (
      <button
        type="button"
        class="button review-more"
        onClick={() => {
          isAsked.value = true;
        }}
      >
        {words.suggest}
      </button>
    );
  }
  return (
    <label class="review-field">
      {words.suggestion}
      <textarea
        ref={field}
        class="field"
        rows={3}
        maxLength={8_000}
        dir="auto"
        value={suggestion}
        onInput={(event) => onSuggest(event.currentTarget.value)}
      />
    </label>
  );
}
