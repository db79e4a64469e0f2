import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ReplyOffer } from '@/lib/model/feedback-reply';
import { localeOfWords } from '@/lib/own-pages/language-of-words';
import { momentInWords } from '@/lib/words/dates-in-words';
import { toneOf, verdictInWords } from './verdict-shown';

interface Props extends ReplyOffer {
  onTake: () => void;
  onLeave: () => void;
}

/** A reply as it would be taken in, to be seen first. */
export function OfferedReply({ reply, questions, others, onTake, onLeave }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="offered-reply">
      <h3 ref={title} tabIndex={-1}>
        {i18n.t('feedback.offered')} <bdi>{reply.reviewer || i18n.t('feedback.unnamed')}</bdi>
      </h3>
      <p class="quiet small">
        {i18n.t('feedback.asStated', [momentInWords(reply.writtenAt, localeOfWords(), 'numbers')])}
        {others > 0 && ` ${i18n.t('feedback.others', others)}`}
      </p>
      <p class="small">
        {i18n.t('feedback.toYour')} <q dir="auto">{questions[0]}</q>
        {questions.length > 1 && ` ${i18n.t('feedback.andMore', questions.length - 1)}`}
      </p>
      {reply.note !== '' && (
        <p class="thread-comment" dir="auto">
          {reply.note}
        </p>
      )}
      <ul class="list threads">
        {reply.threads.map((thread) => (
          <li key={thread.id} class="thread" data-tone={toneOf(thread.verdict)}>
            <p class="small quiet" dir="auto">
              {thread.question || thread.quote}
            </p>
            {thread.verdict && <p class="thread-verdict">{verdictInWords(thread.verdict)}</p>}
            {[thread.stronger, thread.comment, thread.suggestion, ...thread.ratings.map(({ level }) => level)]
              .filter((text) => text !== '')
              .map((text) => (
                <p key={text} class="thread-comment" dir="auto">
                  {text}
                </p>
              ))}
          </li>
        ))}
      </ul>
      <div class="notice-actions">
        <button type="button" class="button primary" onClick={onTake}>
          {i18n.t('feedback.take')}
        </button>
        <button type="button" class="button plain" onClick={onLeave}>
          {i18n.t('feedback.leave')}
        </button>
      </div>
    </div>
  );
}
