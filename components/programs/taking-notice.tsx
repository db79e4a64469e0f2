import { i18n } from '#i18n';
import { Notice } from '@/components/notice/notice';
import type { TakingStep } from '@/lib/programs/taking-step';

interface Props {
  step: TakingStep;
  onCancel: () => void;
  onDismiss: () => void;
}

/** What becomes of a page that a credential is to be taken in from. */
export function TakingNotice({ step, onCancel, onDismiss }: Props) {
  switch (step.step) {
    case 'none':
      return null;
    case 'reading':
      return (
        <div class="taking" role="status">
          <p>{i18n.t('takeIn.reading')}</p>
          <button type="button" class="button" onClick={onCancel}>
            {i18n.t('takeIn.cancel')}
          </button>
        </div>
      );
    case 'begun':
      return (
        <>
          {step.notes.map((note) => (
            <Notice key={note} kind="news" onDismiss={onDismiss}>
              <p>{i18n.t(`takeIn.note.${note}`)}</p>
            </Notice>
          ))}
        </>
      );
    case 'refused':
      return (
        <Notice kind="problem" onDismiss={onDismiss}>
          {step.title !== '' && <strong class="taking-title">{step.title}</strong>}
          <p>{i18n.t(`takeIn.refused.${step.reason}`)}</p>
          <p>{i18n.t('takeIn.nothingLost')}</p>
        </Notice>
      );
  }
}
