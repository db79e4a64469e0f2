import { type ReadonlySignal, signal as signalOf } from '@preact/signals';
import { i18n } from '#i18n';
import { emlFile, gmailUrl, linkFor, mailtoUrl, messageText } from '@/lib/feedback/message';
import { codeInMessage, sealWith, toCode } from '@/lib/feedback/package';
import type { RequestId } from '@/lib/model/ids';
import { reviewerPage } from '@/lib/pages/reviewer-page';
import { saveBlob } from '@/lib/pages/save-file';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { sentPackage } from '@/lib/store/requests';
import type { SentPackage } from '@/lib/store/stored-feedback';
import { reviewHost } from './kept-draft';
import { messageWords } from './message-words';

/** A request in all the forms in which it can be sent. */
export interface Sendable {
  fileName: string;
  html: string;
  link: string | null;
  linkMissing: 'noHost' | 'tooLong' | null;
  subject: string;
  body: string;
  mailto: string;
  gmail: string;
  /** The code of the request, in a message. */
  code: string;
  to: string;
}

export interface SendDesk {
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

export function openSendDesk(db: ProofmarkDatabase, id: RequestId, signal: AbortSignal): SendDesk {
  const sendable = signalOf<Sendable | null>(null);
  const news = signalOf<string | null>(null);
  void prepare(db, id).then(
    (ready) => {
      if (!signal.aborted) sendable.value = ready;
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
      const { subject, body, to, fileName, html } = sendable.value;
      const mail = emlFile({ subject, body, to, attachment: { name: fileName, html } });
      save(fileName.replace(/\.html$/, '.eml'), mail, 'message/rfc822');
    },
    saveText() {
      if (!sendable.value) return;
      const { body, code, fileName } = sendable.value;
      save(fileName.replace(/\.html$/, '.txt'), `${body}\n\n${code}\n`, 'text/plain');
    },
    async copyMessage() {
      if (sendable.value) await copy(`${sendable.value.subject}\n\n${sendable.value.body}`, i18n.t('send.copied'));
    },
    async copyLink() {
      if (sendable.value?.link) await copy(sendable.value.link, i18n.t('send.linkCopied'));
    },
    async share() {
      if (!sendable.value) return;
      const { fileName, html, subject } = sendable.value;
      try {
        await navigator.share({ title: subject, files: [new File([html], fileName, { type: 'text/html' })] });
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

async function prepare(db: ProofmarkDatabase, id: RequestId): Promise<Sendable | null> {
  const [sent, host] = await Promise.all([sentPackage(db, id), reviewHost(db)]);
  if (!sent) return null;
  const { request } = sent.package;
  const whole = await carriedText(sent, sent.package);
  // A link has no room for pictures.
  const light = await toCode(await carriedText(sent, withoutPictures(sent.package)));
  const link = host === '' ? null : linkFor(host, light);
  const fileName = i18n.t('send.fileName', [request.from.replace(/[^\p{L}\p{N} -]/gu, '').trim() || 'Proofmark']);
  const words = messageWords();
  const { subject, body } = messageText({ request, link, fileName, words });
  return {
    fileName,
    html: await reviewerPage(
      sent.passphrase === '' ? { kind: 'request', package: sent.package } : { kind: 'sealed', json: whole },
    ),
    link,
    linkMissing: link ? null : host === '' ? 'noHost' : 'tooLong',
    subject,
    body,
    mailto: mailtoUrl({ request, link, fileName, words }),
    gmail: gmailUrl({ request, link, fileName, words }),
    code: codeInMessage('request', light),
    to: request.to,
  };
}

function withoutPictures(sent: SentPackage['package']): SentPackage['package'] {
  const passages = sent.request.passages;
  return passages.some(({ pictureId }) => pictureId) ? { ...sent, pictures: [] } : sent;
}

/** The package as text, under its passphrase where it has one. */
async function carriedText({ passphrase }: SentPackage, content: SentPackage['package']): Promise<string> {
  const json = JSON.stringify(content);
  return passphrase === '' ? json : JSON.stringify(await sealWith(passphrase, 'request', json));
}
