import { i18n } from '#i18n';
import { Notice } from '@/components/notice/notice';
import type { SendCallbacks, SendModel } from './feedback-model';

interface Props {
  send: SendModel | null;
  news: string | null;
  isSent: boolean;
  on: SendCallbacks;
}

/** The ways in which a request can go to a reviewer. Nothing is sent by itself. */
export function SendPanel({ send, news, isSent, on }: Props) {
  return (
    <section class="send-panel" aria-labelledby="send-title">
      <h2 id="send-title">{i18n.t('send.title')}</h2>
      {send === null ? (
        news === null && (
          <p class="quiet" role="status">
            {i18n.t('send.preparing')}
          </p>
        )
      ) : (
        <>
          {send.isSealed && <p>{i18n.t('send.sealedNote')}</p>}
          <h3>{i18n.t('send.fileTitle')}</h3>
          <p class="quiet">{i18n.t('send.fileText', [send.fileSize])}</p>
          <div class="send-ways">
            <button type="button" class="button primary" onClick={on.onSaveFile}>
              {i18n.t('send.saveFile')}
            </button>
            <button type="button" class="button" onClick={on.onSaveMail}>
              {i18n.t('send.saveMail')}
            </button>
            {send.canShare && (
              <button type="button" class="button" onClick={on.onShare}>
                {i18n.t('send.share')}
              </button>
            )}
            <button type="button" class="button plain" onClick={on.onSaveText}>
              {i18n.t('send.saveText')}
            </button>
          </div>
          <h3>{i18n.t('send.messageTitle')}</h3>
          <p class="quiet">
            {i18n.t(send.isSealed ? 'send.messageTextSealed' : send.link ? 'send.messageTextLink' : 'send.messageText')}
          </p>
          <div class="send-ways">
            <button type="button" class="button" onClick={on.onCopyMessage}>
              {i18n.t('send.copyMessage')}
            </button>
            <a class="button" href={send.mailto}>
              {i18n.t('send.mail')}
            </a>
            <a class="button" href={send.gmail} target="_blank" rel="noreferrer">
              {i18n.t('send.gmail')}
            </a>
            {send.link && (
              <button type="button" class="button" onClick={on.onCopyLink}>
                {i18n.t('send.copyLink')}
              </button>
            )}
          </div>
          {send.linkMissing === 'tooLong' && <p class="quiet small">{i18n.t('send.linkTooLong')}</p>}
        </>
      )}
      {news !== null && <Notice kind="news">{news}</Notice>}
      <label class="ask-choice">
        <input type="checkbox" checked={isSent} onChange={(event) => on.onSent(event.currentTarget.checked)} />
        <span>{i18n.t('send.sent')}</span>
      </label>
    </section>
  );
}
