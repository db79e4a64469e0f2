import type { KindPage } from '@/lib/documents/kind';
import { inWords } from '@/lib/documents/message-in-words';
import { Setting } from './setting';

/** The way to the page of the workspace that is about one kind of documents. */
export function KindSetting({ page: { title, setting }, address }: { page: KindPage; address: string }) {
  return (
    <Setting title={inWords(setting.title)} text={inWords(setting.text)}>
      <a href={address}>{inWords(title)}</a>
    </Setting>
  );
}
