import type { ContentsRefusal } from '@/lib/tabs/contents-of-tab';

/** What has to be said of a page that was read, though it was: the rest was left out, or belongs to another site. */
export type TakenNote = 'cut' | 'foreignPart';

/** Why nothing was begun: the page could not be read, nothing like a credential is in it, or it is more than is read. */
export type TakenRefusal = ContentsRefusal | 'nothing' | 'tooLarge';

/** How far it is with a page that a credential is to be taken in from. */
export type TakingStep =
  | { step: 'none' }
  | { step: 'reading' }
  | { step: 'begun'; notes: readonly TakenNote[] }
  | { step: 'refused'; reason: TakenRefusal; title: string };
