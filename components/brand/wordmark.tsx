import { i18n } from '#i18n';
import { Mark } from './mark';

/** Whose page this is. */
export function Wordmark({ size = 22 }: { size?: number }) {
  return (
    <span class="wordmark">
      <Mark size={size} />
      {i18n.t('extension.name')}
    </span>
  );
}
