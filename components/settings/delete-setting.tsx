import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { useFocusOnArrival } from '@/components/focus/use-focus-on-arrival';
import { Notice } from '@/components/notice/notice';
import { Setting } from './setting';

export type DeleteStep = 'none' | 'asked' | 'done';

interface Props {
  step: DeleteStep;
  onAsk: () => void;
  onSave: () => void;
  onDelete: () => void;
  onKeep: () => void;
  onForget: () => void;
}

/** Deleting everything: two steps, a way out of each, and one to make it final. */
export function DeleteSetting({ step, onAsk, onSave, onDelete, onKeep, onForget }: Props) {
  return (
    <Setting title={i18n.t('settings.delete')} text={i18n.t('settings.deleteExplain')}>
      {step === 'none' && (
        <button type="button" class="button danger" onClick={onAsk}>
          {i18n.t('settings.deleteStart')}
        </button>
      )}
      {step === 'asked' && <Confirmation onSave={onSave} onDelete={onDelete} onKeep={onKeep} />}
      {step === 'done' && (
        <>
          <Notice kind="news">{i18n.t('settings.deleteDone')}</Notice>
          <button type="button" class="button danger" onClick={onForget}>
            {i18n.t('settings.forget')}
          </button>
        </>
      )}
    </Setting>
  );
}

function Confirmation({ onSave, onDelete, onKeep }: Pick<Props, 'onSave' | 'onDelete' | 'onKeep'>) {
  const first = useRef<HTMLButtonElement>(null);
  useFocusOnArrival(first);
  return (
    <fieldset class="delete-ask">
      <legend class="visually-hidden">{i18n.t('settings.delete')}</legend>
      <p role="alert">{i18n.t('settings.deleteSure')}</p>
      <div class="setting-buttons">
        <button ref={first} type="button" class="button primary" onClick={onSave}>
          {i18n.t('settings.save')}
        </button>
        <button type="button" class="button" onClick={onKeep}>
          {i18n.t('settings.deleteNo')}
        </button>
        <button type="button" class="button danger" onClick={onDelete}>
          {i18n.t('settings.deleteYes')}
        </button>
      </div>
    </fieldset>
  );
}
