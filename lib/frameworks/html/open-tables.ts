import type { Block } from '@/lib/frameworks/blocks/block';
import { type GivenCell, tableOf } from '@/lib/frameworks/blocks/grid';
import type { SourcePlace } from '@/lib/frameworks/format';
import { bounds } from '@/lib/frameworks/reading/bounds';
import { type ReadCell, stripIn, withoutStrips } from './strips';
import { isShaded } from './weight';

interface OpenTable {
  rows: ReadCell[][];
  caption: string;
  from: SourcePlace;
  /** What stood in its cells, in its order: a table that holds tables only lays them out. */
  contents: Block[];
  isLayout: boolean;
  /** Which of its rows Word says to be its header, from 1; 0 for none. */
  headerRow: number;
}

interface OpenCell {
  cell: GivenCell;
  blocks: Block[];
  isShaded: boolean;
}

/** How much has been read, in blocks and cells. */
export interface ReadSoFar {
  count: number;
  isTooLarge: boolean;
}

export interface TablesNeeds {
  /** Of a selection, which may begin and end in the middle of a row. */
  isCutOut: boolean;
  placeNow(): SourcePlace;
  /** What stands in no table. */
  outside: Block[];
  read: ReadSoFar;
}

/** The tables that are being read, each in a cell of the one before, and the cells that are. */
export class OpenTables {
  readonly #tables: OpenTable[] = [];
  readonly #cells: OpenCell[] = [];

  constructor(private readonly needs: TablesNeeds) {}

  /** Whether what is read now stands between the cells of a table. */
  get isBetweenCells(): boolean {
    return this.#tables.length > 0 && this.#cells.length === 0;
  }

  /** Where what is read now stands: the blocks of a cell, or those outside of tables. */
  get place(): Block[] {
    return this.#cells.at(-1)?.blocks ?? this.needs.outside;
  }

  put(block: Block): void {
    const { outside, read } = this.needs;
    read.count++;
    if (outside.length > bounds.blocks) read.isTooLarge = true;
    if (!read.isTooLarge) this.place.push(block);
  }

  /** @returns whether there is a table that it is of */
  addCaption(text: string): boolean {
    const table = this.#tables.at(-1);
    if (table) table.caption += `${text} `;
    return table !== undefined;
  }

  beginRow({ style = '' }: Record<string, string>): void {
    const table = this.#tables.at(-1);
    if (!table) return;
    table.rows.push([]);
    if (/mso-yfti-firstrow\s*:\s*yes/i.test(style)) table.headerRow = table.rows.length;
  }

  /** @returns what ends it */
  begin(): () => void {
    const { placeNow, isCutOut } = this.needs;
    const table: OpenTable = {
      ...{ rows: [], caption: '', from: placeNow() },
      ...{ contents: [], isLayout: false, headerRow: 0 },
    };
    this.#tables.push(table);
    return () => {
      this.#tables.splice(this.#tables.indexOf(table));
      const rows = table.rows.filter((row) => row.length > 0);
      if (table.isLayout) this.place.push(...table.contents);
      else if (rows.length > 0) this.put(tableOf(withoutStrips(rows), table.caption.trim(), table.from, isCutOut));
    };
  }

  /**
   * @param gridWidth of a grid of boxes, in which rows are told by it alone; 0 for a table
   * @returns what ends it; null where it is of no table
   */
  beginCell(attributes: Record<string, string>, isHead: boolean, gridWidth: number): (() => void) | null {
    const table = this.#tables.at(-1);
    if (!table) return null;
    if (gridWidth > 0 && (table.rows.at(-1)?.length ?? gridWidth) >= gridWidth) table.rows.push([]);
    if (table.rows.length === 0) table.rows.push([]);
    const cell: GivenCell = {
      rowSpan: spanOf(attributes.rowspan ?? attributes['aria-rowspan'], bounds.rows),
      columnSpan: spanOf(attributes.colspan ?? attributes['aria-colspan'], bounds.columns),
      isHeader: isHead || table.headerRow === table.rows.length,
      isMarked: false,
      lines: [],
      from: this.needs.placeNow(),
    };
    const opened: OpenCell = { cell, blocks: [], isShaded: isShaded(attributes) };
    this.#cells.push(opened);
    return () => {
      this.#cells.splice(this.#cells.indexOf(opened));
      this.#endCell(table, opened);
    };
  }

  #endCell(table: OpenTable, { cell, blocks, isShaded: hasShade }: OpenCell): void {
    const { read } = this.needs;
    table.contents.push(...blocks);
    if (blocks.some((block) => block.kind === 'table' && block.rows > 1 && block.columns > 1)) table.isLayout = true;
    cell.lines = blocks.flatMap((block) =>
      block.kind === 'table' ? block.cells.flatMap(({ lines }) => lines) : [block.line],
    );
    const runs = cell.lines.flatMap((line) => line.runs).filter(({ text }) => text.trim() !== '');
    cell.isMarked = hasShade || (runs.length > 0 && runs.every(({ isBold }) => isBold));
    read.count++;
    if (read.count > bounds.cells) read.isTooLarge = true;
    if (!read.isTooLarge) table.rows.at(-1)?.push({ cell, strip: stripIn(cell, blocks) });
  }
}

function spanOf(given: string | undefined, most: number): number {
  const span = Math.trunc(Number(given ?? 1));
  return span >= 1 ? Math.min(span, most) : 1;
}
