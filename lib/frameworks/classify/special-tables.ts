import { readClassroomRubric } from './classroom-rubric';
import type { Table } from './grid';
import { readRatingColumns } from './rating-columns';
import type { Answers } from './switch';
import type { ReadTable } from './table';
import { readTypedRows } from './typed-rows';

/** Tables that a program lays out in a way of its own; null for all others. */
export function readSpecialTable(table: Table, block: number, answers: Answers): ReadTable | null {
  for (const read of [readTypedRows, readRatingColumns, readClassroomRubric]) {
    const children = read(table, block, answers);
    if (!children) continue;
    const holdsRequirements = children.every(({ kind }) => kind === 'group');
    return { title: '', said: [], children, holdsRequirements, isOneIndicator: false };
  }
  return null;
}
