import * as v from 'valibot';
import { digestOf, type PackagedRequest } from '@/lib/feedback/package';
import type { AnswerKeeper } from './answer-keeper';
import { nothingWritten } from './answered';
import { Written } from './written';

const keyOf = (request: PackagedRequest): string => `proofmark-review-${request.id}-${digestOf(request)}`;

/** Keeps what is written in the browser in which the page of a request is open, which has no database of ours. */
export const keptAnswers: AnswerKeeper = {
  open: async ({ request }) => ({ written: keptFor(request), isKept: canKeep() }),
  keep(request, _, written) {
    try {
      localStorage.setItem(keyOf(request), JSON.stringify(written));
      return true;
    } catch {
      return false;
    }
  },
};

function keptFor(request: PackagedRequest): Written {
  try {
    const kept = v.safeParse(Written, JSON.parse(localStorage.getItem(keyOf(request)) ?? 'null'));
    return kept.success ? kept.output : nothingWritten;
  } catch {
    return nothingWritten;
  }
}

/** Some browsers keep nothing of files, or in private windows: known before something is written. */
function canKeep(): boolean {
  const key = 'proofmark-review';
  try {
    localStorage.setItem(key, '');
    localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
