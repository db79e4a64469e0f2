import * as v from 'valibot';
import { Cell, cellKey } from './cell';
import { ArtifactId, TagId } from './ids';
import { limits, Order } from './limits';
import { Passage } from './passage';
import { stamps, Timestamp } from './stamps';

/** How the passage was found when its document was last open. `start` orders passages within the document. */
export const Sighting = v.variant('status', [
  v.object({ status: v.literal('exact'), start: Order, at: Timestamp }),
  v.object({
    status: v.literal('changed'),
    start: Order,
    at: Timestamp,
    /** The text that stands there now. */
    quote: v.pipe(v.string(), v.maxLength(limits.quote)),
  }),
  v.object({ status: v.literal('lost'), at: Timestamp }),
]);
export type Sighting = v.InferOutput<typeof Sighting>;

const Reason = v.pipe(v.string(), v.maxLength(limits.rationale));

/** A cell that a passage is bound to. */
export const TagCell = v.object({
  ...Cell.entries,
  /** Why the passage shows this one, where that is another reason than that of the passage. */
  reason: v.exactOptional(v.pipe(Reason, v.nonEmpty())),
  /** There where it is thought of, and not chosen for the submission: then it is no evidence yet. */
  isCandidate: v.exactOptional(v.literal(true)),
});
export type TagCell = v.InferOutput<typeof TagCell>;

/**
 * One passage bound to indicators, each under the requirement it is shown for, and why. With none, the person has not
 * decided yet what it shows.
 */
export const Tag = v.object({
  id: TagId,
  artifactId: ArtifactId,
  passage: Passage,
  cells: v.pipe(v.array(TagCell), v.maxLength(limits.bindings)),
  rationale: Reason,
  sighting: Sighting,
  ...stamps,
});
export type Tag = v.InferOutput<typeof Tag>;

/** What becomes of a cell in each of many tags: it joins the others, stands alone, or goes. */
export type Retagging = 'add' | 'only' | 'drop';

/** The cells for which a tag is evidence. */
export function chosenCells({ cells }: Pick<Tag, 'cells'>): TagCell[] {
  return cells.filter(({ isCandidate }) => !isCandidate);
}

/** Why a passage shows a cell: for a reason of that cell's own, or for that of the passage. Empty for none. */
export function reasonFor({ rationale }: Pick<Tag, 'rationale'>, { reason = '' }: TagCell): string {
  return reason.trim() === '' ? rationale : reason;
}

/** All reasons in one text: that of the passage, then those of single cells, each after the code of its indicator. */
export function reasonsInOne(ofPassage: string, ofCells: readonly { code: string; reason: string }[]): string {
  const own = ofCells.filter(({ reason }) => reason.trim() !== '').map(({ code, reason }) => `${code}: ${reason}`);
  return [...(ofPassage === '' ? [] : [ofPassage]), ...own].join('\n\n');
}

/** A cell as the person chooses it. Its own reason stays as it is where none is given, and goes where it is empty. */
export const GivenCell = v.object({ ...Cell.entries, reason: v.exactOptional(Reason) });
export type GivenCell = v.InferOutput<typeof GivenCell>;

/** Cells as they are chosen anew: those that stay keep their own reasons, and whether they are chosen. */
export function keptCells(cells: readonly GivenCell[], known: readonly TagCell[]): TagCell[] {
  const byKey = new Map(known.map((cell) => [cellKey(cell), cell]));
  return cells.map(({ requirementId, indicatorId, reason: given }) => {
    const cell = { requirementId, indicatorId };
    const kept: TagCell = byKey.get(cellKey(cell)) ?? cell;
    if (given === undefined) return kept;
    const reason = given.trim();
    return { ...cell, ...(kept.isCandidate && { isCandidate: true }), ...(reason !== '' && { reason }) };
  });
}
