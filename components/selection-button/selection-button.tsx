import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { usePlace } from '@/components/floating/use-place';
import { KeyHint } from '@/components/key-hint/key-hint';
import { ariaKeys, keysInWords } from '@/lib/shortcuts/key-names';
import type { Platform } from '@/lib/tagging/platform';

interface Props {
  /** Boxes of the selection, in viewport coordinates. */
  boxes: readonly DOMRect[];
  /** For tagging, as the browser writes them: empty where there are none, null where that is not known. */
  keys: string | null;
  platform: Platform;
  onTag: () => void;
}

/** The small button beside a selection. Pressing it leaves the selection as it is. */
export function SelectionButton({ boxes, keys, platform, onTag }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  usePlace(button, boxes, 'bottom-end');
  return (
    <button
      ref={button}
      type="button"
      class="button primary floating selection-button"
      aria-label={i18n.t('overlay.tagLabel')}
      aria-keyshortcuts={ariaKeys(keys ?? '', platform)}
      title={keys === '' ? i18n.t('overlay.tagWithoutKeys') : undefined}
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTag}
    >
      {i18n.t('overlay.tag')} {keys && <KeyHint keys={keysInWords(keys, platform)} />}
    </button>
  );
}
