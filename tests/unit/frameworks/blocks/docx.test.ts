import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, textOfCell, textOfLine } from '@/lib/frameworks/blocks/block';
import { docx } from '@/lib/frameworks/blocks/docx/reader';
import { docxParts, zipped } from '@/tests/support/office/packed';
import { runs } from '@/tests/support/runs';

/** What a busy machine takes fails nothing. */
const patience = 120_000;
const { signal } = new AbortController();
const source = (bytes: Uint8Array<ArrayBuffer>) => ({ name: 'x', mediaType: '', bytes });

async function blocksOf(body: string, parts: { styles?: string; numbering?: string } = {}): Promise<Block[]> {
  const outcome = await docx.read(source(zipped(docxParts(body, parts))), signal);
  if (outcome.outcome !== 'read') throw new Error(JSON.stringify(outcome));
  return outcome.blocks;
}

const run = (text: string, marks = '') => `<w:r><w:rPr>${marks}</w:rPr><w:t>${text}</w:t></w:r>`;
const paragraph = (content: string, marks = '') => `<w:p><w:pPr>${marks}</w:pPr>${content}</w:p>`;
const cell = (content: string, marks = '') => `<w:tc><w:tcPr>${marks}</w:tcPr>${paragraph(content)}</w:tc>`;

const shown = (blocks: Block[]) =>
  blocks.map((block) =>
    block.kind === 'table'
      ? block.cells.map((each) => [
          each.row,
          each.column,
          each.rowSpan,
          each.columnSpan,
          each.isHeader,
          textOfCell(each),
        ])
      : `${block.kind}${block.kind === 'heading' ? block.level : ''}:${block.line.depth}:${block.line.marker}:${textOfLine(block.line)}`,
  );

test('headings are known by their style, by one that it is based on, and by their outline', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="heading 2"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Titre2"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>';
  const body =
    paragraph(run('A'), '<w:pStyle w:val="Own"/>') +
    paragraph(run('B'), '<w:outlineLvl w:val="2"/>') +
    paragraph(run('C'), '<w:pStyle w:val="Loop"/>');
  expect(shown(await blocksOf(body, { styles }))).toEqual(['heading2:0::A', 'heading3:0::B', 'paragraph:0::C']);
});

test('lists count by level and begin anew below; bullets are signs', async () => {
  const level = (at: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>';
  const item = (text: string, list: number, at: number) =>
    paragraph(run(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
  const body =
    item('a', 1, 0) + item('b', 1, 1) + item('c', 1, 1) + item('d', 1, 0) + item('e', 1, 1) + item('f', 2, 0);
  expect(shown(await blocksOf(body, { numbering }))).toEqual([
    'item:0:1.:a',
    'item:1:a):b',
    'item:1:b):c',
    'item:0:2.:d',
    'item:1:a):e',
    'item:0:•:f',
  ]);
});

test('deletions are left out and insertions kept; fields show what they came to; breaks begin lines', async () => {
  const body =
    paragraph(`<w:del><w:r><w:delText>x</w:delText><w:t>x</w:t></w:r></w:del><w:ins>${run('new')}</w:ins>`) +
    paragraph(
      `<w:r><w:fldChar w:fldCharType="begin"/><w:t>PAGE</w:t><w:fldChar w:fldCharType="separate"/></w:r>${run('7')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ) +
    paragraph('<w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t></w:r>') +
    paragraph(run('joined '), '<w:rPr><w:del/></w:rPr>') +
    paragraph(run('up')) +
    paragraph(run('hidden', '<w:vanish/>'));
  expect(shown(await blocksOf(body))).toEqual([
    'paragraph:0::new',
    'paragraph:0::7',
    'paragraph:0::one',
    'paragraph:0::two\tthree',
    'paragraph:0::joined up',
  ]);
});

test('weight comes from the run, else from styles, of which two undo each other', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="B"><w:rPr><w:b/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>';
  const strong = '<w:rStyle w:val="Strong"/>';
  const [block] = await blocksOf(
    paragraph(run('a') + run('b', strong) + run('c', '<w:b w:val="0"/>') + run('d', '<w:b/>'), '<w:pStyle w:val="B"/>'),
    { styles },
  );
  expect(block?.kind === 'paragraph' && block.line.runs).toEqual([
    { text: 'a', isBold: true },
    { text: 'bc', isBold: false },
    { text: 'd', isBold: true },
  ]);
});

test('merged cells stand once with their spans; header rows are said or shown; inner tables are lines', async () => {
  const inner = `<w:tbl><w:tr>${cell(run('i'))}${cell(run('j'))}</w:tr></w:tbl>`;
  const body =
    '<w:tbl>' +
    `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(run('H'), '<w:gridSpan w:val="2"/>')}</w:tr>` +
    `<w:tr>${cell(run('left'), '<w:vMerge w:val="restart"/>')}${cell(run('a'))}</w:tr>` +
    `<w:tr>${cell('', '<w:vMerge/>')}<w:tc>${inner}<w:p/></w:tc></w:tr>` +
    `<w:tr>${cell(run('bold', '<w:b/>'))}${cell(run('too', '<w:b/>'))}</w:tr>` +
    '</w:tbl>';
  expect(shown(await blocksOf(body))).toEqual([
    [
      [0, 0, 1, 2, true, 'H'],
      [1, 0, 2, 1, false, 'left'],
      [1, 1, 1, 1, false, 'a'],
      [2, 1, 1, 1, false, 'i\nj'],
      [3, 0, 1, 1, true, 'bold'],
      [3, 1, 1, 1, true, 'too'],
    ],
  ]);
});

test('a box of text that is there in two ways is read once', async () => {
  const box = (name: string) => `<w:${name}><w:txbxContent>${paragraph(run('box'))}</w:txbxContent></w:${name}>`;
  const drawn = `<mc:AlternateContent><mc:Choice>${box('drawing')}</mc:Choice><mc:Fallback>${box('pict')}</mc:Fallback></mc:AlternateContent>`;
  expect(shown(await blocksOf(paragraph(`${run('a')}<w:r>${drawn}</w:r>`)))).toEqual([
    'paragraph:0::a',
    'paragraph:0::box',
  ]);
});

test.each([
  ['a DOCTYPE', '<!DOCTYPE a [<!ENTITY b "c">]>', ''],
  ['an entity of its own', '', '&b;'],
  ['an element that is left open', '', '<w:p>'],
])('%s is refused with its place', async (_, before, within) => {
  const parts = docxParts(within);
  const bytes = zipped({ ...parts, 'word/document.xml': before + parts['word/document.xml'] });
  expect(await docx.read(source(bytes), signal)).toMatchObject({
    outcome: 'refused',
    reason: 'damaged',
    place: { item: expect.stringMatching(/^word\/document\.xml:1:\d+$/) },
  });
});

test('what is nested too deep is too large', async () => {
  const outcome = await docx.read(source(zipped(docxParts('<w:x>'.repeat(300)))), signal);
  expect(outcome).toMatchObject({ outcome: 'refused', reason: 'tooLarge' });
});

test('an end by the signal is thrown', async () => {
  const bytes = zipped(docxParts(paragraph(run('a'))));
  await expect(docx.read(source(bytes), AbortSignal.abort())).rejects.toThrow();
});

test(
  'whatever the XML in it has become, it is read or refused',
  async () => {
    const whole = docxParts(
      `${paragraph(run('a', '<w:b/>'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')}<w:tbl><w:tr>${cell(run('b'), '<w:gridSpan w:val="2"/><w:vMerge/>')}</w:tr></w:tbl>`,
      { styles: '<w:style w:styleId="a"><w:basedOn w:val="a"/></w:style>', numbering: '<w:num w:numId="1"/>' },
    );
    const part = fc.constantFrom(...(Object.keys(whole) as (keyof typeof whole)[]));
    const scrap = fc.oneof(
      fc.string(),
      fc.constantFrom('<w:p>', '</w:p>', '"', '&', '999999999', '-1', '<w:tbl>', '%1'),
    );
    await fc.assert(
      fc.asyncProperty(part, fc.nat(2_000), fc.nat(40), scrap, async (name, at, length, put) => {
        const text = whole[name];
        const place = at % (text.length + 1);
        const bytes = zipped({ ...whole, [name]: text.slice(0, place) + put + text.slice(place + length) });
        expect(['read', 'refused']).toContain((await docx.read(source(bytes), signal)).outcome);
      }),
      { numRuns: runs(300) },
    );
  },
  patience,
);

const real = '../shared/data/credentials/docx/digcomp3-en.docx';

test.skipIf(!existsSync(real))(
  'a real document: 21 tables of four levels with 362 statements (skips where absent)',
  async () => {
    const bytes = new Uint8Array(readFileSync(real));
    expect(docx.recognise(source(bytes))).toBe('certain');
    const outcome = await docx.read(source(bytes), signal);
    if (outcome.outcome !== 'read') throw new Error(JSON.stringify(outcome));
    const tables = outcome.blocks.filter((block) => block.kind === 'table');
    expect(tables.map(({ rows, columns }) => `${rows}x${columns}`)).toEqual(Array(21).fill('4x3'));
    expect(
      tables.flatMap(({ cells }) => cells.filter(({ column }) => column === 0)).map(({ rowSpan }) => rowSpan),
    ).toEqual(Array(21).fill(4));
    expect(tables.every(({ cells }) => cells.every(({ column, isHeader }) => isHeader === (column === 1)))).toBe(true);
    const statements = tables.flatMap(({ cells }) =>
      cells.filter(({ column }) => column === 2).flatMap(({ lines }) => lines),
    );
    expect(statements).toHaveLength(362);
    expect(textOfLine(statements[0] ?? { runs: [], marker: '', depth: 0 })).toMatch(/^CS1\.1\.01: Acknowledge/);
    expect(textOfLine(statements.at(-1) ?? { runs: [], marker: '', depth: 0 })).toMatch(/^CS5\.4\.13: Design/);
  },
  patience,
);
