import { i18n } from '#i18n';
import type { KindPage } from '@/lib/documents/kind';
import { Setting } from './setting';

/** The way to the page of the workspace that is about one kind of documents. */
export function KindSetting({ page: { title, setting }, address }: { page: KindPage; address: string }) {
  return (
    <Setting title={i18n.t(setting.title)} text={i18n.t(setting.text)}>
      <a href={address}>{i18n.t(title)}</a>
    </Setting>
  );
}
