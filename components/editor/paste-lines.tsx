import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type PastedLine, pastedLines } from '@/lib/frameworks/editing/pasted-lines';

interface Props {
  onAdd: (lines: PastedLine[]) => void;
  onLeave: () => void;
}

/** Many indicators at once, each in a line. */
export function PasteLines({ onAdd, onLeave }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const lines = pastedLines(text);
  return (
    <section class="editor-paste">
      <label for={id}>{i18n.t('editor.pasteLabel')}</label>
      <textarea
        ref={field}
        id={id}
        class="field"
        rows={6}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onLeave()}
      />
      <div class="editor-tools">
        <button type="button" class="button primary" disabled={lines.length === 0} onClick={() => onAdd(lines)}>
          {lines.length === 0 ? i18n.t('editor.pasteAddNone') : i18n.t('editor.pasteAdd', lines.length)}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {i18n.t('editor.cancel')}
        </button>
      </div>
    </section>
  );
}
