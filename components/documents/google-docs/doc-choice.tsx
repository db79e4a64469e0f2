import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OpenDoc } from './diagnosis-model';

interface Props {
  docs: readonly OpenDoc[];
  isWorking: boolean;
  onLook: (doc: OpenDoc, asksGoogle: boolean) => void;
}

/** Which of the open documents is looked at, and whether Google is asked for it as well. */
export function DocChoice({ docs, isWorking, onLook }: Props) {
  const name = useId();
  const chosen = useSignal<number | null>(null);
  const asksGoogle = useSignal(false);
  const doc = docs.find(({ id }) => id === chosen.value) ?? docs[0];
  return (
    <form
      class="doc-choice"
      onSubmit={(event) => {
        event.preventDefault();
        if (doc && !isWorking) onLook(doc, asksGoogle.value);
      }}
    >
      <fieldset>
        <legend>{i18n.t('diagnosis.which')}</legend>
        {docs.map(({ id, title }) => (
          <label key={id} class="doc-option">
            <input
              type="radio"
              name={name}
              checked={id === doc?.id}
              onChange={() => {
                chosen.value = id;
              }}
            />
            <span>{title || i18n.t('diagnosis.untitled')}</span>
          </label>
        ))}
      </fieldset>
      <label class="doc-option">
        <input
          type="checkbox"
          checked={asksGoogle.value}
          aria-describedby={`${name}-asks`}
          onChange={({ currentTarget }) => {
            asksGoogle.value = currentTarget.checked;
          }}
        />
        <span>{i18n.t('diagnosis.asks')}</span>
      </label>
      <p id={`${name}-asks`} class="small quiet doc-asks">
        {i18n.t('diagnosis.asksExplain')}
      </p>
      <button type="submit" class="button primary" aria-disabled={isWorking}>
        {i18n.t('diagnosis.look')}
      </button>
    </form>
  );
}
