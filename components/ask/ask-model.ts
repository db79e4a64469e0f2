import type { Blackout, Covered } from '@/lib/feedback/blackout';
import type { BuiltRequest } from '@/lib/feedback/build-request';
import type { Picture, Stem } from '@/lib/feedback/package';
import type { AskedItem, DraftMask, RequestDraft } from '@/lib/feedback/request-draft';
import type { RequestSubjects } from '@/lib/feedback/subjects';
import type { Cell } from '@/lib/model/cell';
import type { TagId } from '@/lib/model/ids';

/** Words in what would be sent that look like something about a student; `count` is 0 where they are masked. */
export interface Finding extends DraftMask {
  count: number;
  around: string;
}

export interface AskModel {
  draft: RequestDraft;
  subjects: RequestSubjects;
  /** Exactly what would be sent; null while there is nothing to send. */
  preview: BuiltRequest | null;
  /** As they are drawn. */
  drawn: ReadonlyMap<TagId, Picture>;
  /** As they are sent, and those that may not be yet. */
  covered: Pick<Covered, 'sent' | 'changed' | 'failed'>;
  /** Passages of which there could be a picture, and is none. */
  missing: readonly TagId[];
  /** Whether pictures are being drawn or blacked out. */
  drawing: boolean;
  findings: readonly Finding[];
  names: readonly string[];
  making: boolean;
}

export interface ItemCallbacks {
  onItem: (id: string, change: Partial<AskedItem>) => void;
  onStem: (id: string, stem: Stem) => void;
  onRemove: (id: string) => void;
}

export interface AskCallbacks extends ItemCallbacks {
  onAdd: (about: { tagIds: TagId[]; cells: Cell[] }) => void;
  onChange: (change: Partial<RequestDraft>) => void;
  onMask: (mask: DraftMask, hidden: boolean) => void;
  onBlackOut: (tagId: TagId, boxes: Blackout['boxes'], isRight: boolean) => void;
  onNames: (names: string[]) => void;
  onMake: (passphrase: string) => void;
}
