import { i18n } from '#i18n';
import type { Licence } from '@/lib/own-pages/licences';

interface Props {
  licences: Licence[];
  /** Where all of it is as plain text. */
  ownAddress: string;
  plainAddress: string;
}

/** Whose work is in Proofmark, and the terms of each. */
export function LicenceList({ licences, ownAddress, plainAddress }: Props) {
  return (
    <div class="settings">
      <p>{i18n.t('licences.intro')}</p>
      <p>
        <a href={ownAddress}>{i18n.t('licences.own')}</a>
      </p>
      <p>
        <a href={plainAddress}>{i18n.t('licences.plain')}</a>
      </p>
      <h2>{i18n.t('licences.others')}</h2>
      <ul class="licences">
        {licences.map(({ name, version, licence, text }) => (
          <li key={name}>
            <details>
              <summary>
                {name} {version} <span class="quiet">({licence})</span>
              </summary>
              <pre class="licence-text">{text}</pre>
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}
