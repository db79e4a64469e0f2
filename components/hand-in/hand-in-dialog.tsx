import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { isTaken } from '@/lib/handing-in/evidence';
import type { HandInModel } from '@/lib/handing-in/hand-in-model';
import { EvidenceList } from './evidence-list';
import type { HandInCallbacks } from './hand-in-callbacks';
import { HandInOptions } from './hand-in-options';
import { HandInResult } from './hand-in-result';

interface Props extends HandInCallbacks {
  model: HandInModel;
}

/** Where a copy of the PDF is made in which every passage says which indicator it shows, and why. */
export function HandInDialog({ model, onWish, onSave, onSaveApart, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const { evidence, step } = model;
  const hasSome = evidence.some((each) => isTaken(each, model.wish.others));
  const writing = step.status === 'writing';
  return (
    <dialog
      ref={dialog}
      class="hand-in surface"
      data-above-overlay
      aria-labelledby="hand-in-title"
      onCancel={(event) => {
        event.preventDefault();
        if (!writing) onClose();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        <h2 id="hand-in-title">{i18n.t('handIn.title')}</h2>
        <p class="quiet">{i18n.t('handIn.explain')}</p>
        {evidence.length === 0 && <p>{i18n.t('handIn.nothing')}</p>}
        {evidence.length > 0 && (
          <>
            <HandInOptions model={model} onWish={onWish} />
            <EvidenceList
              evidence={evidence}
              others={model.wish.others}
              onOthers={(others) => onWish({ ...model.wish, others })}
            />
          </>
        )}
        <HandInResult step={step} onSaveApart={onSaveApart} />
        <div class="dialog-actions">
          <button type="button" class="button" disabled={writing} onClick={onClose}>
            {i18n.t(step.status === 'saved' ? 'handIn.done' : 'handIn.cancel')}
          </button>
          <button type="submit" class="button primary" disabled={writing || !hasSome}>
            {i18n.t(writing ? 'handIn.writing' : step.status === 'saved' ? 'handIn.saveAgain' : 'handIn.save')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
