import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Notice } from '@/components/notice/notice';
import type { Taken } from '@/lib/programs/taken';

interface Props {
  taken: Taken;
  /** Where a PDF of the device is opened. */
  viewerAddress: string;
  /** To the page that it was taken from. */
  onBack: (tabId: number) => void;
  onDismiss: () => void;
}

/** What came in, and what to do next. */
export function TakenNotice({ taken, viewerAddress, onBack, onDismiss }: Props) {
  const { tabId, title } = taken;
  // What was pressed to keep it is gone.
  const news = useRef<HTMLParagraphElement>(null);
  useEffect(() => news.current?.focus(), []);
  const counts = [
    ...(taken.credentials > 1 ? [i18n.t('intake.credentials', taken.credentials)] : []),
    i18n.t('intake.requirements', taken.requirements),
    i18n.t('intake.indicators', taken.indicators),
  ];
  return (
    <Notice kind="news" onDismiss={onDismiss}>
      <p ref={news} class="taken-news" tabIndex={-1}>
        <strong>{i18n.t('intake.takenIn', [title, counts.join(', ')])}</strong>
      </p>
      <p>{i18n.t('intake.next')}</p>
      <p class="notice-actions">
        {tabId !== null && (
          <button type="button" class="button primary" onClick={() => onBack(tabId)}>
            {i18n.t('intake.backToPage')}
          </button>
        )}
        <a class="button" href={viewerAddress} target="_blank" rel="noreferrer">
          {i18n.t('intake.openPdf')}
        </a>
      </p>
    </Notice>
  );
}
