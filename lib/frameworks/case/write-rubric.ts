import type { WrittenIndicator } from '@/lib/frameworks/proofmark/program-file';
import type { CaseNames } from './identifiers';
import { type Changed, extended, type Item, linkTo } from './parts';
import { noWords } from './terms';

interface Rated {
  id: string;
  item: Item;
  levels: WrittenIndicator['levels'];
  changed: Changed;
}

interface Rubric {
  /** Of the credential that it is of. */
  id: string;
  title: string;
  changed: Changed;
  rated: readonly Rated[];
}

/** A rubric with a criterion for each indicator that has levels. */
export function rubricOf({ id, title, changed, rated }: Rubric, names: CaseNames) {
  const rubric = names.next('rubric', { id });
  const criteria = rated.map((each, place) => criterionOf(each, place + 1, rubric.identifier, names));
  return { ...rubric, title, ...changed, CFRubricCriteria: criteria };
}

function criterionOf({ id, item, levels, changed }: Rated, position: number, rubricId: string, names: CaseNames) {
  const criterion = names.next('criterion', { id });
  const named = levels.map((level) => ({ level, name: names.next('level', level) }));
  return {
    ...criterion,
    ...{ description: item.fullStatement, CFItemURI: linkTo(item), position, rubricId },
    ...changed,
    CFRubricCriterionLevels: named.map(({ name, level: { label, description, score } }, order) => ({
      ...name,
      ...(description && { description }),
      quality: label || noWords,
      ...(score !== undefined && { score }),
      position: order + 1,
      rubricCriterionId: criterion.identifier,
      ...changed,
    })),
    // The schema has no object for the extensions of a level.
    ...extended({
      levels: Object.fromEntries(
        named.map(({ name, level: { id: own, passes } }) => [name.identifier, { id: own, passes }]),
      ),
    }),
  };
}
