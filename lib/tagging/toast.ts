import type { Draft } from '@/lib/model/draft';
import type { Failure } from '@/lib/model/failure';

/** A short message over the page. What it says and offers follows from its kind. */
export type Toast =
  | { kind: 'saved'; codes: readonly string[]; changeId: string }
  | { kind: 'deleted'; changeId: string }
  | { kind: 'accepted'; changeId: string }
  | { kind: 'moved'; changeId: string }
  /** An edge of a passage can go no further. */
  | { kind: 'atLimit' }
  | { kind: 'undone'; changeId: string }
  | { kind: 'redone'; changeId: string }
  /**
   * With the keys for tagging as the browser writes them: empty where there are none, null where that is not known. `code`
   * names the indicator that a passage is wanted for.
   */
  | { kind: 'howToBegin'; keys: string | null; code?: string }
  | { kind: 'inFrame'; address: string | null }
  | { kind: 'draftKept'; draft: Draft }
  | { kind: 'draftFound'; draft: Draft }
  | { kind: 'draftDiscarded'; draft: Draft }
  | { kind: 'notFound' }
  | { kind: 'nothingTagged' }
  | { kind: 'failed'; failure: Failure };
