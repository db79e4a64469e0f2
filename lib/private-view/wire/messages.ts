import type { DocumentIdentity } from '@/lib/model/artifact';
import type { PrivateActs, ShownCard } from '@/lib/private-view/private-view';
import type { BookSource } from '@/lib/tagging/book-source';
import type { ChoicesState } from '@/lib/tagging/document-tags';
import type { Spoken } from '@/lib/tagging/notices';
import type { PickingStart, SaveStatus } from '@/lib/tagging/picking';
import type { Toast } from '@/lib/tagging/toast';

/** A rectangle as it travels, in CSS pixels of the viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The picker as it opens, or as it stands where the frame had to be loaded anew. */
export interface PickerOpening extends PickingStart {
  /** Tells one opening from the next. */
  opening: number;
  query: string;
  /** The document that is tagged, and the reasons as they are stored: what a draft is kept by. */
  document: DocumentIdentity | null;
  stored: string;
}

/** What takes room in the frame. */
export const panels = ['picker', 'card', 'toast'] as const;

export type BoxesOf = 'picker' | 'card';

/** Overlay → private view. */
export type ToView =
  | { kind: 'book'; source: BookSource | null }
  | { kind: 'picker'; opening: PickerOpening | null; choices: ChoicesState }
  | { kind: 'status'; status: SaveStatus }
  | { kind: 'card'; card: ShownCard | null }
  | { kind: 'toast'; toast: Toast | null }
  | { kind: 'spoken'; spoken: Spoken | null }
  | { kind: 'boxes'; of: BoxesOf; boxes: readonly Box[] }
  | { kind: 'answer'; id: number; value: unknown };

export type ActName = keyof PrivateActs;

export const toBox = ({ x, y, width, height }: DOMRect): Box => ({ x, y, width, height });
export const toRect = ({ x, y, width, height }: Box): DOMRect => new DOMRect(x, y, width, height);
