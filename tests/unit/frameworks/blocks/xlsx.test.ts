import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, textOfCell } from '@/lib/frameworks/blocks/block';
import { xlsx } from '@/lib/frameworks/blocks/xlsx/reader';
import { xlsxParts, zipped } from '@/tests/support/office/packed';
import { runs } from '@/tests/support/runs';

/** What a busy machine takes fails nothing. */
const patience = 120_000;
const { signal } = new AbortController();
const source = (bytes: Uint8Array<ArrayBuffer>) => ({ name: 'x', mediaType: '', bytes });

async function read(bytes: Uint8Array<ArrayBuffer>): Promise<Extract<Block, { kind: 'table' }>[]> {
  const outcome = await xlsx.read(source(bytes), signal);
  if (outcome.outcome !== 'read') throw new Error(JSON.stringify(outcome));
  return outcome.blocks.filter((block) => block.kind === 'table');
}

const styles =
  '<numFmts><numFmt numFmtId="170" formatCode="&quot;CS&quot;0.00"/></numFmts>' +
  '<fonts><font/><font><b/></font></fonts><fills><fill/><fill/></fills>' +
  '<cellXfs><xf/><xf fontId="1"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="170"/></cellXfs>';
const strings =
  '<si><t>Shared</t></si><si><r><t>plain </t></r><r><rPr><b/></rPr><t>bold_x000D_\nnext</t></r><rPh><t>no</t></rPh></si>';

test('texts are those that the cells show', async () => {
  const row = (cells: string) =>
    `<sheetData><row r="1">${cells}</row><row r="2"><c r="A2" t="str"><f>A1</f><v>kept</v></c></row></sheetData>`;
  const content = row(
    '<c t="s"><v>0</v></c><c t="inlineStr"><is><t>inline</t></is></c><c t="b"><v>1</v></c><c><v>1.1000000000000001</v></c>' +
      '<c s="2"><v>45000</v></c><c s="3"><v>0.125</v></c><c s="4"><v>1.1</v></c><c t="s"><v>1</v></c>',
  );
  const [table] = await read(zipped(xlsxParts([{ name: 'One', content }], { styles, strings })));
  expect(table?.caption).toBe('One');
  expect(table?.cells.map(textOfCell)).toEqual([
    'Shared',
    'inline',
    'TRUE',
    '1.1',
    '2023-03-15',
    '12.50%',
    'CS1.10',
    'plain bold\nnext',
    'kept',
  ]);
  expect(table?.cells[7]?.lines[0]?.runs.map(({ isBold }) => isBold)).toEqual([false, true]);
});

test('what is hidden or empty is left out; merged cells span; a bold row is a header', async () => {
  const cell = (name: string, text: string, style = 0) => `<c r="${name}" s="${style}" t="str"><v>${text}</v></c>`;
  const content =
    '<cols><col min="3" max="3" hidden="1"/></cols><sheetData>' +
    `<row r="3">${cell('B3', 'Code', 1)}${cell('C3', 'secret', 1)}${cell('D3', 'Text', 1)}</row>` +
    `<row r="4">${cell('B4', 'a')}${cell('D4', 'one')}</row><row r="5">${cell('D5', 'two')}</row>` +
    `<row r="6" hidden="1">${cell('B6', 'x')}</row><row r="7">${cell('B7', 'c')}</row>` +
    `<row r="1000000">${cell('XFD1000000', 'far')}</row></sheetData><mergeCells><mergeCell ref="B4:B5"/></mergeCells>`;
  const tables = await read(
    zipped(
      xlsxParts(
        [
          { name: 'Gone', state: 'hidden', content },
          { name: 'Empty', content: '' },
          { name: 'Two', content },
        ],
        { styles },
      ),
    ),
  );
  expect(tables.map(({ caption }) => caption)).toEqual(['Two']);
  expect(tables[0]).toMatchObject({ rows: 6, columns: 4 });
  expect(
    tables[0]?.cells.map((each) => [
      each.row,
      each.column,
      each.rowSpan,
      each.columnSpan,
      each.isHeader,
      textOfCell(each),
    ]),
  ).toEqual([
    [0, 0, 1, 1, true, 'Code'],
    [0, 1, 1, 1, true, 'Text'],
    [1, 0, 2, 1, false, 'a'],
    [1, 1, 1, 1, false, 'one'],
    [2, 1, 1, 1, false, 'two'],
    [3, 0, 1, 1, false, 'c'],
    [5, 3, 1, 1, false, 'far'],
  ]);
  expect(tables[0]?.cells[0]?.from).toEqual({ item: 'Two!B3' });
});

const whole = xlsxParts(
  [
    {
      name: 'One',
      content:
        '<sheetData><row r="1"><c r="A1" t="s" s="1"><v>0</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    },
  ],
  { styles, strings },
);

test(
  'a damaged zip is refused with the part that is damaged; one that grows too large as well',
  async () => {
    const bytes = zipped(whole);
    expect(await xlsx.read(source(bytes.slice(0, -30)), signal)).toEqual({
      outcome: 'refused',
      reason: 'damaged',
      place: { item: 'zip' },
    });
    const bomb = zipped({ ...whole, 'xl/strings.xml': `<sst>${' '.repeat(9_000_000)}</sst>` });
    expect(await xlsx.read(source(bomb), signal)).toEqual({
      outcome: 'refused',
      reason: 'tooLarge',
      place: { item: 'xl/strings.xml' },
    });
  },
  patience,
);

test(
  'whatever the bytes have become, they are read or refused',
  async () => {
    const bytes = zipped(whole);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (at, value) => {
        const changed = bytes.slice();
        changed[at] = value;
        xlsx.recognise(source(changed));
        expect(['read', 'refused']).toContain((await xlsx.read(source(changed), signal)).outcome);
      }),
      { numRuns: runs(60) },
    );
  },
  patience,
);

test(
  'whatever the XML in it has become, it is read or refused',
  async () => {
    const part = fc.constantFrom(...Object.keys(whole));
    const scrap = fc.oneof(
      fc.string(),
      fc.constantFrom('<row>', '</c>', '"', '999999999', '-1', 'A1:B9', '<v>', 's', '1e999'),
    );
    await fc.assert(
      fc.asyncProperty(part, fc.nat(2_000), fc.nat(20), scrap, async (name, at, length, put) => {
        const text = new Map(Object.entries(whole)).get(name) ?? '';
        const place = at % (text.length + 1);
        const bytes = zipped({ ...whole, [name]: text.slice(0, place) + put + text.slice(place + length) });
        expect(['read', 'refused']).toContain((await xlsx.read(source(bytes), signal)).outcome);
      }),
      { numRuns: runs(100) },
    );
  },
  patience,
);

const real = '../shared/data/credentials/xlsx';

test.skipIf(!existsSync(real))(
  'real workbooks: a table a sheet, with its rows and its header (skips where absent)',
  async () => {
    const tables = await read(new Uint8Array(readFileSync(`${real}/digcomp3-data-supplement.xlsx`)));
    expect(tables.map(({ caption }) => caption)).toEqual([
      'ReadMe',
      '1 Competence Areas&Competences',
      '2 Proficiency Levels',
      '3 Competence Statements',
      '4 Learning Outcomes',
      '5 Glossary',
    ]);
    const [, , , statements, outcomes] = tables;
    expect(statements).toMatchObject({ rows: 363, columns: 10 });
    expect(outcomes?.rows).toBe(524);
    expect(statements?.cells.filter(({ isHeader }) => isHeader).map(({ row }) => row)).toEqual(Array(10).fill(0));
    const texts = statements?.cells.filter(({ row, column }) => row > 0 && column === 7).map(textOfCell) ?? [];
    expect(texts).toHaveLength(362);
    expect(texts[0]).toMatch(/^Acknowledge the benefits/);
    expect(texts.at(-1)).toMatch(/^Design learning material/);
    const sample = await read(new Uint8Array(readFileSync(`${real}/opensalt-sample.xlsx`)));
    expect(sample.map(({ caption, rows }) => `${caption} ${rows}`)).toEqual([
      'CF Doc 2',
      'CF Item 5',
      'CF Association 11',
    ]);
  },
  patience,
);
