import { i18n } from '#i18n';
import { inWords } from '@/lib/documents/message-in-words';
import type { OfferedAct } from '@/lib/documents/offer';
import { Offer } from './offer';
import type { PopupPage } from './popup-model';

export interface PageCallbacks {
  onTag: () => void;
  onEveryTime: (wanted: boolean) => void;
  /** Does what is offered instead of tagging. */
  onOffer: (act: OfferedAct) => void;
}

interface Props {
  page: PopupPage;
  on: PageCallbacks;
}

/** What can be done with the page under the popup. */
export function PageActions({ page, on }: Props) {
  switch (page.status) {
    case 'shut':
      return <p class="page-actions quiet">{i18n.t(`popup.shut.${page.why}`)}</p>;
    case 'offer':
      return <Offer offer={page.offer} onTake={on.onOffer} />;
    case 'open':
      return <OpenActions page={page} on={on} />;
  }
}

function OpenActions({ page, on }: { page: Extract<PopupPage, { status: 'open' }>; on: PageCallbacks }) {
  return (
    <div class="page-actions">
      {page.tags === 0 && <p class="small quiet">{inWords(page.howToBegin)}</p>}
      <div class="page-buttons">
        <button type="button" class="button primary" onClick={on.onTag}>
          {i18n.t('popup.tag')}
        </button>
        {page.everyTime === 'off' && (
          <button type="button" class="button plain" onClick={() => on.onEveryTime(true)}>
            {page.isNamed ? i18n.t('popup.everyTimeIn', [page.host]) : i18n.t('popup.everyTime')}
          </button>
        )}
      </div>
      {page.notes.map((note) => (
        <p key={note} class="small quiet">
          {inWords(note)}
        </p>
      ))}
      {page.everyTime === 'on' && (
        <p class="small quiet every-time">
          {i18n.t('popup.everyTimeOn', [page.host])}
          <button type="button" class="button plain" onClick={() => on.onEveryTime(false)}>
            {i18n.t('popup.everyTimeOff')}
          </button>
        </p>
      )}
    </div>
  );
}
