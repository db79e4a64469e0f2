import { i18n } from '#i18n';
import { keysInWords } from '@/lib/shortcuts/key-names';
import { presentPlatform } from '@/lib/tagging/platform';
import { Setting } from './setting';

interface Shortcut {
  name: string;
  description: string;
  /** Empty where the browser has given it no keys. */
  keys: string;
}

interface Props {
  shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for them. */
  onChange: () => void;
}

export function ShortcutSetting({ shortcuts, onChange }: Props) {
  const platform = presentPlatform(navigator);
  return (
    <Setting title={i18n.t('settings.shortcuts')} text={i18n.t('settings.shortcutsExplain')}>
      <dl class="shortcuts">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name} class="setting-line">
            <dt>{description}</dt>
            <dd>
              {keys === '' ? (
                <span class="quiet">{i18n.t('settings.shortcutNone')}</span>
              ) : (
                <kbd>{keysInWords(keys, platform)}</kbd>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {shortcuts.some(({ keys }) => keys === '') && <p class="small">{i18n.t('settings.shortcutsMissing')}</p>}
      <p class="small quiet">{i18n.t('settings.shortcutUndo')}</p>
      <button type="button" class="button" onClick={onChange}>
        {i18n.t('settings.shortcutsChange')}
      </button>
    </Setting>
  );
}
