import type { Choice } from '@/lib/model/credential';
import type { RequirementId } from '@/lib/model/ids';
import { limits } from '@/lib/model/limits';
import type { RequirementPart } from './draft-parts';

/** Where only some of several requirements are asked for, which these are and how many. */
export function choicesIn(made: readonly { part: RequirementPart; id: RequirementId }[]): Choice[] {
  const choices = new Map<string, Choice>();
  for (const { part, id } of made) {
    const { choice } = part.requirement;
    if (choice === null || part.piece > 1) continue;
    const known = choices.get(choice.key) ?? {
      ...{ id: `choice-${choices.size + 1}`, code: '', count: choice.count, requirementIds: [] },
      title: choice.title.slice(0, limits.title),
    };
    choices.set(choice.key, known);
    if (known.requirementIds.length < limits.choices) known.requirementIds.push(id);
  }
  return [...choices.values()]
    .filter(({ requirementIds, count }) => requirementIds.length > count)
    .slice(0, limits.choices);
}
