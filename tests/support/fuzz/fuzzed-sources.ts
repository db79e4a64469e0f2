import fc from 'fast-check';
import type { FrameworkSource } from '@/lib/frameworks/format';
import { programFileText } from '@/lib/frameworks/proofmark/write';
import { anyFrameworkInWords } from '@/tests/support/any-framework-in-words';
import { frameworkSamples } from '@/tests/support/framework-samples';
import { docxParts, xlsxParts, zipped } from '@/tests/support/office/packed';
import { laidOut, layoutOf } from '@/tests/support/rubrics/laid-out';
import { madeRubric } from '@/tests/support/rubrics/made-rubric';
import { Random } from '@/tests/support/rubrics/random';
import { asCsv, asDocsClipboard, asExcelClipboard, asHtml, asMarkdown, full } from '@/tests/support/rubrics/written';
import { mutated } from './mutated';
import { mutatedValue } from './mutated-value';
import { writtenPdf } from './written-pdf';

type Make = (seed: number) => FrameworkSource;

const page = `<h1>Planning</h1><p>Choose one of the following.</p><h2>Artifact 1: Plan</h2><h3>Pre-assessment Check</h3>
<ul><li>It is complete<li>It is legible</ul><h3>Competency Indicators</h3><ol><li>Goals<ol type=a><li>one<li>two</ol></ol>
<div role=table><div role=row><span role=columnheader>Criteria</span><span role=cell>Good</span></div></div>`;
const text = `Planning\n\nCheck Your Readiness\n- ready?\n\nExercise: Portfolio of Evidence\n\nArtifact 1: Plan
Directions: within 90 days, no more than 3 pages.\nPre-assessment Check\n- It is complete\nCompetency Indicators
1. Goals are stated\n2. Tasks fit them\n\nAnalyze\nNot Met: none\nMet: one\n`;
const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const rowsOf = (seed: number) => laidOut(madeRubric(seed), layoutOf(seed));

function docxOf(seed: number): Record<string, string> {
  const cell = (words: string) => `<w:tc><w:tcPr/><w:p><w:r><w:t>${escaped(words)}</w:t></w:r></w:p></w:tc>`;
  const rows = full(rowsOf(seed)).map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`);
  const item =
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Item</w:t></w:r></w:p>';
  return docxParts(`${item}${item}<w:tbl>${rows.join('')}</w:tbl>`, {
    styles: '<w:style w:styleId="a"><w:basedOn w:val="a"/></w:style>',
    numbering: '<w:abstractNum w:abstractNumId="0"/><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  });
}

function xlsxOf(seed: number): Record<string, string> {
  const cell = (words: string, row: number, column: number) =>
    `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="str"><v>${escaped(words)}</v></c>`;
  const rows = full(rowsOf(seed)).map(
    (row, at) => `<row r="${at + 1}">${row.map((words, column) => cell(words, at, column)).join('')}</row>`,
  );
  const content = `<sheetData>${rows.join('')}</sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells>`;
  return xlsxParts([
    { name: 'ReadMe', content: '<sheetData><row r="1"><c r="A1" t="str"><v>About</v></c></row></sheetData>' },
    { name: 'Rubric', content },
  ]);
}

const named = (given: string): FrameworkSource => ({ name: 'fuzz', mediaType: '', text: given });
const ofText =
  (write: (seed: number) => string): Make =>
  (seed) =>
    named(mutated(write(seed), new Random(seed)));

/** A part of a package is changed, and all of it is packed again, so that its sums hold. */
const ofPackage =
  (parts: (seed: number) => Record<string, string>): Make =>
  (seed) => {
    const random = new Random(seed);
    const whole = parts(seed);
    const [first = '', ...names] = Object.keys(whole);
    const name = random.any([first, ...names]);
    return { name: 'fuzz', mediaType: '', bytes: zipped({ ...whole, [name]: mutated(whole[name] ?? '', random) }) };
  };

const tables = [asHtml, asDocsClipboard, asExcelClipboard] as const;

/** Spoiled sources for each reader of documents, by its id: the same for the same seed. */
export const documentSources: Readonly<Record<string, Make>> = {
  html: ofText((seed) => page + (tables[seed % tables.length] ?? asHtml)(rowsOf(seed)) + page),
  markdown: ofText((seed) => `# A\n\n## B\n\n- one\n  - two\n\n${asMarkdown(rowsOf(seed))}\n\n1. three\n`),
  delimited: ofText((seed) => asCsv(rowsOf(seed), [',', ';', '\t', '|'][seed % 4] ?? ',')),
  plainText: ofText((seed) => text + asCsv(rowsOf(seed), '\t')),
  docx: ofPackage(docxOf),
  xlsx: ofPackage(xlsxOf),
  pdf: (seed) => {
    const bytes = Uint8Array.from(mutated(writtenPdf(full(rowsOf(seed))), new Random(seed)), (letter) =>
      letter.charCodeAt(0),
    );
    return { name: 'fuzz', mediaType: '', bytes };
  },
};

/** What is JSON is spoiled as a text, which mostly ends its reading, or in what it says. */
const ofJson =
  (write: (seed: number) => string): Make =>
  (seed) => {
    const text = write(seed);
    const random = new Random(seed);
    return named(seed % 4 === 0 ? mutated(text, random) : JSON.stringify(mutatedValue(JSON.parse(text), random)));
  };

const ownFile = (seed: number): string => {
  const [framework] = fc.sample(anyFrameworkInWords, { seed: seed % 50, numRuns: 1 });
  return framework ? programFileText(framework) : '';
};

/** The same for each format for machines. */
export const formatSources: Readonly<Record<string, Make>> = {
  ...Object.fromEntries(
    Object.entries(frameworkSamples).map(([id, sample]) => [
      id,
      (sample.startsWith('{') ? ofJson : ofText)(() => sample),
    ]),
  ),
  proofmark: ofJson(ownFile),
};
