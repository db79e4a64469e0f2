import { useEffect, useRef } from 'preact/hooks';
import { useFocusOnArrival } from '@/components/focus/use-focus-on-arrival';
import { filled } from '@/lib/feedback/filled';
import type { ReviewerWords } from '@/lib/feedback/page/words';
import type { WrittenRemark } from '@/lib/reviewing/written';
import { quoteStart } from '@/lib/words/quote-start';

interface FieldProps {
  words: ReviewerWords['words'];
  remark: WrittenRemark;
  /** Whether it was asked for just now, and is to be written in. */
  isNew: boolean;
  onChange: (comment: string) => void;
  onRemove: () => void;
}

/** One comment on a passage, as it is written. */
export function RemarkField({ words, remark, isNew, onChange, onRemove }: FieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isNew) field.current?.focus();
  }, [isNew]);
  return (
    <div class="review-remark">
      <label class="review-field">
        <span dir="auto">{remark.quote ? filled(words.remarkOn, quoteStart(remark.quote)) : words.remarkOnWhole}</span>
        <textarea
          ref={field}
          class="field"
          rows={2}
          dir="auto"
          maxLength={8_000}
          value={remark.comment}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      </label>
      <button type="button" class="button plain small review-more" onClick={onRemove}>
        {words.removeRemark}
      </button>
    </div>
  );
}

interface RemovedProps {
  words: ReviewerWords['words'];
  remark: WrittenRemark;
  onRestore: (remark: WrittenRemark) => void;
}

/** In the place of a comment that was removed. */
export function RemovedRemark({ words, remark, onRestore }: RemovedProps) {
  const button = useRef<HTMLButtonElement>(null);
  useFocusOnArrival(button);
  return (
    <p class="review-removed" role="status">
      {words.remarkRemoved}{' '}
      <button ref={button} type="button" class="button small" onClick={() => onRestore(remark)}>
        {words.restoreRemark}
      </button>
    </p>
  );
}
