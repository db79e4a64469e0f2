import { i18n } from '#i18n';
import { Notice } from '@/components/notice/notice';
import type { TravellingStep } from '@/lib/handing-in/travelling-offer';

interface Props {
  step: TravellingStep;
  onRestore: () => void;
  onLeave: () => void;
}

/** That a PDF brings tags with it, and what became of them. */
export function TravellingNotice({ step, onRestore, onLeave }: Props) {
  if (step.status === 'none') return null;
  if (step.status === 'failed') {
    return (
      <Notice kind="problem" onDismiss={onLeave}>
        {i18n.t(`failure.${step.failure}`)}
      </Notice>
    );
  }
  if (step.status === 'restored') {
    return (
      <Notice kind="news" onDismiss={onLeave}>
        {i18n.t('travelling.restored')}
      </Notice>
    );
  }
  return (
    <Notice kind="news">
      <p>{i18n.t('travelling.found', step.tags)}</p>
      <div class="notice-actions">
        <button type="button" class="button primary" onClick={onRestore}>
          {i18n.t('travelling.restore')}
        </button>
        <button type="button" class="button plain" onClick={onLeave}>
          {i18n.t('travelling.leave')}
        </button>
      </div>
    </Notice>
  );
}
