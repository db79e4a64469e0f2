import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { usePlace } from '@/components/floating/use-place';
import { KeyHint } from '@/components/key-hint/key-hint';
import type { Platform } from '@/lib/tagging/platform';

interface Props {
  /** Boxes of the selection, in viewport coordinates. */
  boxes: readonly DOMRect[];
  platform: Platform;
  onTag: () => void;
}

/** The small button beside a selection. Pressing it leaves the selection as it is. */
export function SelectionButton({ boxes, platform, onTag }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  usePlace(button, boxes, 'bottom-end');
  return (
    <button
      ref={button}
      type="button"
      class="button primary floating selection-button"
      aria-label={i18n.t('overlay.tagLabel')}
      aria-keyshortcuts="Alt+Shift+E"
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTag}
    >
      {i18n.t('overlay.tag')} <KeyHint keys={i18n.t(`overlay.tagKeys.${platform}`)} />
    </button>
  );
}
