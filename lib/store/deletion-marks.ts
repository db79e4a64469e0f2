import type { Image } from './image';
import { incidentally, type Mutation, put, remove } from './mutation';
import { journalled } from './tables';
import { type DeletionId, deletionId } from './tables/deletions';

/**
 * What becomes of the deletion marks with a change: what it deletes leaves one, and what it brings or brings back has
 * none any more. They are part of the change, so that undoing it takes them back too, and where a mark is given
 * that one counts.
 */
export function withMarks(given: readonly Mutation[], images: readonly Image[], leavesNone: boolean): Mutation[] {
  const known = new Set(given.map(({ id }) => id));
  const marks = images.flatMap(({ table, id, before, after }): Mutation[] => {
    const mark = deletionId(table, id);
    if (!journalled(table).leavesMark || known.has(mark)) return [];
    if (before && !after && !leavesNone) return [made(mark)];
    return !before && after ? [remove('deletions', mark)] : [];
  });
  return [...given, ...marks.map(incidentally)];
}

const made = (id: DeletionId): Mutation => put('deletions', { id, updatedAt: Date.now() });
