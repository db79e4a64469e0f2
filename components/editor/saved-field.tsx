import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface Props {
  label: string;
  hint?: string;
  value: string;
  /** Lines that are shown; one for a plain field. */
  rows?: number;
  type?: 'text' | 'number' | 'date';
  longest?: number;
  isFirst?: boolean;
  onSave: (value: string) => void;
}

/** How long after the last key what was typed is saved, in milliseconds. */
const pause = 600;

/** A field whose text is saved when typing pauses, when it is left, and when it goes away. */
export function SavedField({ label, hint, value, rows = 1, type = 'text', longest, isFirst, onSave }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const save = useRef(onSave);
  save.current = onSave;
  const flush = () => {
    const text = waiting.current?.text;
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = null;
    if (text !== undefined) save.current(text);
  };
  useEffect(() => {
    const ended = new AbortController();
    addEventListener('pagehide', flush, { signal: ended.signal });
    return () => {
      ended.abort();
      flush();
    };
  }, []);
  const shared = {
    id,
    class: 'field',
    value: typed ?? value,
    maxLength: longest,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    'data-first-field': isFirst,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      const text = currentTarget.value;
      setTyped(text);
      if (waiting.current) clearTimeout(waiting.current.timer);
      waiting.current = { text, timer: setTimeout(flush, pause) };
    },
    onBlur: () => {
      flush();
      setTyped(null);
    },
  };
  return (
    <div class="editor-field">
      <label for={id}>{label}</label>
      {rows > 1 ? (
        <textarea rows={rows} {...shared} />
      ) : type === 'number' ? (
        <input type="number" min={0} {...shared} />
      ) : type === 'date' ? (
        <input type="date" {...shared} />
      ) : (
        <input type="text" {...shared} />
      )}
      {hint && (
        <p id={`${id}-hint`} class="small quiet">
          {hint}
        </p>
      )}
    </div>
  );
}
