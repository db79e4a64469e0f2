import { expect, test } from 'vitest';
import { coverageTable } from '@/lib/coverage-sheet/coverage-table';
import { sheetFormats } from '@/lib/coverage-sheet/sheet-formats';
import { openXlsx } from '@/lib/file-formats/xlsx/open-xlsx';
import { cells, coverage } from '@/tests/gallery/materials';

const words = {
  columnOf: (column: string) => column,
  stateOf: (state: string) => state,
  markOf: (mark: string) => mark,
  dueOf: () => 'in spring',
  askedOf: (isAsked: boolean) => (isAsked ? 'yes' : 'no'),
};

test('each cell of a credential is a row, with its state, marks and passages', () => {
  const [names, ...rows] = coverageTable(coverage('mixed'), words);
  expect(rows).toHaveLength(cells.length);
  const row = Object.fromEntries(rows[2]?.map((value, at) => [names?.[at], value]) ?? []);
  expect(row).toMatchObject({ indicatorCode: 'A3', state: 'explained', marks: 'changed, questioned', passages: '2' });
});

test('an option that does not count is said not to be asked for', () => {
  const table = coverageTable(coverage('mixed'), words);
  expect(new Set(table.map((row) => row.at(-1)))).toEqual(new Set(['asked', 'yes', 'no']));
});

test('nothing that a credential says is a formula in a sheet', async () => {
  const present = coverage('mixed');
  const hostile = { ...present, credential: { ...present.credential, title: '=HYPERLINK("x")' } };
  const csv = await sheetFormats.csv.write(coverageTable(hostile, words));
  expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
});

test('an Excel sheet holds the same rows', async () => {
  const table = coverageTable(coverage('mixed'), words);
  const bytes = await sheetFormats.excel.write(table, 'Coverage');
  const opened = await openXlsx(bytes as Uint8Array<ArrayBuffer>, new AbortController().signal);
  for await (const { name, cells: written } of opened.sheets) {
    const texts = written.map(({ runs }) => runs.map(({ text }) => text).join(''));
    expect(name).toBe('Coverage');
    expect(texts).toEqual(table.flat().filter((text) => text !== ''));
  }
  expect.assertions(2);
});
