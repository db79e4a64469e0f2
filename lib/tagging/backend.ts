import type { BackgroundProtocol } from '@/lib/messaging/protocol';

/** The messages of the background that tagging sends. */
export const calls = [
  'pageState',
  'alike',
  'saveTag',
  'deleteTag',
  'undo',
  'redo',
  'reportSightings',
  'keepDraft',
  'dropDraft',
  'askForFeedback',
  'markThreads',
  'writeReview',
  'openReview',
  'tagKeys',
  'openShortcuts',
] as const satisfies readonly (keyof BackgroundProtocol)[];

/** What tagging asks of the database's keeper. A call rejects where no answer came, for instance as its worker died. */
export type Backend = {
  [Call in (typeof calls)[number]]: (
    input: Parameters<BackgroundProtocol[Call]>[0],
  ) => Promise<ReturnType<BackgroundProtocol[Call]>>;
};
