import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Notice } from '@/components/notice/notice';
import type { IntakeCallbacks, IntakeStep } from './feedback-model';
import { OfferedReply } from './offered-reply';
import { PassphraseAsk } from './passphrase-ask';

interface Props extends IntakeCallbacks {
  step: IntakeStep;
}

/** Where replies come back: dropped, chosen or pasted. Nothing is merged before it was seen. */
export function TakeIn({ step, ...on }: Props) {
  const over = useSignal(false);
  return (
    <section
      class="take-in"
      data-over={over.value}
      aria-labelledby="take-in-title"
      onDragOver={(event) => {
        event.preventDefault();
        over.value = true;
      }}
      onDragLeave={() => {
        over.value = false;
      }}
      onDrop={(event) => {
        event.preventDefault();
        over.value = false;
        const [file] = event.dataTransfer?.files ?? [];
        if (file) on.onFile(file);
        else on.onText(event.dataTransfer?.getData('text/plain') ?? '');
      }}
    >
      <h2 id="take-in-title">{i18n.t('feedback.takeIn')}</h2>
      {step.status === 'offered' ? (
        <OfferedReply {...step} onTake={on.onTake} onLeave={on.onLeave} />
      ) : step.status === 'sealed' ? (
        <PassphraseAsk isWrong={step.isWrong} onPassphrase={on.onPassphrase} onLeave={on.onLeave} />
      ) : (
        <Ways on={on} />
      )}
      {step.status === 'refused' && (
        <Notice kind="problem" onDismiss={on.onLeave}>
          {i18n.t(`refusal.${step.refusal}`)}
        </Notice>
      )}
      {step.status === 'taken' && (
        <Notice kind="news" onDismiss={on.onLeave}>
          {i18n.t('feedback.taken')}
        </Notice>
      )}
    </section>
  );
}

function Ways({ on }: { on: IntakeCallbacks }) {
  const chooser = useRef<HTMLInputElement>(null);
  const pasted = useSignal('');
  return (
    <>
      <p class="quiet">{i18n.t('feedback.takeInText')}</p>
      <div class="take-in-ways">
        <button type="button" class="button" onClick={() => chooser.current?.click()}>
          {i18n.t('feedback.chooseFile')}
        </button>
        <input
          ref={chooser}
          class="visually-hidden"
          type="file"
          tabIndex={-1}
          aria-label={i18n.t('feedback.chooseFile')}
          accept=".txt,.html,.htm,.json,.eml,text/plain,text/html"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) on.onFile(file);
            currentTarget.value = '';
          }}
        />
        <form
          class="take-in-paste"
          onSubmit={(event) => {
            event.preventDefault();
            on.onText(pasted.value);
            pasted.value = '';
          }}
        >
          <label class="ask-field">
            {i18n.t('feedback.paste')}
            <textarea
              class="field"
              rows={2}
              spellcheck={false}
              value={pasted.value}
              placeholder={i18n.t('feedback.pasteHint')}
              onInput={(event) => {
                pasted.value = event.currentTarget.value;
              }}
            />
          </label>
          <button type="submit" class="button" disabled={pasted.value.trim() === ''}>
            {i18n.t('feedback.read')}
          </button>
        </form>
      </div>
    </>
  );
}
