import type { CellMark, CellState, CredentialCoverage } from '@/lib/coverage/coverage';
import type { Due } from '@/lib/model/asked-for';
import { cleanText } from '@/lib/model/clean-text';

/** The columns, in their order, with how wide each is in a sheet, in letters. */
export const sheetColumns = {
  ...{ credential: 24, requirementCode: 12, requirement: 28, indicatorCode: 12, indicator: 48 },
  ...{ state: 14, marks: 20, passages: 10, level: 18, due: 24, asked: 10 },
} as const;
type SheetColumn = keyof typeof sheetColumns;

/** The words of the person's language: this knows none. */
export interface SheetWords {
  columnOf: (column: SheetColumn) => string;
  stateOf: (state: CellState) => string;
  markOf: (mark: CellMark) => string;
  dueOf: (due: Due) => string;
  askedOf: (isAsked: boolean) => string;
}

/** The coverage of a credential as a table for other programs: its names, and a row for each cell. */
export function coverageTable({ credential, requirements }: CredentialCoverage, words: SheetWords): string[][] {
  const columns = Object.keys(sheetColumns) as SheetColumn[];
  const rows = requirements.flatMap(({ requirement, counted, cells }) =>
    cells.map(({ indicator, state, marks, tags, level }) => {
      const row: Record<SheetColumn, string> = {
        ...{ credential: credential.title, requirementCode: requirement.code, requirement: requirement.title },
        ...{ indicatorCode: indicator.code, indicator: indicator.text, state: words.stateOf(state) },
        ...{ marks: marks.map(words.markOf).join(', '), passages: String(tags), level: level?.label ?? '' },
        due: requirement.due ? words.dueOf(requirement.due) : '',
        asked: words.askedOf(counted && !requirement.retired && !indicator.retired),
      };
      return columns.map((column) => cleanText(row[column]));
    }),
  );
  return [columns.map(words.columnOf), ...rows];
}
