import { type ReadonlySignal, signal as signalOf } from '@preact/signals';
import { i18n } from '#i18n';
import { type Carriers, carriersOf } from '@/lib/feedback/message';
import type { RequestId } from '@/lib/model/ids';
import { saveBlob } from '@/lib/own-pages/save-file';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { sentPackage } from '@/lib/store/requests';
import { reviewHost } from './kept-draft';
import { messageWords } from './message-words';
import { reviewerPage } from './reviewer-page';

export interface Sendable extends Carriers {
  isSealed: boolean;
}

export interface SendController {
  /** Null until it has been put together. */
  readonly sendable: ReadonlySignal<Sendable | null>;
  /** What was done last, in a sentence. */
  readonly news: ReadonlySignal<string | null>;
  saveFile(): void;
  saveMail(): void;
  saveText(): void;
  copyMessage(): Promise<void>;
  copyLink(): Promise<void>;
  share(): Promise<void>;
}

export function openSendController(db: ProofmarkDatabase, id: RequestId, signal: AbortSignal): SendController {
  const sendable = signalOf<Sendable | null>(null);
  const news = signalOf<string | null>(null);
  void prepare(db, id).then(
    (ready) => {
      if (signal.aborted) return;
      if (ready === 'passphraseGone') news.value = i18n.t('send.passphraseGone');
      else sendable.value = ready;
    },
    () => {
      news.value = i18n.t('send.failed');
    },
  );

  const copy = async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text);
      news.value = done;
    } catch {
      news.value = i18n.t('send.copyRefused');
    }
  };
  const save = (name: string, text: string, type: string) => {
    saveBlob(name, new Blob([text], { type }));
    news.value = i18n.t('send.saved', [name]);
  };
  return {
    sendable,
    news,
    saveFile: () => sendable.value && save(sendable.value.fileName, sendable.value.html, 'text/html'),
    saveMail() {
      if (!sendable.value) return;
      const { fileName, mail } = sendable.value;
      save(fileName.replace(/\.html$/, '.eml'), mail, 'message/rfc822');
    },
    saveText() {
      if (!sendable.value) return;
      const { fileName, plainText } = sendable.value;
      save(fileName.replace(/\.html$/, '.txt'), plainText, 'text/plain');
    },
    async copyMessage() {
      if (sendable.value) await copy(sendable.value.message, i18n.t('send.copied'));
    },
    async copyLink() {
      if (sendable.value?.link) await copy(sendable.value.link, i18n.t('send.linkCopied'));
    },
    async share() {
      if (!sendable.value) return;
      const { fileName, html, shareTitle } = sendable.value;
      try {
        await navigator.share({ title: shareTitle, files: [new File([html], fileName, { type: 'text/html' })] });
      } catch (error) {
        if (!(error instanceof DOMException && error.name === 'AbortError')) news.value = i18n.t('send.shareRefused');
      }
    },
  };
}

/** Whether the system has a sheet to share files with. */
export function canShareFiles(): boolean {
  const probe = new File([''], 'request.html', { type: 'text/html' });
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [probe] });
}

/** What was made under a passphrase is never put together without it: a backup holds none. */
async function prepare(db: ProofmarkDatabase, id: RequestId): Promise<Sendable | 'passphraseGone' | null> {
  const [sent, host] = await Promise.all([sentPackage(db, id), reviewHost(db)]);
  if (!sent) return null;
  if (sent.isSealed && sent.passphrase === '') return 'passphraseGone';
  const carriers = await carriersOf(sent, {
    host,
    words: messageWords(),
    fileNames: { named: (from) => i18n.t('send.fileName', [from]), sealed: i18n.t('send.fileNameSealed') },
    page: reviewerPage,
  });
  return { ...carriers, isSealed: sent.passphrase !== '' };
}
