/** A PDF of one page with a table of these cells, in the open, so that any of it can be changed: drawn, and told by tags. */
export function writtenPdf(rows: readonly (readonly string[])[]): string {
  const drawn: string[] = ['0.5 w'];
  const cells: string[] = [];
  const rowsOfTags: string[] = [];
  let object = 10;
  let content = 0;
  for (const [row, texts] of rows.slice(0, 20).entries()) {
    const y = 760 - row * 34;
    const own: string[] = [];
    for (const [column, text] of texts.slice(0, 5).entries()) {
      const x = 40 + column * 110;
      drawn.push(`${x} ${y - 20} 106 32 re S /${row === 0 ? 'TH' : 'TD'} <</MCID ${content}>> BDC`);
      drawn.push(`BT /F1 7 Tf ${x + 3} ${y} Td (${escaped(text)}) Tj ET EMC`);
      cells.push(`${object} 0 obj <</Type/StructElem/S/${row === 0 ? 'TH' : 'TD'}/Pg 3 0 R/K ${content}>> endobj`);
      own.push(`${object} 0 R`);
      object++;
      content++;
    }
    cells.push(`${object} 0 obj <</Type/StructElem/S/TR/K [${own.join(' ')}]>> endobj`);
    rowsOfTags.push(`${object} 0 R`);
    object++;
  }
  const stream = drawn.join('\n');
  const nums = cells.flatMap((each) => (each.includes('/MCID') || !each.includes('/Pg') ? [] : [each.split(' ')[0]]));
  return [
    '%PDF-1.7',
    '1 0 obj <</Type/Catalog/Pages 2 0 R/StructTreeRoot 6 0 R/MarkInfo <</Marked true>>>> endobj',
    '2 0 obj <</Type/Pages/Kids [3 0 R]/Count 1>> endobj',
    '3 0 obj <</Type/Page/Parent 2 0 R/MediaBox [0 0 612 792]/Contents 4 0 R/StructParents 0/Resources <</Font <</F1 5 0 R>>>>>> endobj',
    `4 0 obj <</Length ${stream.length}>> stream\n${stream}\nendstream endobj`,
    '5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj',
    '6 0 obj <</Type/StructTreeRoot/K [7 0 R]/ParentTree 8 0 R>> endobj',
    `7 0 obj <</Type/StructElem/S/Table/P 6 0 R/K [${rowsOfTags.join(' ')}]>> endobj`,
    `8 0 obj <</Nums [0 [${nums.map((each) => `${each} 0 R`).join(' ')}]]>> endobj`,
    ...cells,
    'trailer <</Root 1 0 R>>',
    '%%EOF',
  ].join('\n');
}

/** Letters that the font has no place for become others. */
const escaped = (text: string): string =>
  text
    .replace(/[^\x20-\x7e]/g, '?')
    .replace(/[()\\]/g, '\\$&')
    .slice(0, 60);
