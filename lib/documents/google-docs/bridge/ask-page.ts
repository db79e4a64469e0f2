import * as v from 'valibot';
import type { RouteOutcome } from '@/lib/documents/reading-report';
import { type Ask, answerName, askName, longestText, readyName } from './names';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What the page's side may answer. It speaks in the page's own world: anything may come. */
const Answer = v.object({
  id: Count,
  outcome: v.picklist(['served', 'absent', 'threw', 'nonsense']),
  revision: v.optional(Count),
  base: v.optional(Count),
  change: v.optional(v.object({ start: Count, dropped: Count, put: v.pipe(v.string(), v.maxLength(longestText)) })),
  selection: v.optional(v.nullable(v.array(v.unknown()))),
});
export type PageAnswer = Omit<v.InferOutput<typeof Answer>, 'id' | 'outcome'> & { outcome: RouteOutcome };

/** A detail longer than this is no answer. JSON may write a character as six. */
const longestDetail = longestText * 6 + 10_000;

let asked = 0;

/**
 * Asks what runs in the page's own world. Never rejects: 'late' where nothing came within the limit, which is in ms.
 */
export function askPage(ask: DistributedOmit<Ask, 'id'>, limit: number): Promise<PageAnswer> {
  asked += 1;
  const id = asked;
  return new Promise((resolve) => {
    const finish = (answer: PageAnswer): void => {
      clearTimeout(timer);
      document.removeEventListener(answerName, hear);
      resolve(answer);
    };
    const hear = (event: Event): void => {
      const answer = parsed((event as CustomEvent<unknown>).detail);
      if (answer?.id === id) finish(answer);
    };
    const timer = setTimeout(() => finish({ outcome: 'late' }), limit);
    document.addEventListener(answerName, hear);
    document.dispatchEvent(new CustomEvent(askName, { detail: JSON.stringify({ id, ...ask }) }));
  });
}

/** Calls when the page's interface for its text has appeared. */
export function onPageReady(listener: () => void, signal: AbortSignal): void {
  document.addEventListener(readyName, listener, { signal });
}

function parsed(detail: unknown): v.InferOutput<typeof Answer> | null {
  if (typeof detail !== 'string' || detail.length > longestDetail) return null;
  try {
    const answer = v.safeParse(Answer, JSON.parse(detail));
    return answer.success ? answer.output : null;
  } catch {
    return null;
  }
}

type DistributedOmit<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never;
