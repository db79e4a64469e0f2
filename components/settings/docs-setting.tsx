import { i18n } from '#i18n';
import { Setting } from './setting';

/** The way to the report of how Google Docs shows a document. */
export function DocsSetting({ address }: { address: string }) {
  return (
    <Setting title={i18n.t('settings.docs')} text={i18n.t('settings.docsExplain')}>
      <a href={address}>{i18n.t('workspace.googleDocs')}</a>
    </Setting>
  );
}
