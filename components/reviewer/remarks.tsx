import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { filled } from '@/lib/feedback/filled';
import { type AskedPassage, packageLimits } from '@/lib/feedback/package';
import type { ReviewerWords } from '@/lib/feedback/page/words';
import type { WrittenRemark } from '@/lib/reviewing/written';
import { quoteStart } from '@/lib/words/quote-start';
import { RemarkField, RemovedRemark } from './remark-field';
import { useSelectedWords } from './use-selected-words';

interface Props {
  words: ReviewerWords['words'];
  passage: AskedPassage;
  /** Null where there is one alone. */
  number: number | null;
  /** Those on all passages. */
  remarks: readonly WrittenRemark[];
  /** Whether words of the passage can be selected beside it. */
  selects?: boolean;
  onRemarks: (remarks: WrittenRemark[]) => void;
}

/**
 * Comments on a passage, or on words of it that are selected there. What is typed is part of the reply at once: no button
 * stands between, which could be forgotten.
 */
export function Remarks({ words, passage, number, remarks, selects = true, onRemarks }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const selected = useSelectedWords(place, passage.id);
  const added = useSignal<number | null>(null);
  const removed = useSignal<WrittenRemark | null>(null);
  const add = (remark: WrittenRemark) => {
    added.value = remarks.length;
    removed.value = null;
    onRemarks([...remarks, remark]);
  };
  const remove = (remark: WrittenRemark) => {
    added.value = null;
    removed.value = remark.comment.trim() === '' ? null : remark;
    if (removed.value === null) place.current?.querySelector<HTMLElement>('.review-remark-add')?.focus();
    onRemarks(remarks.filter((each) => each !== remark));
  };
  const isFull = remarks.length >= packageLimits.items;
  return (
    <div ref={place} class="review-remarks">
      {remarks.map((remark, at) =>
        remark.passageId === passage.id ? (
          <RemarkField
            key={at}
            words={words}
            remark={remark}
            isNew={at === added.value}
            onChange={(comment) => onRemarks(remarks.with(at, { ...remark, comment }))}
            onRemove={() => remove(remark)}
          />
        ) : null,
      )}
      {removed.value && <RemovedRemark words={words} remark={removed.value} onRestore={add} />}
      {!isFull && (
        <div class="review-buttons">
          <button
            type="button"
            class="button small review-remark-add"
            onClick={() => add({ passageId: passage.id, quote: '', comment: '' })}
          >
            {number === null ? words.remarkWhole : filled(words.remarkNumbered, String(number))}
          </button>
          {selected.value !== '' && (
            <button
              type="button"
              class="button small"
              onClick={() => add({ passageId: passage.id, quote: selected.value, comment: '' })}
            >
              <span dir="auto">{filled(words.remarkThese, quoteStart(selected.value))}</span>
            </button>
          )}
          {selects && selected.value === '' && <p class="quiet small">{words.remarkHint}</p>}
        </div>
      )}
    </div>
  );
}
