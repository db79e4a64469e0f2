import { i18n } from '#i18n';

/** Whose page this is: the stamp, drawn in one place for this and the browser's own buttons, and the name. */
export function Wordmark({ size = 22 }: { size?: number }) {
  return (
    <span class="wordmark">
      <img src="/icon/proofmark.svg" alt="" width={size} height={size} />
      {i18n.t('extension.name')}
    </span>
  );
}
