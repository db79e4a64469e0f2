import { withRubrics } from '@/lib/frameworks/case/rubrics';
import { type FrameworkOutcome, type FrameworkSource, refused } from '@/lib/frameworks/format';
import type { Fields } from '@/lib/frameworks/source/fields';
import { bareNameOf } from '@/lib/frameworks/source/source-name';
import { readTable } from '@/lib/frameworks/source/table-text';
import { draftOfTree } from '@/lib/frameworks/tree/draft';
import { columnsOf, isRubricHeader } from './columns';

/** Puts the rows together to what CASE calls rubrics. Which item a criterion is about is not in the table. */
export async function readRubrics(source: FrameworkSource, signal: AbortSignal): Promise<FrameworkOutcome> {
  const rows = await readTable(source, signal);
  if (rows === null) return refused('damaged');
  const [header, ...content] = rows;
  if (!header || !isRubricHeader(header.cells)) return refused('outOfShape', { line: header?.line ?? 1 });
  const columns = columnsOf(header.cells);
  const rubrics: Fields[] = [];
  const lists = new Map<string, Fields[]>();
  for (const { cells, line } of content) {
    const at = (name: string): string => cells[columns.get(name) ?? -1] ?? '';
    const id = at('identifier').toLowerCase();
    const said = { identifier: id, title: at('title'), description: at('description'), position: at('position') };
    const type = at('type').toLowerCase();
    if (type === 'rubric') rubrics.push({ ...said, CFRubricCriteria: listAt(lists, `rubric ${id}`) });
    else if (type === 'criterion') {
      const criterion = {
        ...said,
        category: at('category'),
        CFRubricCriterionLevels: listAt(lists, `criterion ${id}`),
      };
      listAt(lists, `rubric ${at('rubricidentifier').toLowerCase()}`).push(criterion);
    } else if (type === 'level') {
      const level = { ...said, quality: at('quality'), score: at('score'), feedback: at('feedback') };
      listAt(lists, `criterion ${at('criterionidentifier').toLowerCase()}`).push(level);
    } else return refused('outOfShape', { line });
  }
  const name = bareNameOf(source);
  const tree = {
    format: 'opencaseRubrics',
    name: String(rubrics[0]?.identifier ?? name),
    ...{ title: name, issuer: '', hint: '', children: withRubrics([], [], rubrics), remarks: [] },
  };
  return draftOfTree(tree, signal);
}

function listAt(lists: Map<string, Fields[]>, name: string): Fields[] {
  const list = lists.get(name) ?? [];
  lists.set(name, list);
  return list;
}
