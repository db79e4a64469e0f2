import { i18n } from '#i18n';
import { Notice } from '@/components/notice/notice';
import type { Taken } from '@/lib/programs/intake/taken';

interface Props {
  taken: Taken;
  /** Where all of it can be read. */
  readAddress: string;
  tagAddress: string;
  onDismiss: () => void;
}

/** What came in, and what to do next. */
export function TakenNotice({ taken, readAddress, tagAddress, onDismiss }: Props) {
  const counts = [
    ...(taken.credentials > 1 ? [i18n.t('intake.credentials', taken.credentials)] : []),
    i18n.t('intake.requirements', taken.requirements),
    i18n.t('intake.indicators', taken.indicators),
  ];
  return (
    <Notice kind="news" onDismiss={onDismiss}>
      <p>{i18n.t('intake.takenIn', [taken.title, counts.join(', ')])}</p>
      <p class="small">{i18n.t('intake.next')}</p>
      <p class="notice-actions">
        <a class="button primary" href={readAddress}>
          {i18n.t('intake.readAll')}
        </a>
        <a class="button" href={tagAddress}>
          {i18n.t('intake.tagFirst')}
        </a>
      </p>
    </Notice>
  );
}
