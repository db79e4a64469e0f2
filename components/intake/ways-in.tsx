import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { typedHere } from '@/lib/own-pages/typed-here';
import type { Pasted } from '@/lib/programs/taking-in';

interface Props {
  /** Of files that can be read, as `accept` has them. */
  extensions: readonly string[];
  /** Whether one is being read. */
  isReading: boolean;
  /** Whether the person came to paste one. */
  isPasting: boolean;
  onFile: (file: File) => void;
  onPaste: (pasted: Pasted) => void;
}

/** Where a credential comes in: a file of any kind, or what is pasted. */
export function WaysIn({ extensions, isReading, isPasting, onFile, onPaste }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isPasting) field.current?.focus();
  }, [isPasting]);
  const typed = () => {
    const text = field.current?.value ?? '';
    if (text.trim() === '') field.current?.focus();
    else {
      typedHere.forget('intake');
      onPaste({ html: '', text });
    }
  };
  return (
    <section class="ways-in" aria-labelledby={id} aria-busy={isReading}>
      <h2 id={id}>{i18n.t('intake.begin')}</h2>
      <p class="quiet">{i18n.t('intake.beginHint')}</p>
      <div class="ways-in-sides">
        <label class="file-picker way-in">
          <span>{i18n.t('intake.chooseFile')}</span>
          <input
            type="file"
            accept={extensions.join(',')}
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) onFile(file);
              currentTarget.value = '';
            }}
          />
          <span class="small quiet">{i18n.t('intake.fileHint')}</span>
        </label>
        <div class="way-in paste-in">
          <label for={`${id}-paste`}>{i18n.t('intake.paste')}</label>
          <textarea
            ref={field}
            id={`${id}-paste`}
            class="field"
            rows={4}
            defaultValue={typedHere.read('intake')}
            onInput={({ currentTarget }) => typedHere.keep('intake', currentTarget.value)}
            aria-describedby={`${id}-hint`}
            onPaste={(event) => {
              const data = event.clipboardData;
              const pasted = { html: data?.getData('text/html') ?? '', text: data?.getData('text/plain') ?? '' };
              // A word or two go into what is being typed.
              const isShort = pasted.text.length < shortest || event.currentTarget.value.trim() !== '';
              if (isShort && (data?.files.length ?? 0) === 0) return;
              event.preventDefault();
              const file = data?.files[0];
              if (pasted.html === '' && pasted.text === '' && file) onFile(file);
              else onPaste(pasted);
            }}
          />
          <p id={`${id}-hint`} class="small quiet">
            {i18n.t('intake.pasteHint')}
          </p>
          <button type="button" class="button" onClick={typed}>
            {i18n.t('intake.takeTyped')}
          </button>
        </div>
      </div>
    </section>
  );
}

/** Letters of what is taken in as soon as it is pasted. */
const shortest = 40;
