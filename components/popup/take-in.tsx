import { i18n } from '#i18n';
import type { PopupPage } from './popup-model';

interface Props {
  page: PopupPage;
  /** Whether there is no credential yet, so that this is what comes first. */
  isFirst: boolean;
  on: { onTakeIn: () => void; onPaste: () => void };
}

/** The way to a credential from the page under the popup, or where no extension may read it, from what is pasted. */
export function TakeIn({ page, isFirst, on }: Props) {
  const isForbidden = page.status === 'shut';
  if (!isFirst) {
    return (
      <button type="button" class="button plain" onClick={isForbidden ? on.onPaste : on.onTakeIn}>
        {i18n.t(isForbidden ? 'takeIn.paste' : 'takeIn.offer')}
      </button>
    );
  }
  return (
    <div class="take-in">
      <button type="button" class="button primary" onClick={isForbidden ? on.onPaste : on.onTakeIn}>
        {i18n.t(isForbidden ? 'takeIn.paste' : 'takeIn.offer')}
      </button>
      <p class="small quiet">{i18n.t(isForbidden ? 'takeIn.forbiddenHere' : 'takeIn.explain')}</p>
      {!isForbidden && (
        <button type="button" class="button" onClick={on.onPaste}>
          {i18n.t('takeIn.elsewhere')}
        </button>
      )}
    </div>
  );
}
