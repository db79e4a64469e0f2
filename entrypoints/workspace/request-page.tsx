import { useEffect, useState } from 'preact/hooks';
import type { SendModel } from '@/components/feedback/feedback-model';
import { RequestView } from '@/components/feedback/request-view';
import type { RequestWithReplies } from '@/lib/asking/feedback-state';
import { canShareFiles, openSendController, type Sendable } from '@/lib/asking/send-controller';
import { hashOf } from '@/lib/navigation/routes';
import { localeOfWords } from '@/lib/own-pages/language-of-words';
import { deleteReply, markThreads } from '@/lib/store/replies';
import { closeRequest, deleteRequest, markSent } from '@/lib/store/requests';
import { textSizeInWords } from '@/lib/words/size-in-words';
import type { PageProps } from './page-props';

interface Props extends Pick<PageProps, 'db' | 'controller'> {
  shown: RequestWithReplies;
}

export function RequestPage({ db, controller, shown: { request, state, replies } }: Props) {
  const [{ sending, lifetime }] = useState(() => {
    const lifetime = new AbortController();
    return { lifetime, sending: openSendController(db, request.id, lifetime.signal) };
  });
  useEffect(() => () => lifetime.abort(), [lifetime]);
  const { sendable, news, ...send } = sending;
  return (
    <RequestView
      request={request}
      state={state}
      replies={replies}
      send={sendable.value && modelOf(sendable.value)}
      news={news.value}
      backAddress={hashOf({ page: 'feedback', open: null })}
      onSaveFile={send.saveFile}
      onSaveMail={send.saveMail}
      onSaveText={send.saveText}
      onCopyMessage={() => void send.copyMessage()}
      onCopyLink={() => void send.copyLink()}
      onShare={() => void send.share()}
      onSent={(sent) => controller.make(() => markSent(db, request.id, sent))}
      onClosed={(closed) => controller.make(() => closeRequest(db, request.id, closed))}
      onDelete={async () => {
        if (await controller.make(() => deleteRequest(db, request.id)))
          location.hash = hashOf({ page: 'feedback', open: null });
      }}
      onDone={(id, threadIds, done) => controller.make(() => markThreads(db, id, threadIds, done))}
      onDeleteReply={(id) => controller.make(() => deleteReply(db, id))}
    />
  );
}

function modelOf({ fileName, html, link, linkMissing, mailto, gmail, isSealed }: Sendable): SendModel {
  const fileSize = textSizeInWords(html, localeOfWords());
  return { fileName, fileSize, link, linkMissing, mailto, gmail, isSealed, canShare: canShareFiles() };
}
