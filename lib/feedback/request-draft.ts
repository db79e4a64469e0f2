import type { Cell } from '@/lib/model/cell';
import type { TagId } from '@/lib/model/ids';
import type { Stem } from './package';

/** One thing to ask about passages, indicators or both. */
export interface AskedItem {
  /** Tells it from the others while it is written. */
  id: string;
  stem: Stem;
  /** The question in the person's words. */
  text: string;
  tagIds: TagId[];
  cells: Cell[];
}

/** Words that are not to leave the device as they are. */
export interface DraftMask {
  text: string;
  kind: 'name' | 'email' | 'phone' | 'id';
}

/** A request as it is being written; kept, so that nothing of it is lost. */
export interface RequestDraft {
  items: AskedItem[];
  from: string;
  to: string;
  /** A day as `2026-11-25`, or empty. */
  due: string;
  note: string;
  masks: DraftMask[];
  /** Whether the addresses of the documents go along. */
  addresses: boolean;
  /** Whether pictures of pages go along, where there are any. */
  pictures: boolean;
}
