import * as v from 'valibot';
import { isRealDay } from '@/lib/model/day';

export interface Fitted<Value> {
  value: Value;
  /** Whether something had to be cut for it. */
  cut: boolean;
}

/** Cutting one place can show another that is too long as well. */
const mostRounds = 5;

/**
 * A record as its schema wants it: what is too long or too many is cut, and a day that is on no calendar is taken away. The one that is given stays as it is.
 *
 * @returns null where more is wrong with it than that
 */
export function fitted<Schema extends v.GenericSchema>(
  schema: Schema,
  record: unknown,
): Fitted<v.InferOutput<Schema>> | null {
  const whole = v.safeParse(schema, record);
  if (whole.success) return { value: whole.output, cut: false };
  const present = structuredClone(record);
  for (let round = 0; round < mostRounds; round += 1) {
    const result = v.safeParse(schema, present);
    if (result.success) return { value: result.output, cut: true };
    if (!result.issues.every(mend)) return null;
  }
  return null;
}

/** @returns whether that could be done */
function mend(issue: v.BaseIssue<unknown>): boolean {
  const place = issue.path?.at(-1);
  const holder: unknown = place?.input;
  if (!place || typeof holder !== 'object' || holder === null) return false;
  const mended = mendedValue(issue);
  return mended !== undefined && Reflect.set(holder, String(place.key), mended);
}

function mendedValue({ type, input, requirement }: v.BaseIssue<unknown>): unknown {
  if (type === 'iso_date' || requirement === isRealDay) return null;
  if (type !== 'max_length' || typeof requirement !== 'number') return undefined;
  if (typeof input === 'string') return input.slice(0, requirement).toWellFormed();
  return Array.isArray(input) ? input.slice(0, requirement) : undefined;
}
