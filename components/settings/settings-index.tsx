import { i18n } from '#i18n';
import type { Group } from './setting-group';

/** What there is to set, and the way to each. */
export function SettingsIndex({ groups }: { groups: readonly Group[] }) {
  const go = (id: string) => {
    const heading = document.getElementById(id);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <nav class="settings-index" aria-label={i18n.t('settings.index')}>
      <ul class="list">
        {groups.map(({ id, title }) => (
          <li key={id}>
            <button type="button" class="button plain" onClick={() => go(id)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
