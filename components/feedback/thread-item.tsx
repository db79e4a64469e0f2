import { i18n } from '#i18n';
import type { FeedbackReply, FeedbackThread } from '@/lib/model/feedback-reply';
import { quoteStart } from '@/lib/words/quote-start';
import type { ThreadCallbacks } from './feedback-model';
import { toneOf, verdictInWords } from './verdict-shown';

interface Props extends ThreadCallbacks {
  reply: Pick<FeedbackReply, 'id' | 'reviewer'>;
  thread: FeedbackThread;
}

/** One thing that a reviewer said, and whether it is seen to. */
export function ThreadItem({ reply, thread, onDone }: Props) {
  const done = thread.doneAt !== null;
  return (
    <li class="thread" data-done={done} data-tone={toneOf(thread.verdict)}>
      <p class="thread-head small">
        <bdi class="thread-reviewer">{reply.reviewer || i18n.t('feedback.unnamed')}</bdi>
        {thread.verdict && <span class="thread-verdict">{verdictInWords(thread.verdict)}</span>}
        {done && <span class="quiet">{i18n.t('feedback.done')}</span>}
      </p>
      {thread.question !== '' && (
        <p class="quiet small" dir="auto">
          {thread.question}
        </p>
      )}
      {thread.quote !== '' && <blockquote dir="auto">{thread.quote}</blockquote>}
      {thread.stronger !== '' && (
        <p>
          {i18n.t('feedback.stronger')} <q dir="auto">{thread.stronger}</q>
        </p>
      )}
      {thread.comment !== '' && (
        <p class="thread-comment" dir="auto">
          {thread.comment}
        </p>
      )}
      {thread.suggestion !== '' && (
        <p class="thread-suggestion">
          <span class="quiet small">{i18n.t('feedback.suggestion')}</span>
          <span dir="auto">{thread.suggestion}</span>
        </p>
      )}
      {thread.ratings.length > 0 && (
        <p class="small">
          {i18n.t('feedback.sees')} <bdi>{[...new Set(thread.ratings.map(({ level }) => level))].join(', ')}</bdi>
        </p>
      )}
      <button
        type="button"
        class="button"
        aria-label={i18n.t(done ? 'feedback.reopenLabel' : 'feedback.markDoneLabel', [
          reply.reviewer || i18n.t('feedback.unnamed'),
          thread.question || quoteStart(thread.comment),
        ])}
        onClick={() => onDone(reply.id, [thread.id], !done)}
      >
        {i18n.t(done ? 'feedback.reopen' : 'feedback.markDone')}
      </button>
    </li>
  );
}
