import type { BackgroundProtocol } from '@/lib/messaging/protocol';

type Calls =
  | 'pageState'
  | 'alike'
  | 'saveTag'
  | 'deleteTag'
  | 'undo'
  | 'redo'
  | 'reportSightings'
  | 'keepDraft'
  | 'dropDraft'
  | 'askForFeedback'
  | 'markThreads'
  | 'writeReview'
  | 'openReview'
  | 'tagKeys'
  | 'openShortcuts';

/** What tagging asks of the database's keeper. A call rejects where no answer came, for instance as its worker died. */
export type Backend = {
  [Call in Calls]: (input: Parameters<BackgroundProtocol[Call]>[0]) => Promise<ReturnType<BackgroundProtocol[Call]>>;
};
