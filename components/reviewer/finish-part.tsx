import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { filled } from '@/lib/feedback/filled';
import { hasSomething } from '@/lib/reviewing/answered';
import type { ReviewFormProps } from './reviewer-props';

type Outcome =
  | { kind: 'saved'; name: string }
  | { kind: 'copied' | 'failed' }
  | { kind: 'refused'; text: string }
  | null;

interface Props extends ReviewFormProps {
  progress: string;
}

/** The end of the form: a name, a last word, and the reply as a file or a code. */
export function FinishPart({ words, package: opened, written, onWrite, onReply, isSealed, progress }: Props) {
  const outcome = useSignal<Outcome>(null);
  const from = opened.request.from || words.someone;
  const ready = hasSomething(written);
  const make = async (use: (text: string) => Promise<Outcome> | Outcome) => {
    try {
      outcome.value = await use(await onReply());
    } catch {
      outcome.value = { kind: 'failed' };
    }
  };
  const save = (text: string): Outcome => {
    const who = written.reviewer.trim().replace(/[^\p{L}\p{N} -]/gu, '');
    // Under a passphrase the name of the file names nobody.
    const name = who && !isSealed ? filled(words.fileName, who) : words.fileNameUnnamed;
    saveText(name, text);
    return { kind: 'saved', name };
  };
  const copy = async (text: string): Promise<Outcome> => {
    try {
      await navigator.clipboard.writeText(text);
      return { kind: 'copied' };
    } catch {
      return { kind: 'refused', text };
    }
  };
  return (
    <section class="review-card review-finish" aria-labelledby="review-finish">
      <h2 id="review-finish">{words.finish}</h2>
      <p class="quiet">{progress}</p>
      <label class="review-field">
        {filled(words.name, from)}
        <input
          class="field"
          type="text"
          autocomplete="name"
          maxLength={120}
          value={written.reviewer}
          onInput={(event) => onWrite({ ...written, reviewer: event.currentTarget.value })}
        />
      </label>
      <label class="review-field">
        {words.note}
        <textarea
          class="field"
          rows={2}
          dir="auto"
          maxLength={8_000}
          value={written.note}
          onInput={(event) => onWrite({ ...written, note: event.currentTarget.value })}
        />
      </label>
      <p>{ready ? filled(words.finishText, from) : words.nothingYet}</p>
      <div class="review-buttons">
        <button type="button" class="button primary" disabled={!ready} onClick={() => void make(save)}>
          {words.save}
        </button>
        <button type="button" class="button" disabled={!ready} onClick={() => void make(copy)}>
          {words.copy}
        </button>
        <button type="button" class="button plain" onClick={() => print()}>
          {words.print}
        </button>
      </div>
      <div role="status">
        {outcome.value?.kind === 'saved' && <p class="review-done">{filled(words.saved, outcome.value.name, from)}</p>}
        {outcome.value?.kind === 'copied' && <p class="review-done">{filled(words.copied, from)}</p>}
        {outcome.value?.kind === 'failed' && <p class="review-problem">{words.failed}</p>}
        {outcome.value?.kind === 'refused' && <p class="review-problem">{words.copyRefused}</p>}
      </div>
      {outcome.value?.kind === 'refused' && <CopyByHand label={words.copyText} text={outcome.value.text} />}
    </section>
  );
}

/** Where the browser does not copy, the person does: all of it is selected already. */
function CopyByHand({ label, text }: { label: string; text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return <textarea ref={field} class="field" rows={6} readOnly aria-label={label} value={text} />;
}

function saveText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Firefox reads the file only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
