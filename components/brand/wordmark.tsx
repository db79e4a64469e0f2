import { i18n } from '#i18n';
import { Stamp } from './stamp';

/** Whose page this is. */
export function Wordmark({ size = 22 }: { size?: number }) {
  return (
    <span class="wordmark">
      <Stamp size={size} />
      {i18n.t('extension.name')}
    </span>
  );
}
