import { wordLimit } from '@/lib/frameworks/vocabulary/word-limit';
import type { ArtifactLimits, Prompt } from '@/lib/model/asked-for';
import { limits } from '@/lib/model/limits';
import type { Requirement } from '@/lib/model/requirement';
import type { DraftRequirement } from './draft';

type Asked = Pick<Requirement, 'prompts' | 'files' | 'limits' | 'due' | 'sharedByTeam'>;

/** What a draft says is asked for beside indicators; what it does not say is left out. */
export function askedIn(
  requirement: DraftRequirement,
  promptOf: (text: string) => Pick<Prompt, 'id' | 'text'>,
): Partial<Asked> {
  const { words, pages, minutes, files, dueDays } = requirement;
  const most = (count: number) => ({ most: Math.min(Math.max(0, Math.round(count)), limits.count) });
  const within: ArtifactLimits = {
    ...(words !== null && { words: most(words) }),
    ...(pages !== null && { pages: most(pages) }),
    ...(minutes !== null && { seconds: most(minutes * 60) }),
  };
  const prompts = requirement.prompts.slice(0, limits.checks).map(({ text }) => {
    const longest = wordLimit.find(text);
    return { ...promptOf(text), ...(longest !== null && { words: most(longest) }) };
  });
  return {
    ...(prompts.length > 0 && { prompts }),
    ...(files !== null && { files: { kinds: [], ...most(files) } }),
    ...(Object.keys(within).length > 0 && { limits: within }),
    ...(dueDays !== null && { due: { type: 'days', days: most(dueDays).most } }),
    ...(requirement.isSharedByTeam && { sharedByTeam: true }),
  };
}
