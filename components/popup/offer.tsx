import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

interface Props {
  /** Passages that are stored of the document. */
  tags: number;
  children: ComponentChildren;
  /** What the one button says; without it there is none. */
  button?: string | undefined;
  onPress?: () => void;
}

/** What has to be done before the document can be tagged, with the button that does it. */
export function Offer({ tags, children, button, onPress }: Props) {
  return (
    <div class="page-actions">
      {tags > 0 && <p>{i18n.t('popup.tagged', tags)}</p>}
      <p class="quiet">{children}</p>
      {button !== undefined && (
        <div class="page-buttons">
          <button type="button" class="button primary" onClick={onPress}>
            {button}
          </button>
        </div>
      )}
    </div>
  );
}
