import { isSheet } from '@/lib/frameworks/blocks/xlsx/sheet-text';
import { placeOf } from '@/lib/frameworks/draft/draft';
import type { Steps } from '@/lib/frameworks/reading/steps';
import { type Found, type Reading, tableFound, takeGroup } from './found';
import { groupOf, textsOf } from './heads';
import type { Section } from './outline';
import { readSpecialTable } from './special-tables';
import { stackedTables } from './stacked-tables';
import { readTable } from './table';

/** What the tables of a section hold. */
export function* takeTables(
  { parts, title }: Section,
  result: Found,
  { answers, aside }: Reading,
  isMarked: boolean,
): Steps<void> {
  const tables = parts.flatMap(({ block, place }) => {
    if (block.kind !== 'table' || aside.has(place)) return [];
    const { about, tables: stacked } = stackedTables(block);
    result.said.directions.push(...textsOf(about, placeOf(place)));
    return stacked.map((each) => ({ block: each, place }));
  });
  for (const { block, place } of tables) {
    const table = readSpecialTable(block, place, answers) ?? (yield* readTable(block, place, title, answers));
    if (table.children.length === 0) continue;
    result.said.directions.push(...table.said);
    if (table.isOneIndicator && tables.length === 1 && result.children.length === 0 && title !== '' && !isMarked) {
      result.group = { ...result.group, title: '' };
    }
    const isOwn = table.title !== '' && table.title !== title && !table.isOneIndicator && !isMarked;
    if (table.holdsRequirements) {
      const isAll = result.group.title === '' && tables.length === 1;
      if (isAll && !isSheet(block)) result.group = { ...result.group, title: table.title };
      for (const child of table.children) {
        if (child.kind === 'indicator') result.children.push(child);
        else takeGroup(child, result.inner);
      }
    } else if (isOwn)
      result.inner.push(
        tableFound(groupOf(table.title, placeOf(place, block.cells[0]?.row || null), 'heading'), table.children),
      );
    else result.children.push(...table.children);
  }
}
