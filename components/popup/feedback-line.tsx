import { i18n } from '#i18n';
import type { FeedbackCounts } from './popup-model';

interface Props {
  feedback: FeedbackCounts;
  onOpen: () => void;
}

/** What has come back from reviewers and what has not; nothing where there is nothing to do. */
export function FeedbackLine({ feedback: { due, open }, onOpen }: Props) {
  if (due + open === 0) return null;
  const words = [open > 0 ? i18n.t('popup.repliesOpen', open) : '', due > 0 ? i18n.t('popup.requestsDue', due) : ''];
  return (
    <button type="button" class="button feedback-line" onClick={onOpen}>
      {words.filter((part) => part !== '').join(' · ')}
    </button>
  );
}
