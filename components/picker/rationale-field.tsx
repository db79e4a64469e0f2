import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import type { Picking } from '@/lib/tagging/picking';
import type { Platform } from '@/lib/tagging/platform';
import { insertStarter, type Starter, starters } from '@/lib/tagging/starters';

interface Props {
  picking: Picking;
  platform: Platform;
  field: RefObject<HTMLTextAreaElement | null>;
}

/**
 * Firefox, where it resists fingerprinting, tells of no Alt, and goes to another tab where a digit with Alt is let through:
 * so digits are written by us, whether Alt is held or not. Undoing knows them as any other.
 */
function mayHideAlt({ code, key, isComposing, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (!import.meta.env.FIREFOX || isComposing || altKey || ctrlKey || metaKey) return false;
  return code.startsWith('Digit') && [...key].length === 1;
}

/** Where the person says why, with beginnings of sentences to go on from. */
export function RationaleField({ picking, platform, field }: Props) {
  const begin = (starter: Starter) => {
    const area = field.current;
    if (!area) return;
    const sentence = i18n.t(`starter.${starter}`);
    const { text, caret } = insertStarter(area.value, area.selectionStart, area.selectionEnd, sentence);
    area.value = text;
    area.focus();
    area.setSelectionRange(caret, caret);
    picking.write(text);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const starter = event.altKey && !event.ctrlKey ? starters[Number(event.code.replace('Digit', '')) - 1] : undefined;
    if (starter) {
      event.preventDefault();
      begin(starter);
    } else if (mayHideAlt(event)) {
      event.preventDefault();
      document.execCommand('insertText', false, event.key);
    }
  };

  return (
    <div class="rationale">
      <label for="rationale">{i18n.t('picker.rationale')}</label>
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
      <ul class="starters" aria-label={i18n.t('picker.starters')}>
        {starters.map((starter, at) => (
          <li key={starter}>
            <button
              type="button"
              class="starter"
              title={i18n.t(`picker.starterKey.${platform}`, [String(at + 1)])}
              aria-keyshortcuts={`Alt+${at + 1}`}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => begin(starter)}
            >
              {i18n.t(`starter.${starter}`)}…
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
