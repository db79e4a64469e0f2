import { i18n } from '#i18n';
import type { VersionNews } from '@/lib/news/versions';
import { keysInWords } from '@/lib/shortcuts/key-names';
import type { Platform } from '@/lib/tagging/platform';
import { type HowTo, HowToPicture } from './how-to-picture';
import { KeyList } from './key-list';
import { News } from './news';

interface Props {
  /** What is new since the person last looked: it stands first then. */
  unread: readonly VersionNews[];
  /** What each version brought, to be looked up. */
  versions: readonly VersionNews[];
  /** The person's own, as the browser writes them. */
  shortcuts: readonly { name: string; description: string; keys: string }[];
  platform: Platform;
  /** Opens the browser's own page for them. */
  onChangeKeys: () => void;
}

const howTos: readonly HowTo[] = ['tag', 'takeIn', 'gaps', 'ask', 'handIn'];

/** How the five things are done for which people come, and the keys. All of it is here, without a network. */
export function HelpView({ unread, versions, shortcuts, platform, onChangeKeys }: Props) {
  return (
    <div class="help">
      {unread.length > 0 && <News versions={unread} />}
      <section aria-labelledby="help-how">
        <h2 id="help-how">{i18n.t('help.how')}</h2>
        <ul class="list how-tos">
          {howTos.map((each) => (
            <li key={each}>
              <HowToPicture of={each} />
              <h3>{i18n.t(`help.${each}.title`)}</h3>
              <ol>
                <li>{i18n.t(`help.${each}.first`)}</li>
                <li>{i18n.t(`help.${each}.second`)}</li>
                <li>{i18n.t(`help.${each}.third`)}</li>
              </ol>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="help-keys">
        <h2 id="help-keys">{i18n.t('help.keys')}</h2>
        <KeyList
          lines={[
            ...shortcuts.map(({ description, keys }) => ({ name: description, keys: keysInWords(keys, platform) })),
            { name: i18n.t('help.key.help'), keys: i18n.t('help.key.helpBy') },
            { name: i18n.t('help.key.next'), keys: i18n.t('help.key.nextBy') },
            { name: i18n.t('help.key.rows'), keys: i18n.t('help.key.rowsBy') },
          ]}
        />
        <button type="button" class="button" onClick={onChangeKeys}>
          {i18n.t('help.keysChange')}
        </button>
      </section>
      <section aria-labelledby="help-keys-here">
        <h2 id="help-keys-here">{i18n.t('help.keysHere')}</h2>
        <KeyList
          lines={[
            { name: i18n.t('help.key.search'), keys: i18n.t('help.key.searchBy') },
            { name: i18n.t('help.key.recent'), keys: i18n.t('help.key.recentBy') },
            { name: i18n.t('help.key.choose'), keys: i18n.t('help.key.chooseBy') },
            { name: i18n.t('help.key.starter'), keys: i18n.t(`help.key.starterBy.${platform}`) },
            { name: i18n.t('help.key.save'), keys: i18n.t(`picker.saveKeys.${platform}`) },
            { name: i18n.t('help.key.leave'), keys: i18n.t('help.key.leaveBy') },
          ]}
        />
      </section>
      {unread.length === 0 && <News versions={versions} />}
    </div>
  );
}
