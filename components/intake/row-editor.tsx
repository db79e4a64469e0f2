import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DraftRow } from '@/lib/programs/intake/rows';
import type { RowActs } from './draft-row';

interface Props {
  row: DraftRow;
  acts: RowActs;
}

/** The words of a line, to be written otherwise, or parted where the cursor is. */
export function RowEditor({ row, acts }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const written = () => field.current?.value ?? row.text;
  const done = () => acts.onText(row.key, written());
  const split = () => acts.onSplit(row.key, written(), field.current?.selectionStart ?? 0);
  return (
    <form
      class="row-editor"
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        const isWithin = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
        if (!isWithin && currentTarget.isConnected) done();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') acts.onLeave();
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
        defaultValue={row.text}
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
        <button type="button" class="button plain" onClick={acts.onLeave}>
          {i18n.t('intake.leave')}
        </button>
      </div>
    </form>
  );
}
