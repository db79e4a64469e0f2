import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TakeInStep } from '@/lib/viewer/take-in-controller';

interface Props {
  step: Exclude<TakeInStep, { step: 'closed' }>;
  /** The pages as they were written; null for all. */
  onTake: (named: string | null) => void;
  onCancel: () => void;
}

/** Which pages a credential is taken in from, and how far that has come. */
export function TakeInDialog({ step, onTake, onCancel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isAll = useSignal(true);
  const named = useSignal('');
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="viewer-dialog surface"
      data-above-overlay
      aria-labelledby="take-in-title"
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (step.step === 'choosing') onTake(isAll.value ? null : named.value);
        }}
      >
        <h2 id="take-in-title">{i18n.t('takeIn.pdf.title')}</h2>
        {step.step === 'choosing' ? <Choice step={step} isAll={isAll} named={named} /> : <Reading step={step} />}
        <div class="dialog-actions">
          <button type="button" class="button" onClick={onCancel}>
            {i18n.t('takeIn.cancel')}
          </button>
          {step.step === 'choosing' && (
            <button type="submit" class="button primary">
              {i18n.t('takeIn.pdf.take')}
            </button>
          )}
        </div>
      </form>
    </dialog>
  );
}

interface ChoiceProps {
  step: Extract<TakeInStep, { step: 'choosing' }>;
  isAll: { value: boolean };
  named: { value: string };
}

function Choice({ step: { pages, problem }, isAll, named }: ChoiceProps) {
  const choose = (all: boolean) => () => {
    isAll.value = all;
  };
  return (
    <>
      <p class="quiet">{i18n.t('takeIn.pdf.explain')}</p>
      <label class="take-in-choice">
        <input type="radio" name="take-in-pages" checked={isAll.value} onChange={choose(true)} />
        {i18n.t('takeIn.pdf.all', pages)}
      </label>
      <label class="take-in-choice">
        <input type="radio" name="take-in-pages" checked={!isAll.value} onChange={choose(false)} />
        {i18n.t('takeIn.pdf.some')}
      </label>
      <input
        class="field"
        aria-label={i18n.t('takeIn.pdf.pages')}
        placeholder={i18n.t('takeIn.pdf.example')}
        value={named.value}
        aria-invalid={problem !== null && !isAll.value}
        aria-describedby={problem === null ? undefined : 'take-in-problem'}
        onFocus={choose(false)}
        onInput={(event) => {
          named.value = event.currentTarget.value;
        }}
      />
      {problem !== null && (
        <p id="take-in-problem" class="password-wrong" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}

function Reading({ step: { read, of } }: { step: Extract<TakeInStep, { step: 'reading' }> }) {
  const words = i18n.t('takeIn.pdf.reading', [String(read), String(of)]);
  return (
    <div class="progress-words">
      <p role="status">{words}</p>
      <progress aria-label={words} value={read} max={of} />
    </div>
  );
}
