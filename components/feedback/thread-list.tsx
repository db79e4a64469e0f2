import { i18n } from '#i18n';
import type { ReviewerThread } from '@/lib/model/feedback-reply';
import type { ThreadCallbacks } from './feedback-model';
import { ThreadItem } from './thread-item';

interface Props extends ThreadCallbacks {
  threads: readonly ReviewerThread[];
}

/** What reviewers said about one thing: what is still open first, several reviewers one after the other. */
export function ThreadList({ threads, onDone }: Props) {
  if (threads.length === 0) return null;
  const inOrder = threads.toSorted(
    (one, other) => Number(one.thread.doneAt !== null) - Number(other.thread.doneAt !== null),
  );
  return (
    <ul class="list threads" aria-label={i18n.t('feedback.threads')}>
      {inOrder.map(({ reply, thread }) => (
        <ThreadItem key={`${reply.id} ${thread.id}`} reply={reply} thread={thread} onDone={onDone} />
      ))}
    </ul>
  );
}
