import * as v from 'valibot';
import { DocumentIdentity } from '@/lib/model/artifact';
import { Cell } from '@/lib/model/cell';
import { ArtifactId, LevelId, ReplyId, ReviewId, TagId } from '@/lib/model/ids';
import { limits } from '@/lib/model/limits';
import { Passage } from '@/lib/model/passage';
import { GivenCell, Sighting } from '@/lib/model/tag';
import { WrittenChange } from '@/lib/reviewing/written-change';

/** What the messages of `protocol.ts` must hold: kept apart, so that small scripts don't carry the parser. */

export const TagInput = v.object({
  id: TagId,
  document: DocumentIdentity,
  passage: Passage,
  cells: v.pipe(v.array(GivenCell), v.maxLength(limits.bindings)),
  rationale: v.pipe(v.string(), v.maxLength(limits.rationale)),
});

export const OpenedFile = v.object({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  name: v.string(),
  url: v.nullable(v.string()),
  bytes: v.blob(),
});

export const ThreadMarks = v.object({
  replyId: ReplyId,
  threadIds: v.pipe(v.array(v.pipe(v.string(), v.maxLength(limits.thread))), v.maxLength(2 * limits.bindings)),
  done: v.boolean(),
});

export const RatingInput = v.object({ cell: Cell, levelId: v.nullable(LevelId) });

export const Cells = v.pipe(v.array(Cell), v.maxLength(100 * limits.bindings));

export const ReviewChanges = v.object({
  id: ReviewId,
  changes: v.pipe(v.array(WrittenChange), v.maxLength(2 * limits.bindings)),
});

export const SightingReport = v.object({
  artifactId: ArtifactId,
  sightings: v.pipe(v.array(v.object({ tagId: TagId, sighting: Sighting })), v.maxLength(100_000)),
});
