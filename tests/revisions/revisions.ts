import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Anchored, QuoteSelector } from '@/lib/anchoring';

/** Pairs of real revisions of lessons, described in the README beside them. */
export const revisionsFile = join(import.meta.dirname, '../../../shared/data/lesson-revisions/git-novice.jsonl');

export const revisionsPresent = existsSync(revisionsFile);

const Range = v.tuple([v.number(), v.number()]);

const Revision = v.object({
  file: v.string(),
  old: v.string(),
  new: v.string(),
  passages: v.array(
    v.object({
      start: v.number(),
      end: v.number(),
      kind: v.picklist(['unchanged', 'edited', 'moved', 'deleted']),
      expect: v.nullable(Range),
    }),
  ),
});
export type Revision = v.InferOutput<typeof Revision>;
export type RevisedPassage = Revision['passages'][number];

export function readRevisions(file = revisionsFile): Revision[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => v.parse(Revision, JSON.parse(line)));
}

/** The selector of a passage of the old text with `context` UTF-16 units on each side. */
export function selectorIn(old: string, { start, end }: RevisedPassage, context: number): QuoteSelector {
  return {
    exact: old.slice(start, end),
    prefix: old.slice(Math.max(0, start - context), start),
    suffix: old.slice(end, end + context),
    start,
    end,
  };
}

export type Verdict = 'right' | 'wrong' | 'missed';

/** Right: at least half of the words that either range covers are in both, or both are null. */
export function verdictOn(text: string, expected: RevisedPassage['expect'], answer: Anchored | null): Verdict {
  if (!expected) return answer ? 'wrong' : 'right';
  if (!answer) return 'missed';
  const wanted = wordsIn(text, expected[0], expected[1]);
  const given = wordsIn(text, answer.start, answer.end);
  const shared = given.filter((word) => wanted.includes(word)).length;
  return 2 * shared >= wanted.length + given.length - shared ? 'right' : 'wrong';
}

/** Where the words begin that a range touches. */
function wordsIn(text: string, start: number, end: number): number[] {
  const from = text.slice(0, start).search(/\S*$/);
  return [...text.slice(from, end).matchAll(/\S+/g)]
    .map((word) => ({ begins: from + word.index, ends: from + word.index + word[0].length }))
    .filter(({ begins, ends }) => ends > start && begins < end)
    .map(({ begins }) => begins);
}
