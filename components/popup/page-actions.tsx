import { i18n } from '#i18n';
import type { PopupPage } from './popup-model';

interface Props {
  page: PopupPage;
  onTag: () => void;
  onEveryTime: (wanted: boolean) => void;
  onPdf: () => void;
}

/** What can be done with the page under the popup. */
export function PageActions({ page, onTag, onEveryTime, onPdf }: Props) {
  if (page.status === 'forbidden') return <p class="page-actions quiet">{i18n.t('popup.forbidden')}</p>;
  if (page.status === 'pdf') return <PdfActions page={page} onPdf={onPdf} />;
  return (
    <div class="page-actions">
      <p class="quiet">{page.tags > 0 ? i18n.t('popup.tagged', page.tags) : i18n.t('popup.untagged')}</p>
      <div class="page-buttons">
        <button type="button" class="button primary" onClick={onTag}>
          {i18n.t('popup.tag')}
        </button>
        {page.everyTime === 'off' && (
          <button type="button" class="button" onClick={() => onEveryTime(true)}>
            {i18n.t('popup.everyTime')}
          </button>
        )}
      </div>
      {page.everyTime === 'on' && (
        <p class="small quiet every-time">
          {i18n.t('popup.everyTimeOn', [page.host])}
          <button type="button" class="button plain" onClick={() => onEveryTime(false)}>
            {i18n.t('popup.everyTimeOff')}
          </button>
        </p>
      )}
    </div>
  );
}

function PdfActions({ page, onPdf }: { page: Extract<PopupPage, { status: 'pdf' }>; onPdf: () => void }) {
  return (
    <div class="page-actions">
      <p class="quiet">
        {page.choose
          ? i18n.t('popup.pdfChoose')
          : page.tags > 0
            ? i18n.t('popup.tagged', page.tags)
            : i18n.t('popup.pdf')}
      </p>
      <div class="page-buttons">
        <button type="button" class="button primary" onClick={onPdf}>
          {i18n.t(page.choose ? 'popup.openViewer' : 'popup.openPdf')}
        </button>
      </div>
    </div>
  );
}
