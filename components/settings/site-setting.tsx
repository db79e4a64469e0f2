import { i18n } from '#i18n';
import { Setting } from './setting';

interface Props {
  /** Match patterns of the sites that were allowed, such as `https://example.org/*`. */
  sites: readonly string[];
  onRemove: (site: string) => void;
}

export function SiteSetting({ sites, onRemove }: Props) {
  return (
    <Setting title={i18n.t('settings.sites')} text={i18n.t('settings.sitesExplain')}>
      {sites.length === 0 && <p>{i18n.t('settings.sitesNone')}</p>}
      <ul class="list">
        {sites.map((site) => (
          <li key={site} class="setting-line">
            <span>{site.replace(/\/\*$/, '')}</span>
            <button
              type="button"
              class="button"
              aria-label={i18n.t('settings.siteRemoveLabel', [site.replace(/\/\*$/, '')])}
              onClick={() => onRemove(site)}
            >
              {i18n.t('settings.siteRemove')}
            </button>
          </li>
        ))}
      </ul>
    </Setting>
  );
}
