import { i18n } from '#i18n';
import type { TagId } from '@/lib/model/ids';

/** A passage as it is looked at while it is rated, with why it shows the indicator. */
export interface WalkedPassage {
  id: TagId;
  quote: string;
  reason: string;
  /** Where it is. */
  title: string;
  address: string | null;
}

/** What there is to go by as an indicator is rated. */
export function WalkedPassages({ passages }: { passages: readonly WalkedPassage[] }) {
  if (passages.length === 0) return null;
  return (
    <ul class="list walked-passages" aria-label={i18n.t('rating.passages')}>
      {passages.map(({ id, quote, reason, title, address }) => (
        <li key={id}>
          <blockquote dir="auto">{quote}</blockquote>
          {reason !== '' && <p dir="auto">{reason}</p>}
          <p class="small quiet">
            {address === null ? (
              title
            ) : (
              <a href={address} target="_blank" rel="noreferrer">
                {title}
              </a>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
