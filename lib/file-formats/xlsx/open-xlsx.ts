import { OfficePackage, type Relation } from '@/lib/file-formats/office/package';
import { attributeOf, childAt, childrenNamed, wholeNumber } from '@/lib/file-formats/xml/element';
import { readElements } from '@/lib/file-formats/xml/read-elements';
import { readCellStyles } from './cell-styles';
import { rangeOf } from './columns';
import type { Sheet } from './content';
import { type CellRun, richText } from './rich-text';
import { SheetReader, type WorkbookParts } from './sheet-reader';

/** A workbook that is open: what it is called, and the sheets that it shows in order, once. */
export interface OpenXlsx {
  title: string;
  sheets: AsyncIterable<Sheet>;
}

const mostSheets = 200;

/** @throws UnreadableFile, and the sheets do so too */
export async function openXlsx(bytes: Uint8Array, signal: AbortSignal): Promise<OpenXlsx> {
  const office = new OfficePackage(bytes, signal);
  const main = await office.mainPart();
  const relations = await office.relationsOf(main);
  const workbook = await office.rootOf(main);
  const parts: WorkbookParts = {
    strings: await sharedStrings(office, relations, signal),
    styles: readCellStyles(await office.related(relations, 'styles')),
    from1904: ['1', 'true'].includes(attributeOf(childAt(workbook, 'workbookPr'), 'date1904') ?? ''),
  };
  const shown = [...childrenNamed(childAt(workbook, 'sheets'), 'sheet')]
    .filter((sheet) => (attributeOf(sheet, 'state') ?? 'visible') === 'visible')
    .flatMap((sheet) => {
      const relation = relations.find(({ id, type }) => id === attributeOf(sheet, 'id') && type === 'worksheet');
      return relation ? [{ name: attributeOf(sheet, 'name') ?? '', part: relation.target }] : [];
    });
  return { title: await office.title(), sheets: sheetsOf(office, shown.slice(0, mostSheets), parts, signal) };
}

async function sharedStrings(
  office: OfficePackage,
  relations: readonly Relation[],
  signal: AbortSignal,
): Promise<CellRun[][]> {
  const relation = relations.find(({ type }) => type === 'sharedStrings');
  const strings: CellRun[][] = [];
  if (!relation) return strings;
  const part = await office.part(relation.target);
  const isString = ([root, string, ...rest]: readonly string[]): boolean =>
    root === 'sst' && string === 'si' && rest.length === 0;
  for await (const string of readElements(part, isString, signal)) strings.push(richText(string));
  return strings;
}

const besidesRows = ['cols', 'mergeCells', 'autoFilter', 'sheetViews'];

function isPartOfSheet([root, second = '', third, ...rest]: readonly string[]): boolean {
  if (root !== 'worksheet' || rest.length > 0) return false;
  return third === undefined ? besidesRows.includes(second) : second === 'sheetData' && third === 'row';
}

async function* sheetsOf(
  office: OfficePackage,
  sheets: readonly { name: string; part: string }[],
  parts: WorkbookParts,
  signal: AbortSignal,
): AsyncGenerator<Sheet> {
  for (const { name, part } of sheets) {
    const reader = new SheetReader(name, parts);
    for await (const element of readElements(await office.part(part), isPartOfSheet, signal)) reader.add(element);
    for (const { type, target } of await office.relationsOf(part)) {
      if (type !== 'table') continue;
      const table = await office.rootOf(target);
      if (wholeNumber(attributeOf(table, 'headerRowCount')) !== 0) reader.heads(rangeOf(attributeOf(table, 'ref')));
    }
    yield reader.sheet();
  }
}
