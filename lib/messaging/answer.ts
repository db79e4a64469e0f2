import type { Failure } from '@/lib/model/failure';
import type { Answer } from './protocol';

export type Refusal = Extract<Answer<never>, { ok: false }>;

export function done<T>(value: T): Answer<T> {
  return { ok: true, value };
}

export function refused(failure: Failure): Refusal {
  return { ok: false, failure };
}

/**
 * The answer, or 'noAnswer' where the other side is gone, can't be reached or takes too long. Never rejects.
 *
 * @param timeLimit in milliseconds
 */
export async function answerWithin<A extends Answer<unknown>>(
  pending: Promise<A>,
  timeLimit: number,
): Promise<A | Refusal> {
  const { promise: late, resolve } = Promise.withResolvers<Refusal>();
  const timer = setTimeout(() => resolve(refused('noAnswer')), timeLimit);
  try {
    return await Promise.race([pending, late]);
  } catch {
    return refused('noAnswer');
  } finally {
    clearTimeout(timer);
  }
}
