import { i18n } from '#i18n';
import { Icon } from './icon';

/** What to do where no file is open yet. */
export function OpeningOffer({ onOpen }: { onOpen: () => void }) {
  return (
    <section class="opening-offer">
      <span class="opening-glyph">
        <Icon name="page" />
      </span>
      <h1>{i18n.t('viewer.emptyTitle')}</h1>
      <p>{i18n.t('viewer.emptyText')}</p>
      <button type="button" class="button primary" onClick={onOpen}>
        {i18n.t('viewer.open')}
      </button>
      <ul class="list small quiet">
        <li>{i18n.t('viewer.emptyFromTab')}</li>
        <li>{i18n.t('viewer.emptyFromDrive')}</li>
        <li>{i18n.t('viewer.emptyStays')}</li>
      </ul>
    </section>
  );
}
