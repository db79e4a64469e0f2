import { strToU8, zipSync } from 'fflate';

const main = (part: string): string =>
  `<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="${part}"/></Relationships>`;

export const zipped = (parts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** A Word file with this body, and what else its document is related to. */
export const docxParts = (body: string, parts: { styles?: string; numbering?: string } = {}) => ({
  '[Content_Types].xml': '<Types/>',
  '_rels/.rels': main('word/document.xml'),
  'word/_rels/document.xml.rels':
    '<Relationships><Relationship Id="s" Type="x/styles" Target="styles.xml"/>' +
    '<Relationship Id="n" Type="x/numbering" Target="numbering.xml"/></Relationships>',
  'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
  'word/styles.xml': `<w:styles>${parts.styles ?? ''}</w:styles>`,
  'word/numbering.xml': `<w:numbering>${parts.numbering ?? ''}</w:numbering>`,
});

/** A workbook whose sheets are these contents of `worksheet`. */
export const xlsxParts = (
  sheets: readonly { name: string; state?: string; content: string }[],
  parts: { strings?: string; styles?: string } = {},
) => ({
  '[Content_Types].xml': '<Types/>',
  '_rels/.rels': main('xl/workbook.xml'),
  'xl/workbook.xml': `<workbook><sheets>${sheets
    .map(({ name, state = 'visible' }, at) => `<sheet name="${name}" state="${state}" r:id="s${at}"/>`)
    .join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
    .map((_, at) => `<Relationship Id="s${at}" Type="x/worksheet" Target="worksheets/s${at}.xml"/>`)
    .join(
      '',
    )}<Relationship Id="t" Type="x/sharedStrings" Target="strings.xml"/><Relationship Id="y" Type="x/styles" Target="styles.xml"/></Relationships>`,
  'xl/strings.xml': `<sst>${parts.strings ?? ''}</sst>`,
  'xl/styles.xml': `<styleSheet>${parts.styles ?? ''}</styleSheet>`,
  ...Object.fromEntries(
    sheets.map(({ content }, at) => [`xl/worksheets/s${at}.xml`, `<worksheet>${content}</worksheet>`]),
  ),
});
