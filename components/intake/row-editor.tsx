import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DraftRow } from '@/lib/programs/intake/rows';
import type { RowActs } from './row-acts';
import { useTyping } from './use-typing';

interface Props {
  row: DraftRow;
  acts: RowActs;
}

/** The words of a line, to be written otherwise, or parted where the cursor is. */
export function RowEditor({ row, acts }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const [first] = useState(row.text);
  const { typed, stop } = useTyping((text) => acts.onTyped(row.key, text));
  // The field loses the focus once more as it goes.
  const isOver = useRef(false);
  const once = (act: (field: HTMLTextAreaElement) => void) => {
    if (isOver.current || !field.current) return;
    isOver.current = true;
    stop();
    act(field.current);
  };
  const done = () => once(({ value }) => acts.onText(row.key, value));
  const split = () => once(({ value, selectionStart }) => acts.onSplit(row.key, value, selectionStart));
  const leave = () => once(() => acts.onText(row.key, first));
  return (
    <form
      class="row-editor"
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) {
          once(({ value }) => acts.onPassed(row.key, value));
        }
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') leave();
        else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) split();
        else if (event.key === 'Enter' && !event.shiftKey && event.target === field.current) done();
        else return;
        event.preventDefault();
      }}
    >
      <textarea
        ref={field}
        class="field"
        rows={Math.min(8, Math.max(2, Math.ceil(row.text.length / 60)))}
        defaultValue={first}
        onInput={({ currentTarget }) => typed(currentTarget.value)}
        aria-label={i18n.t('intake.words')}
      />
      <div class="row-editor-acts">
        <button type="submit" class="button">
          {i18n.t('intake.done')}
        </button>
        {row.kind === 'indicator' && (
          <button type="button" class="button" onClick={split}>
            {i18n.t('intake.splitHere')}
          </button>
        )}
        <button type="button" class="button plain" onClick={leave}>
          {i18n.t('intake.leave')}
        </button>
      </div>
    </form>
  );
}
