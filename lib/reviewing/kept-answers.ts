import * as v from 'valibot';
import { digestOf, type PackagedRequest } from '@/lib/feedback/package';
import { nothingWritten, Written } from './written';

const keyOf = (request: PackagedRequest): string => `proofmark-review-${request.id}-${digestOf(request)}`;

/** What was written to this request in this browser before. */
export function keptAnswers(request: PackagedRequest): Written {
  try {
    const kept = v.safeParse(Written, JSON.parse(localStorage.getItem(keyOf(request)) ?? 'null'));
    return kept.success ? kept.output : nothingWritten;
  } catch {
    return nothingWritten;
  }
}

/** @returns whether the browser keeps it: some keep nothing of files, or in private windows */
export function keepAnswers(request: PackagedRequest, written: Written): boolean {
  try {
    localStorage.setItem(keyOf(request), JSON.stringify(written));
    return true;
  } catch {
    return false;
  }
}

/** Whether this browser keeps anything of this page, known before something is written. */
export function canKeep(): boolean {
  const key = 'proofmark-review';
  try {
    localStorage.setItem(key, '');
    localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
