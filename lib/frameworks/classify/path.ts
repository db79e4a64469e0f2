import { type DraftChild, type DraftGroup, placeOf } from '@/lib/frameworks/draft/draft';
import type { Column } from './columns';
import { type Grid, textAt } from './grid';
import { groupOf, textsOf } from './heads';

type Row = Grid['rows'][number];

const isAncestor = ({ role }: Column): boolean => role === 'requirement' || role === 'group' || role === 'levelName';

/** Whether a column is about what stands above rows, and not about each of them: a code or a text that repeats with it. */
export function isAbout(columns: readonly Column[], at: number): boolean {
  const column = columns[at];
  if (!column?.isRepeated) return false;
  if (column.role === 'code') return columns.slice(at + 1).some(isAncestor) && !columns.slice(0, at).some(isCriterion);
  return column.role === 'hint' && columns.slice(0, at).some(isAncestor) && columns.slice(at + 1).some(isCriterion);
}

const isCriterion = ({ role }: Column): boolean => role === 'criterion';

/** The groups that columns of rows name, one in the other, while rows are read in their order. */
export class GroupPath {
  #open: { title: string; group: DraftGroup }[] = [];

  constructor(
    private readonly columns: readonly Column[],
    private readonly block: number,
  ) {}

  close(): void {
    this.#open = [];
  }

  /**
   * Into the groups that a row names, which are made where they are not open.
   *
   * @param top what the outermost of them goes into
   */
  into(row: Row, top: DraftChild[]): DraftChild[] {
    let into = top;
    let depth = 0;
    let code = '';
    let named: DraftGroup | null = null;
    for (const [at, column] of this.columns.entries()) {
      const cell = row[at];
      const title = textAt(cell);
      if (!cell || title === '') continue;
      if (isAbout(this.columns, at)) {
        if (column.role === 'code') code = title;
        else if (named && !named.said.some(({ text }) => text === title)) {
          named.said.push(...textsOf([title], placeOf(this.block, cell.row, cell.column)));
        }
        continue;
      }
      if (!isAncestor(column)) continue;
      if (this.#open[depth]?.title !== title) {
        this.#open.length = depth;
        const group = groupOf(title, placeOf(this.block, cell.row, cell.column), 'row');
        if (code !== '') group.code = code;
        this.#open.push({ title, group });
        into.push(group);
      }
      code = '';
      named = this.#open[depth]?.group ?? null;
      into = named?.children ?? into;
      depth++;
    }
    return into;
  }
}
