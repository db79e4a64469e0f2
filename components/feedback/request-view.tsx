import { i18n } from '#i18n';
import type { FeedbackReply } from '@/lib/model/feedback-reply';
import type { FeedbackRequest, RequestState } from '@/lib/model/feedback-request';
import type { ReplyId } from '@/lib/model/ids';
import { localeOfWords } from '@/lib/own-pages/language-of-words';
import { dayInWords, momentInWords } from '@/lib/words/dates-in-words';
import type { SendCallbacks, SendModel, ThreadCallbacks } from './feedback-model';
import { RequestStateWord } from './request-state-word';
import { SendPanel } from './send-panel';
import { ThreadItem } from './thread-item';

interface Props extends SendCallbacks, ThreadCallbacks {
  request: FeedbackRequest;
  state: RequestState;
  replies: readonly FeedbackReply[];
  /** Null until the file has been put together. */
  send: SendModel | null;
  /** What was done with it last, in a sentence. */
  news: string | null;
  backAddress: string;
  onClosed: (closed: boolean) => void;
  onDelete: () => void;
  onDeleteReply: (id: ReplyId) => void;
}

/** One request: what became of it, how to send it, and what came back. */
export function RequestView({ request, state, replies, send, news, backAddress, ...on }: Props) {
  const closed = request.closedAt !== null;
  const sending = !closed && <SendPanel send={send} news={news} isSent={request.sentAt !== null} on={on} />;
  return (
    <article class="request-view">
      <p>
        <a href={backAddress}>{i18n.t('feedback.all')}</a>
      </p>
      <p class="request-facts">
        <RequestStateWord state={state} />
        {request.to !== '' && <bdi>{i18n.t('feedback.to', [request.to])}</bdi>}
        {request.due !== null && <span>{i18n.t('feedback.dueOn', [dayInWords(request.due, localeOfWords())])}</span>}
      </p>
      <ol class="request-questions">
        {request.questions.map((question, place) => (
          <li key={place}>
            <span dir="auto">{question}</span>
          </li>
        ))}
      </ol>
      {replies.length === 0 && sending}
      {replies.map((reply) => (
        <ReplySection key={reply.id} reply={reply} onDone={on.onDone} onDelete={() => on.onDeleteReply(reply.id)} />
      ))}
      {replies.length > 0 && sending}
      <div class="notice-actions">
        <button type="button" class="button" onClick={() => on.onClosed(!closed)}>
          {i18n.t(closed ? 'feedback.reopenRequest' : 'feedback.closeRequest')}
        </button>
        <button type="button" class="button plain danger" onClick={on.onDelete}>
          {i18n.t('feedback.deleteRequest')}
        </button>
      </div>
    </article>
  );
}

interface ReplyProps extends ThreadCallbacks {
  reply: FeedbackReply;
  onDelete: () => void;
}

function ReplySection({ reply, onDone, onDelete }: ReplyProps) {
  const open = reply.threads.filter(({ doneAt }) => doneAt === null).map(({ id }) => id);
  return (
    <section class="reply" aria-labelledby={`reply-${reply.id}`}>
      <h2 id={`reply-${reply.id}`}>
        <bdi>{reply.reviewer || i18n.t('feedback.unnamed')}</bdi>
      </h2>
      <p class="quiet small">
        {i18n.t('feedback.asStated', [momentInWords(reply.writtenAt, localeOfWords(), 'numbers')])}
      </p>
      {reply.note !== '' && (
        <p class="thread-comment" dir="auto">
          {reply.note}
        </p>
      )}
      <ul class="list threads">
        {reply.threads.map((thread) => (
          <ThreadItem key={thread.id} reply={reply} thread={thread} onDone={onDone} />
        ))}
      </ul>
      <div class="notice-actions">
        {open.length > 1 && (
          <button type="button" class="button" onClick={() => onDone(reply.id, open, true)}>
            {i18n.t('feedback.markAllDone')}
          </button>
        )}
        <button type="button" class="button plain danger" onClick={onDelete}>
          {i18n.t('feedback.deleteReply')}
        </button>
      </div>
    </section>
  );
}
