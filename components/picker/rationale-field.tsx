import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import type { Picking } from '@/lib/tagging/picking';
import { starters } from '@/lib/tagging/starters';
import { begin } from './begin-sentence';

interface Props {
  picking: Picking;
  field: RefObject<HTMLTextAreaElement | null>;
  /** A reason for each of what is chosen is wanted. */
  onEach: () => void;
}

/**
 * Firefox, where it resists fingerprinting, tells of no Alt, and goes to another tab where a digit with Alt is let through:
 * so digits are written by us, whether Alt is held or not. Undoing knows them as any other.
 */
function mayHideAlt({ code, key, isComposing, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (!import.meta.env.FIREFOX || isComposing || altKey || ctrlKey || metaKey) return false;
  return code.startsWith('Digit') && [...key].length === 1;
}

/** Where the person says why. */
export function RationaleField({ picking, field, onEach }: Props) {
  const several = picking.chosen.value.length > 1;
  const lacksOwn = picking.chosen.value.some(({ key }) => !picking.reasons.value.some(([own]) => own === key));
  const onKeyDown = (event: KeyboardEvent) => {
    const starter = event.altKey && !event.ctrlKey ? starters[Number(event.code.replace('Digit', '')) - 1] : undefined;
    if (starter) {
      event.preventDefault();
      begin(starter, field.current, picking.write);
    } else if (mayHideAlt(event)) {
      event.preventDefault();
      document.execCommand('insertText', false, event.key);
    }
  };

  return (
    <div class="rationale">
      <label for="rationale">{i18n.t(several ? 'picker.rationaleOfAll' : 'picker.rationale')}</label>
      <textarea
        ref={field}
        id="rationale"
        class="field"
        dir="auto"
        rows={2}
        placeholder={i18n.t('picker.rationaleHint')}
        value={picking.rationale.value}
        onInput={(event) => picking.write(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {several && lacksOwn && (
        <button type="button" class="button plain for-each" onClick={onEach}>
          {i18n.t('picker.reasonForEach')}
        </button>
      )}
    </div>
  );
}
