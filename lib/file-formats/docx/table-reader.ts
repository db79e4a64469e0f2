import { toggle } from '@/lib/file-formats/office/toggle';
import { attributeOf, childAt, childElements, wholeNumber, type XmlElement } from '@/lib/file-formats/xml/element';
import type { WordCell, WordTable } from './content';
import { saidOf, shadeOf } from './properties';
import type { ReadsContent, Surroundings } from './reads-content';
import type { TableStyle } from './styles';
import { ungrouped } from './ungrouped';

/** More columns than Word has. */
const mostColumns = 200;

type GrowingCell = { -readonly [Key in keyof WordCell]: WordCell[Key] };

/** Reads a table row by row, so that long ones can give way. */
export class TableReader {
  readonly #reader: ReadsContent;
  readonly #element: XmlElement;
  readonly #from: string;
  readonly #style: TableStyle;
  readonly #look: { firstRow: boolean; firstColumn: boolean };
  readonly #cells: GrowingCell[] = [];
  readonly #headerRows = new Set<number>();
  /** The cell that goes on downwards, by its column. */
  #open = new Map<number, GrowingCell>();
  #row = 0;
  #place = 0;

  constructor(reader: ReadsContent, element: XmlElement, from: string) {
    this.#reader = reader;
    this.#element = element;
    this.#from = from;
    const marks = childAt(element, 'tblPr');
    this.#style = reader.styles.table(saidOf(marks, 'tblStyle'));
    this.#look = lookOf(childAt(marks, 'tblLook'));
  }

  *rows(): Generator<XmlElement> {
    for (const element of ungrouped(childElements(this.#element))) if (element.name === 'tr') yield element;
  }

  add(row: XmlElement): void {
    this.#place++;
    const marks = childAt(row, 'trPr');
    if (childAt(marks, 'del') || toggle(marks, 'hidden')) return;
    const { firstRow } = this.#style;
    const isFirst = this.#row === 0 && this.#look.firstRow;
    if (toggle(marks, 'tblHeader') || (isFirst && (firstRow.isBold || firstRow.shade))) this.#headerRows.add(this.#row);
    const open = new Map<number, GrowingCell>();
    let column = wholeNumber(saidOf(marks, 'gridBefore'), 0, mostColumns) ?? 0;
    let place = 0;
    for (const element of ungrouped(childElements(row))) {
      if (element.name !== 'tc') continue;
      place++;
      column += this.#addCell(element, column, `${this.#from}/tr[${this.#place}]/tc[${place}]`, open, isFirst);
    }
    this.#open = open;
    this.#row++;
  }

  /** How many columns it takes. */
  #addCell(
    element: XmlElement,
    column: number,
    from: string,
    open: Map<number, GrowingCell>,
    isFirstRow: boolean,
  ): number {
    const marks = childAt(element, 'tcPr');
    const columnSpan = wholeNumber(saidOf(marks, 'gridSpan'), 1, mostColumns) ?? 1;
    const merge = childAt(marks, 'vMerge');
    const above = merge && attributeOf(merge, 'val') !== 'restart' ? this.#open.get(column) : undefined;
    const before = this.#cells.at(-1);
    const merged = mergedAcross(marks) && before?.row === this.#row ? before : undefined;
    if (merged) {
      merged.columnSpan += columnSpan;
    } else if (above) {
      above.rowSpan++;
      open.set(column, above);
    } else {
      const cell = this.#cell(element, column, columnSpan, from, isFirstRow);
      this.#cells.push(cell);
      if (merge) open.set(column, cell);
    }
    return columnSpan;
  }

  #cell(element: XmlElement, column: number, columnSpan: number, from: string, isFirstRow: boolean): GrowingCell {
    const byRow = isFirstRow ? this.#style.firstRow : null;
    const byColumn = column === 0 && this.#look.firstColumn ? this.#style.firstColumn : null;
    const within: Surroundings = { isBold: byRow?.isBold ?? byColumn?.isBold ?? this.#style.isBold };
    return {
      row: this.#row,
      column,
      rowSpan: 1,
      columnSpan,
      shade: shadeOf(childAt(element, 'tcPr')) ?? byRow?.shade ?? byColumn?.shade ?? null,
      content: [...this.#reader.read(childElements(element), `${from}/`, within)],
      from,
    };
  }

  table(): WordTable {
    const marks = childAt(this.#element, 'tblPr');
    return {
      kind: 'table',
      rows: this.#row,
      columns: this.#cells.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0),
      cells: this.#cells,
      headerRows: this.#headerRows,
      caption: saidOf(marks, 'tblCaption') ?? '',
      from: this.#from,
    };
  }
}

/** Merged with the cell to the left, as older files say it. */
const mergedAcross = (marks: XmlElement | null): boolean => {
  const merge = childAt(marks, 'hMerge');
  return merge !== null && attributeOf(merge, 'val') !== 'restart';
};

/** Which parts of its style a table shows: in words, or as bits in older files. */
function lookOf(look: XmlElement | null): { firstRow: boolean; firstColumn: boolean } {
  const bits = Number.parseInt(attributeOf(look, 'val') ?? '0', 16) || 0;
  const shows = (name: string, bit: number): boolean => {
    const said = attributeOf(look, name);
    return said === null ? (bits & bit) !== 0 : ['1', 'true', 'on'].includes(said);
  };
  return { firstRow: shows('firstRow', 0x20), firstColumn: shows('firstColumn', 0x80) };
}
