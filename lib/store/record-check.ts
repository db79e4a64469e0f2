import * as v from 'valibot';
import { isRealDay } from '@/lib/model/day';
import { type Failure, StoreFailure } from '@/lib/model/failure';
import type { JournalledTable } from './image';
import { Preference } from './preference';
import { recordSchemas } from './record-schemas';

/**
 * Makes sure that a record could be read back from a backup. Call before it is written.
 *
 * @throws StoreFailure with what is wrong with it
 */
export function checkRecord(table: JournalledTable, record: unknown): void {
  check(recordSchemas[table], record, table);
}

/** @throws StoreFailure with what is wrong with it */
export function checkedPreference(preference: Preference): Preference {
  check(Preference, preference, 'preferences');
  return preference;
}

function check(schema: v.GenericSchema, record: unknown, table: string): void {
  const result = v.safeParse(schema, record, { abortEarly: true });
  if (result.success) return;
  const [issue] = result.issues;
  throw new StoreFailure(failureIn(issue), `${table}: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
}

function failureIn({ type, input, requirement }: v.BaseIssue<unknown>): Failure {
  if (type === 'iso_date' || requirement === isRealDay) return 'noSuchDay';
  if (type === 'max_length') return Array.isArray(input) ? 'tooMany' : 'tooLong';
  return 'invalid';
}
