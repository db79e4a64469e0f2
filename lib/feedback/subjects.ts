import type { ArtifactKind } from '@/lib/model/artifact';
import type { Cell, CellKey } from '@/lib/model/cell';
import type { TagId } from '@/lib/model/ids';
import type { Indicator } from '@/lib/model/indicator';
import type { Passage } from '@/lib/model/passage';
import type { TagCell } from '@/lib/model/tag';

/** A passage that can be asked about, with the context that was kept of it. */
export interface SubjectPassage {
  tagId: TagId;
  passage: Passage;
  title: string;
  kind: ArtifactKind;
  url: string;
  /** Where in its document it stands, in words. */
  where: string;
  prefix: string;
  /** As it stood there when its document was last open. */
  quote: string;
  suffix: string;
  rationale: string;
  cells: TagCell[];
}

/** An indicator that can be asked about, bare or not. */
export interface SubjectIndicator {
  cell: Cell;
  indicator: Indicator;
  /** Titles of what it stands under. */
  requirement: string;
  credential: string;
  /** How many passages are tagged to it. */
  tags: number;
}

/** What can be asked about. */
export interface RequestSubjects {
  passages: ReadonlyMap<TagId, SubjectPassage>;
  indicators: ReadonlyMap<CellKey, SubjectIndicator>;
}
