import { i18n } from '#i18n';
import { DocsWayNote } from './docs-way-note';
import { Offer } from './offer';
import type { PopupPage } from './popup-model';

export interface PageCallbacks {
  onTag: () => void;
  onEveryTime: (wanted: boolean) => void;
  /** Opens the viewer, with the PDF of the page where that can be had. */
  onViewer: () => void;
  /** Asks whether Proofmark may work in Google Docs. */
  onDocs: () => void;
  onReload: () => void;
}

interface Props {
  page: PopupPage;
  on: PageCallbacks;
}

/** What can be done with the page under the popup. */
export function PageActions({ page, on }: Props) {
  switch (page.status) {
    case 'forbidden':
      return <p class="page-actions quiet">{i18n.t('popup.forbidden')}</p>;
    case 'pdf':
      return (
        <Offer
          tags={page.tags}
          button={i18n.t(page.choose ? 'popup.openViewer' : 'popup.openPdf')}
          onPress={on.onViewer}
        >
          {i18n.t(page.choose ? 'popup.pdfChoose' : 'popup.pdf')}
        </Offer>
      );
    case 'drive-file':
      return (
        <Offer
          tags={page.tags}
          button={i18n.t(page.pdf === 'no' ? 'popup.openAnyPdf' : 'popup.openDriveFile')}
          onPress={on.onViewer}
        >
          {i18n.t(`popup.driveFile.${page.pdf}`)}
        </Offer>
      );
    case 'closed':
      return (
        <Offer
          tags={page.tags}
          button={page.app === 'slideShow' ? undefined : i18n.t('popup.openAnyPdf')}
          onPress={on.onViewer}
        >
          {i18n.t(`popup.closed.${page.app}`)}
        </Offer>
      );
    case 'doc':
      return <DocActions page={page} on={on} />;
    case 'open':
      return <OpenActions page={page} on={on} />;
  }
}

function DocActions({ page, on }: { page: Extract<PopupPage, { status: 'doc' }>; on: PageCallbacks }) {
  if (page.step === 'opening') return <Offer tags={page.tags}>{i18n.t('popup.docOpening')}</Offer>;
  const isNew = page.step === 'ask';
  return (
    <Offer
      tags={page.tags}
      button={i18n.t(isNew ? 'popup.docAllow' : 'popup.docReload')}
      onPress={isNew ? on.onDocs : on.onReload}
    >
      {i18n.t(isNew ? 'popup.docAsk' : 'popup.docBefore')}
    </Offer>
  );
}

const howToBegin = { text: 'popup.untagged', slides: 'popup.untaggedSlides' } as const;

function OpenActions({ page, on }: { page: Extract<PopupPage, { status: 'open' }>; on: PageCallbacks }) {
  return (
    <div class="page-actions">
      <p class="quiet">{page.tags > 0 ? i18n.t('popup.tagged', page.tags) : i18n.t(howToBegin[page.passages])}</p>
      <div class="page-buttons">
        <button type="button" class="button primary" onClick={on.onTag}>
          {i18n.t('popup.tag')}
        </button>
        {page.everyTime === 'off' && (
          <button type="button" class="button" onClick={() => on.onEveryTime(true)}>
            {page.isNamed ? i18n.t('popup.everyTimeIn', [page.host]) : i18n.t('popup.everyTime')}
          </button>
        )}
      </div>
      {page.docsWay && <DocsWayNote way={page.docsWay} />}
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
