import * as v from 'valibot';
import { isRealDay } from '@/lib/model/day';
import { type Failure, StoreFailure } from '@/lib/model/failure';
import { type BackupName, tables } from './tables';

/**
 * Makes sure that a record could be read back from a backup. Call before it is written.
 *
 * @throws StoreFailure with what is wrong with it
 */
export function checkRecord(table: BackupName, record: unknown): void {
  const result = v.safeParse(tables[table].schema, record, { abortEarly: true });
  if (result.success) return;
  const [issue] = result.issues;
  throw new StoreFailure(failureIn(issue), `${table}: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
}

function failureIn({ type, input, requirement }: v.BaseIssue<unknown>): Failure {
  if (type === 'iso_date' || requirement === isRealDay) return 'noSuchDay';
  if (type === 'max_length') return Array.isArray(input) ? 'tooMany' : 'tooLong';
  return 'invalid';
}
