import { type DraftChild, type DraftRequirement, indicatorsOf } from '@/lib/frameworks/draft/draft';
import { requirementHead } from '@/lib/frameworks/vocabulary/requirement-head';

/**
 * A rubric below several requirements may have a row, or a part, for each of them: where a requirement has no indicators of
 * its own, those that go by its name are its own. A requirement of which nothing is left then was only the rubric.
 */
export function toOwnRequirements(requirements: readonly DraftRequirement[]): DraftRequirement[] {
  const bare = new Map(
    requirements.filter(({ children }) => children.length === 0).map((each) => [nameOf(each.code), each]),
  );
  bare.delete('');
  if (bare.size < 2) return [...requirements];
  const own = new Map<string, DraftChild[]>();
  const left = requirements.map((requirement) => ({
    ...requirement,
    children: requirement.children.filter((child) => {
      const said = child.kind === 'group' ? `${child.code} ${child.title}` : child.text;
      const name = nameOf(requirementHead.find(said.trim())?.code ?? '');
      if (!bare.has(name) || indicatorsOf([child]).length === 0) return true;
      own.set(name, [...(own.get(name) ?? []), child]);
      return false;
    }),
  }));
  return left
    .map((each) => ({ ...each, children: [...each.children, ...(own.get(nameOf(each.code)) ?? [])] }))
    .filter(
      (each, at) => each.children.length > 0 || requirements[at]?.children.length === 0 || each.prompts.length > 0,
    );
}

const nameOf = (code: string): string =>
  code
    .toLowerCase()
    .replace(/[\s#]+/g, ' ')
    .trim();
