import type { DraftChild, DraftChoice, DraftGroup, DraftRequirement, DraftText } from '@/lib/frameworks/draft/draft';
import { dueDays } from '@/lib/frameworks/vocabulary/due-days';
import { fileCount } from '@/lib/frameworks/vocabulary/file-count';
import { minuteLimit } from '@/lib/frameworks/vocabulary/minute-limit';
import { pageLimit } from '@/lib/frameworks/vocabulary/page-limit';
import { requirementHead } from '@/lib/frameworks/vocabulary/requirement-head';
import { requirementKind } from '@/lib/frameworks/vocabulary/requirement-kind';
import type { VocabularyRule } from '@/lib/frameworks/vocabulary/rule';
import { sharedTeam } from '@/lib/frameworks/vocabulary/shared-team';
import { wordLimit } from '@/lib/frameworks/vocabulary/word-limit';

export interface Said {
  directions: DraftText[];
  checks: DraftText[];
  prompts: DraftText[];
}

export const nothingSaid = (): Said => ({ directions: [], checks: [], prompts: [] });

/** A requirement, with what its sentences say about limits and dates. */
export function requirementOf(
  group: DraftGroup,
  said: Said,
  children: DraftChild[],
  choice: DraftChoice | null,
): DraftRequirement {
  const { code, title, key, from } = group;
  const head = requirementHead.find(code === '' ? title : `${code} ${title}`);
  const named = head ? { code: head.code, title: head.title || head.code } : { code, title };
  const sentences = [title, ...[...said.directions, ...said.checks].map(({ text }) => text)];
  const first = <Found>(rule: VocabularyRule<Found>): Found | null => {
    for (const text of sentences) {
      const found = rule.find(text);
      if (found !== null) return found;
    }
    return null;
  };
  return {
    ...{ kind: 'requirement', key, ...named, ...said, children, from },
    is: requirementKind.find(title) ?? 'artifact',
    choice,
    ...{ words: first(wordLimit), pages: first(pageLimit), minutes: first(minuteLimit) },
    ...{ files: first(fileCount), dueDays: first(dueDays), isSharedByTeam: first(sharedTeam) !== null },
  };
}
