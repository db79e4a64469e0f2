import { type Fields, listIn, numberOf, textIn } from '@/lib/frameworks/source/fields';
import type { LooseNode } from '@/lib/frameworks/tree/link';
import { levelsOf, type TreeLevel, type TreeNode, treeNode } from '@/lib/frameworks/tree/tree';
import { idIn, namesOf } from './names';

interface Criterion {
  node: TreeNode;
  item: TreeNode | undefined;
}

/**
 * The levels of a criterion are those of the item that it is about, where that is a leaf with no other criterion. Every
 * other criterion is an indicator of its own: below its item, or below its rubric where it is about none.
 */
export function withRubrics(
  children: readonly TreeNode[],
  loose: readonly LooseNode[],
  rubrics: readonly Fields[],
): TreeNode[] {
  const items = new Map(loose.flatMap(({ names, node }) => names.map((name) => [name, node])));
  const own: TreeNode[] = [];
  const about = new Map<TreeNode, TreeNode[]>();
  for (const [place, rubric] of rubrics.entries()) {
    const from = { item: `CFRubrics ${place + 1}` };
    const criteria = inOrder(listIn(rubric, 'CFRubricCriteria')).map((given) => criterionOf(given, from, items));
    const free = criteria.filter(({ item }) => !item).map(({ node }) => node);
    if (free.length > 0) own.push(rubricOf(rubric, from, free));
    for (const { node, item } of criteria) if (item) about.set(item, [...(about.get(item) ?? []), node]);
  }
  for (const [item, criteria] of about) {
    const [only] = criteria;
    if (only && criteria.length === 1 && item.children.length === 0) {
      item.levels = only.levels;
      item.hint = [item.hint, only.text === item.text ? '' : only.text, only.hint].filter(Boolean).join('\n');
    } else item.children.push(...criteria);
  }
  return [...children, ...own];
}

const rubricOf = (rubric: Fields, from: TreeNode['from'], criteria: TreeNode[]): TreeNode =>
  treeNode({
    key: namesOf(rubric)[0] ?? '',
    text: textIn(rubric, 'title') || textIn(rubric, 'description'),
    hint: textIn(rubric, 'title') === '' ? '' : textIn(rubric, 'description'),
    children: criteria,
    from,
  });

function criterionOf(given: Fields, from: TreeNode['from'], items: ReadonlyMap<string, TreeNode>): Criterion {
  const category = textIn(given, 'category');
  const description = textIn(given, 'description');
  const node = treeNode({
    key: namesOf(given)[0] ?? '',
    text: description || category,
    hint: description === '' ? '' : category,
    levels: levelsIn(given),
    from,
  });
  return { node, item: items.get(idIn(given.CFItemURI)) };
}

function levelsIn(criterion: Fields): TreeLevel[] {
  const said = inOrder(listIn(criterion, 'CFRubricCriterionLevels'));
  return levelsOf(
    said.map((level) => ({
      key: namesOf(level)[0] ?? '',
      label: textIn(level, 'quality', 'score', 'position'),
      description: [textIn(level, 'description'), textIn(level, 'feedback')].filter(Boolean).join('\n'),
      score: numberOf(level.score),
      passes: null,
    })),
  );
}

const inOrder = (list: readonly Fields[]): Fields[] =>
  list
    .map((fields, place) => ({ fields, position: numberOf(fields.position), place }))
    .toSorted((one, other) => {
      const first = one.position ?? Number.MAX_VALUE;
      const second = other.position ?? Number.MAX_VALUE;
      return first === second ? one.place - other.place : first - second;
    })
    .map(({ fields }) => fields);
