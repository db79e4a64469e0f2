import { expect, test } from 'vitest';
import { openXlsx } from '@/lib/file-formats/xlsx/open-xlsx';
import { xlsxParts, zipped } from '@/tests/support/office/packed';

const { signal } = new AbortController();
const styles =
  '<fonts><font/><font><b/></font></fonts><fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFCCCCCC"/>' +
  '</patternFill></fill></fills><cellXfs><xf/><xf fontId="1"/><xf fillId="1"/></cellXfs>';

async function sheet(content: string) {
  const { sheets } = await openXlsx(zipped(xlsxParts([{ name: 'One', content }], { styles })), signal);
  const [only] = await Array.fromAsync(sheets);
  if (!only) throw new Error('no sheet');
  return only;
}
const cell = (attributes: string, text = '') =>
  text === '' ? `<c ${attributes}/>` : `<c ${attributes} t="str"><v>${text}</v></c>`;
const rows = (...contents: string[]) =>
  `<sheetData>${contents.map((each) => `<row>${each}</row>`).join('')}</sheetData>`;

test('a cell without text is one only where it has a shade', async () => {
  const { cells } = await sheet(
    rows(cell('r="A1"') + cell('r="B1" s="1"') + cell('r="C1" s="2"') + cell('r="D1"', 'x')),
  );
  expect(cells.map(({ column, shade }) => [column, shade !== null])).toEqual([
    [2, true],
    [3, false],
  ]);
});

test('cells and rows that do not say where they stand follow each other', async () => {
  const content = `<sheetData><row>${cell('', 'a')}${cell('r="D1"', 'b')}${cell('', 'c')}</row><row r="5">${cell('', 'd')}</row>
    <row>${cell('', 'e')}</row></sheetData>`;
  const { cells } = await sheet(content);
  expect(cells.map(({ row, column }) => [row, column])).toEqual([
    [0, 0],
    [0, 3],
    [0, 4],
    [4, 0],
    [5, 0],
  ]);
});

test('weight is that of the style, and a style that is not there is a plain one', async () => {
  const { cells } = await sheet(rows(cell('r="A1" s="1"', 'x') + cell('r="B1" s="9"', 'y')));
  expect(cells.map(({ isBold }) => isBold)).toEqual([true, false]);
});

test('rows and columns that are hidden are told', async () => {
  const content = `<cols><col min="2" max="4" hidden="1"/><col min="6" max="6"/></cols>
    <sheetData><row r="3" hidden="1">${cell('r="A3"', 'x')}</row></sheetData>`;
  const { hiddenRows, hiddenColumns } = await sheet(content);
  expect([...hiddenRows]).toEqual([2]);
  expect([...hiddenColumns]).toEqual([1, 2, 3]);
});

test('a merged range is told, and what names no range is none', async () => {
  const { merges } = await sheet(
    `${rows(cell('r="A1"', 'x'))}<mergeCells><mergeCell ref="B2:C4"/><mergeCell ref="nothing"/></mergeCells>`,
  );
  expect(merges).toHaveLength(1);
});

test.each([
  [5, [0, 1, 2, 3, 4]],
  [1, [0]],
  [6, []],
])('%i rows that stay in sight are headers, where they are few', async (frozen, headers) => {
  const view = `<sheetViews><sheetView><pane ySplit="${frozen}" state="frozen"/></sheetView></sheetViews>`;
  const { headerRows } = await sheet(`${view}${rows(cell('r="A1"', 'x'))}`);
  expect([...headerRows]).toEqual(headers);
});
