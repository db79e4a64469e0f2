import { wordLimit } from '@/lib/frameworks/vocabulary/word-limit';
import type { Prompt } from '@/lib/model/asked-for';
import { cleanText } from '@/lib/model/clean-text';
import type { CheckId, PromptId } from '@/lib/model/ids';
import type { PreAssessmentCheck } from '@/lib/model/requirement';
import { keptByText } from './kept-by-text';

/** The lines of what was typed that say something. */
export const linesOf = (text: string): string[] =>
  cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Checks as they are typed, each in a line. Those that are known keep their ticks. */
export function checksOf(
  text: string,
  known: readonly PreAssessmentCheck[],
  newId: () => string,
): PreAssessmentCheck[] {
  const lines = linesOf(text);
  const kept = keptByText(lines, known, (check) => check.text);
  return lines.map((line, at) => ({ id: kept[at]?.id ?? (newId() as CheckId), text: line }));
}

/** Prompts as they are typed, each in a line. How long an answer is to be is read from new ones. */
export function promptsOf(text: string, known: readonly Prompt[], newId: () => string): Prompt[] {
  const lines = linesOf(text);
  const kept = keptByText(lines, known, (prompt) => prompt.text);
  return lines.map((line, at) => {
    const before = kept[at];
    const most = before?.text === line ? null : wordLimit.find(line);
    const words = most === null ? before?.words : { most };
    return { id: before?.id ?? (newId() as PromptId), text: line, ...(words && { words }) };
  });
}
