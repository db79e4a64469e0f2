import { i18n } from '#i18n';
import { inWords } from '@/lib/documents/message-in-words';
import type { Permission } from '@/lib/documents/permission';
import { Setting } from './setting';

interface Props {
  /** Those that are known by a name. */
  named: readonly Permission[];
  /** Match patterns of the sites that were allowed, such as `https://example.org/*`. */
  sites: readonly string[];
  onRemoveNamed: (permission: Permission) => void;
  onRemove: (site: string) => void;
}

export function SiteSetting({ named, sites, onRemoveNamed, onRemove }: Props) {
  return (
    <Setting title={i18n.t('settings.sites')} text={i18n.t('settings.sitesExplain')}>
      {named.length + sites.length === 0 ? (
        <p>{i18n.t('settings.sitesNone')}</p>
      ) : (
        <ul class="list">
          {named.map((permission) => (
            <SiteLine
              key={permission.title}
              name={inWords(permission.title)}
              onRemove={() => onRemoveNamed(permission)}
            />
          ))}
          {sites.map((site) => (
            <SiteLine key={site} name={site.replace(/\/\*$/, '')} onRemove={() => onRemove(site)} />
          ))}
        </ul>
      )}
    </Setting>
  );
}

function SiteLine({ name, onRemove }: { name: string; onRemove: () => void }) {
  return (
    <li class="setting-line">
      <span>{name}</span>
      <button type="button" class="button" aria-label={i18n.t('settings.siteRemoveLabel', [name])} onClick={onRemove}>
        {i18n.t('settings.siteRemove')}
      </button>
    </li>
  );
}
