import type { Draft } from '@/lib/model/draft';
import type { Failure } from '@/lib/model/failure';

/** A short message over the page. What it says and offers follows from its kind. */
export type Toast =
  | { kind: 'saved'; codes: readonly string[]; changeId: string }
  | { kind: 'deleted'; changeId: string }
  | { kind: 'accepted'; changeId: string }
  | { kind: 'moved'; changeId: string }
  /** How oneself rates an indicator; without a level where the rating was taken away. */
  | { kind: 'rated'; code: string; level: string | null; changeId: string }
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
  /** Something is tagged on the page, and none of it is there now. */
  | { kind: 'noneFound' }
  | { kind: 'failed'; failure: Failure };
