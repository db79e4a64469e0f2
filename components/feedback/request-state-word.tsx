import { i18n } from '#i18n';
import type { RequestState } from '@/lib/model/feedback-request';

/** How far a request has come: in a word, and by a shape, so that colour is never the only sign. */
export function RequestStateWord({ state }: { state: RequestState }) {
  return (
    <strong class="request-state" data-state={state}>
      <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
        <path d={shapes[state]} fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round" />
      </svg>
      {i18n.t(`feedback.state.${state}`)}
    </strong>
  );
}

const shapes: Readonly<Record<RequestState, string>> = {
  made: 'M3 13h10M4 10l7-7 2 2-7 7H4z',
  sent: 'M2 8l12-5-4 11-3-5z',
  due: 'M8 2a6 6 0 1 0 .01 0M8 5v3.5l2.5 1.5',
  answered: 'M2 3h12v8H7l-3 3v-3H2z',
  closed: 'M3 8.5 6.5 12 13 4.5',
};
