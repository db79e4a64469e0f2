import { i18n } from '#i18n';
import { EmptyState } from '@/components/notice/empty-state';
import type { RequestId } from '@/lib/model/ids';
import { localeOfWords } from '@/lib/own-pages/language-of-words';
import { dayInWords } from '@/lib/words/dates-in-words';
import type { ListedRequest } from './feedback-model';
import { RequestStateWord } from './request-state-word';

interface Props {
  requests: readonly ListedRequest[];
  hrefOf: (id: RequestId) => string;
  askAddress: string;
}

/** All requests with what has become of them. */
export function RequestList({ requests, hrefOf, askAddress }: Props) {
  if (requests.length === 0) {
    return (
      <EmptyState title={i18n.t('feedback.emptyTitle')} text={i18n.t('feedback.emptyText')}>
        <a class="button primary" href={askAddress}>
          {i18n.t('feedback.ask')}
        </a>
      </EmptyState>
    );
  }
  return (
    <section class="request-list" aria-labelledby="requests-title">
      <div class="request-list-head">
        <h2 id="requests-title">{i18n.t('feedback.requests')}</h2>
        <a class="button primary" href={askAddress}>
          {i18n.t('feedback.ask')}
        </a>
      </div>
      <ul class="list">
        {requests.map(({ request, state, replies, open }) => (
          <li key={request.id} class="request-line">
            <a href={hrefOf(request.id)}>
              <bdi>{request.questions[0] ?? ''}</bdi>
              {request.questions.length > 1 && ` ${i18n.t('feedback.andMore', request.questions.length - 1)}`}
            </a>
            <p class="small quiet">
              <RequestStateWord state={state} />
              {request.to !== '' && <bdi>{i18n.t('feedback.to', [request.to])}</bdi>}
              {request.due !== null && (
                <span>{i18n.t('feedback.dueOn', [dayInWords(request.due, localeOfWords())])}</span>
              )}
              {replies > 0 && <span>{i18n.t('feedback.replies', replies)}</span>}
              {open > 0 && <span>{i18n.t('feedback.open', open)}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
