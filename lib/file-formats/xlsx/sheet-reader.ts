import { UnreadableFile } from '@/lib/file-formats/unreadable';
import { attributeOf, childAt, childrenNamed, wholeNumber, type XmlElement } from '@/lib/file-formats/xml/element';
import { type CellStyle, plainStyle } from './cell-styles';
import { cellRuns } from './cell-text';
import { type CellRange, mostColumns, mostRows, placeOf, rangeOf } from './columns';
import type { Sheet, SheetCell } from './content';
import type { CellRun } from './rich-text';

const mostCells = 500_000;
const mostMerges = 100_000;
/** Rows that stay in sight when scrolling are headers, where they are few. */
const mostFrozen = 5;

/** What the cells of all sheets of a workbook are read by. */
export interface WorkbookParts {
  strings: readonly (readonly CellRun[])[];
  styles: readonly CellStyle[];
  from1904: boolean;
}

/** Takes in the parts of a sheet as they come. */
export class SheetReader {
  readonly #name: string;
  readonly #parts: WorkbookParts;
  readonly #cells: SheetCell[] = [];
  readonly #merges: CellRange[] = [];
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns = new Set<number>();
  readonly #headerRows = new Set<number>();
  #nextRow = 0;

  constructor(name: string, parts: WorkbookParts) {
    this.#name = name;
    this.#parts = parts;
  }

  add(element: XmlElement): void {
    if (element.name === 'row') this.#row(element);
    else if (element.name === 'cols') for (const each of childrenNamed(element, 'col')) this.#columns(each);
    else if (element.name === 'mergeCells') for (const each of childrenNamed(element, 'mergeCell')) this.#merge(each);
    else if (element.name === 'autoFilter') this.heads(rangeOf(attributeOf(element, 'ref')));
    else if (element.name === 'sheetViews') this.#frozen(childAt(element, 'sheetView', 'pane'));
  }

  /** The first row of a range is its header. */
  heads(range: CellRange | null): void {
    if (range && range.last.row > range.first.row) this.#headerRows.add(range.first.row);
  }

  sheet(): Sheet {
    return {
      name: this.#name,
      cells: this.#cells,
      merges: this.#merges,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
      headerRows: this.#headerRows,
    };
  }

  #row(element: XmlElement): void {
    const row = (wholeNumber(attributeOf(element, 'r'), 1, mostRows) ?? this.#nextRow + 1) - 1;
    this.#nextRow = row + 1;
    if (isOn(element, 'hidden')) this.#hiddenRows.add(row);
    let next = 0;
    for (const cell of childrenNamed(element, 'c')) {
      const column = placeOf(attributeOf(cell, 'r') ?? '')?.column ?? next;
      next = column + 1;
      const style = this.#parts.styles[wholeNumber(attributeOf(cell, 's')) ?? 0] ?? plainStyle;
      const runs = cellRuns(cell, style, this.#parts.strings, this.#parts.from1904);
      if (runs.length === 0 && style.shade === null) continue;
      if (this.#cells.length >= mostCells) throw new UnreadableFile('tooLarge', this.#name);
      this.#cells.push({ row, column, runs, isBold: style.isBold, shade: style.shade });
    }
  }

  #columns(element: XmlElement): void {
    const from = wholeNumber(attributeOf(element, 'min'), 1, mostColumns);
    const to = wholeNumber(attributeOf(element, 'max'), 1, mostColumns);
    if (!isOn(element, 'hidden') || from === null || to === null) return;
    for (let column = from - 1; column < to; column++) this.#hiddenColumns.add(column);
  }

  #merge(element: XmlElement): void {
    const range = rangeOf(attributeOf(element, 'ref'));
    if (this.#merges.length >= mostMerges) throw new UnreadableFile('tooLarge', this.#name);
    if (range) this.#merges.push(range);
  }

  #frozen(pane: XmlElement | null): void {
    if (!attributeOf(pane, 'state')?.startsWith('frozen')) return;
    const rows = wholeNumber(attributeOf(pane, 'ySplit'), 1, mostFrozen) ?? 0;
    for (let row = 0; row < rows; row++) this.#headerRows.add(row);
  }
}

const isOn = (element: XmlElement, name: string): boolean => ['1', 'true'].includes(attributeOf(element, name) ?? '');
