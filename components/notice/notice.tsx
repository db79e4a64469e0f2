import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

interface Props {
  kind: 'problem' | 'news';
  children: ComponentChildren;
  onDismiss?: (() => void) | undefined;
}

/** Something that happened, said in a sentence. Problems interrupt a screen reader, news waits its turn. */
export function Notice({ kind, children, onDismiss }: Props) {
  return (
    <div class="notice" data-kind={kind} role={kind === 'problem' ? 'alert' : 'status'}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d={kind === 'problem' ? 'M8 2 15 14H1ZM8 6.5v3.5M8 11.8v.4' : 'M3 8.5 6.5 12 13 4.5'}
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          stroke-linejoin="round"
        />
      </svg>
      <div class="notice-words">{children}</div>
      {onDismiss && (
        <button
          type="button"
          class="button plain notice-close"
          aria-label={i18n.t('state.dismiss')}
          onClick={onDismiss}
        >
          ×
        </button>
      )}
    </div>
  );
}
