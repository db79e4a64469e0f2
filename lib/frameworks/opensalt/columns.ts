/** What columns are called in the sheets of OpenSALT and OpenCASE, without spaces, signs and capitals. */
const names = {
  identifier: ['identifier', 'cfitemidentifier', 'guid', 'uuid'],
  statement: ['fullstatement', 'statement', 'description'],
  code: ['humancodingscheme', 'codingscheme', 'code'],
  sequence: ['sequencenumber', 'sequence'],
  abbreviated: ['abbreviatedstatement', 'abbreviated', 'abbreviation', 'shortstatement'],
  notes: ['notes', 'note', 'comments'],
  parent: ['ischildof', 'parent', 'parentidentifier'],
  level: ['level', 'smartlevel', 'depth', 'indent'],
} as const;

type Column = keyof typeof names;
export type Columns = Partial<Record<Column, number>>;

export const plainName = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** Where what stands. Of several names for the same, the first counts. */
export function columnsIn(header: readonly string[]): Columns {
  const given = header.map(plainName);
  const columns: Columns = {};
  for (const column of Object.keys(names) as Column[]) {
    const place = names[column].map((name) => given.indexOf(name)).find((at) => at >= 0);
    if (place !== undefined) columns[column] = place;
  }
  return columns;
}

/** Whether rows, from the header on, are of such a sheet, and of nothing else. */
export function likenessOf([header = [], ...rows]: readonly (readonly string[])[]): 'certain' | 'possible' | 'none' {
  const { statement, ...others } = columnsIn(header);
  if (statement === undefined) return 'none';
  const isOurs = header.map(plainName).includes('fullstatement');
  if (isOurs) return Object.keys(others).length > 0 ? 'certain' : 'possible';
  const { level } = others;
  // Elsewhere levels are how good something is, and have names.
  const isNumbered = level !== undefined && rows.every((row) => /^[\d.]*$/.test(row[level] ?? ''));
  const isRubric = header.some((name) => /^(?:criteri|indicad|indicator|dimensi)/i.test(name.trim()));
  return !isRubric && (isNumbered || others.parent !== undefined) ? 'possible' : 'none';
}
