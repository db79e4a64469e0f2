import { useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { filled } from '@/lib/feedback/filled';
import type { AskedPassage } from '@/lib/feedback/package';
import type { ReviewerWords } from '@/lib/feedback/page/words';
import type { WrittenRemark } from '@/lib/reviewing/written';

interface Props {
  words: ReviewerWords['words'];
  passages: readonly AskedPassage[];
  remarks: readonly WrittenRemark[];
  onRemarks: (remarks: WrittenRemark[]) => void;
}

/** Comments on words of a passage: the words are those that are selected above, or written by hand. */
export function Remarks({ words, passages, remarks, onRemarks }: Props) {
  const place = useRef<HTMLDetailsElement>(null);
  const passageId = useSignal(passages[0]?.id ?? '');
  const quote = useSignal('');
  const comment = useSignal('');
  useSignalEffect(() => {
    const ended = new AbortController();
    const look = () => {
      const selected = document.getSelection();
      const within = selected?.anchorNode?.parentElement?.closest('[data-passage]');
      const text = selected?.toString().trim() ?? '';
      const id = within?.getAttribute('data-passage');
      if (!text || !id || within?.closest('.review-card') !== place.current?.closest('.review-card')) return;
      passageId.value = id;
      quote.value = text.slice(0, 2_000);
    };
    document.addEventListener('selectionchange', look, { signal: ended.signal });
    return () => ended.abort();
  });
  const own = remarks.filter((remark) => passages.some(({ id }) => id === remark.passageId));
  return (
    <details ref={place} class="review-remarks">
      <summary>{words.remarks}</summary>
      {own.length > 0 && (
        <ul class="list" aria-label={words.yourComments}>
          {own.map((remark) => (
            <li key={`${remark.passageId} ${remark.quote} ${remark.comment}`}>
              {remark.quote && <q dir="auto">{remark.quote}</q>}
              <p dir="auto">{remark.comment}</p>
              <button
                type="button"
                class="button plain danger"
                onClick={() => onRemarks(remarks.filter((each) => each !== remark))}
              >
                {words.removeRemark}
              </button>
            </li>
          ))}
        </ul>
      )}
      {passages.length > 1 && (
        <select
          class="field"
          aria-label={words.indicator}
          value={passageId.value}
          onChange={(event) => {
            passageId.value = event.currentTarget.value;
          }}
        >
          {passages.map(({ id }, at) => (
            <option key={id} value={id}>
              {filled(words.passageNumber, String(at + 1))}
            </option>
          ))}
        </select>
      )}
      <label class="review-field">
        {words.remarkWords}
        <input
          class="field"
          type="text"
          dir="auto"
          maxLength={2_000}
          value={quote.value}
          onInput={(event) => {
            quote.value = event.currentTarget.value;
          }}
        />
      </label>
      <label class="review-field">
        {words.remark}
        <textarea
          class="field"
          rows={2}
          dir="auto"
          maxLength={8_000}
          value={comment.value}
          onInput={(event) => {
            comment.value = event.currentTarget.value;
          }}
        />
      </label>
      <button
        type="button"
        class="button"
        disabled={comment.value.trim() === ''}
        onClick={() => {
          onRemarks([
            ...remarks,
            { passageId: passageId.value, quote: quote.value.trim(), comment: comment.value.trim() },
          ]);
          quote.value = '';
          comment.value = '';
        }}
      >
        {words.addRemark}
      </button>
    </details>
  );
}
