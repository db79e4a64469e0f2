import { answerWithin, refused } from '@/lib/messaging/answer';
import type { Answer } from '@/lib/messaging/protocol';

/** Rests before each attempt, in ms: at once, at once again, then backing off. */
const rests = [0, 0, 400, 1_200];

/** How long one attempt may take, in ms. With the rests, about ten seconds in all. */
const attemptLimit = 2_100;

/**
 * Sends something that may safely arrive twice until it is answered. The background's worker may be stopped at any
 * moment, also in the middle of a save: then the call rejects or stays silent, and the next attempt starts it anew.
 * An answer that says why it failed is final. Without any answer the failure is `noAnswer`.
 */
export async function patiently<T>(send: () => Promise<Answer<T>>, limit = attemptLimit): Promise<Answer<T>> {
  for (const rest of rests) {
    if (rest > 0) await pause(rest);
    const answer = await answerWithin(send(), limit);
    if (answer.ok || answer.failure !== 'noAnswer') return answer;
  }
  return refused('noAnswer');
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
