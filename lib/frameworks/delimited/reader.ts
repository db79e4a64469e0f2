import { plainLine } from '@/lib/frameworks/blocks/block';
import { tableOf } from '@/lib/frameworks/blocks/grid';
import type { BlockReader, BlocksOutcome } from '@/lib/frameworks/blocks/reader';
import type { FrameworkSource } from '@/lib/frameworks/format';
import { isProgramHeader } from '@/lib/frameworks/program-table/columns';
import { bounds } from '@/lib/frameworks/reading/bounds';
import { decodedText, looksLikeText } from '@/lib/frameworks/reading/decoded-text';
import { Pacer } from '@/lib/model/pacer';
import { beginning, rowsByHand } from './rows-by-hand';
import { separatorOf } from './separator';

/** Tables as text: rows of cells between commas, semicolons, tabs or whatever, in any encoding. */
export const delimited = {
  id: 'delimited',
  extensions: ['.csv', '.tsv', '.tab', '.txt'],
  recognise(source: FrameworkSource) {
    if (!looksLikeText(source)) return 'none';
    const text = startOf(source);
    if (/^\s*[<{[]/.test(text)) return 'none';
    const separator = separatorOf(text, rowsByHand);
    if (separator === null) return 'none';
    const rows = rowsByHand(text, separator).filter((row) => row.length > 1);
    if (isProgramHeader(rows[0] ?? [])) return 'certain';
    return rows.length > 1 && !isOfSentences(rows, separator) ? 'possible' : 'none';
  },
  async read(source: FrameworkSource, signal: AbortSignal): Promise<BlocksOutcome> {
    const pacer = new Pacer();
    const { default: papaparse } = await import('papaparse');
    const text = decodedText(source).replace(/^sep=(.)\r?\n/i, '');
    if (text.length > bounds.text) return { outcome: 'refused', reason: 'tooLarge', place: null };
    const delimiter = separatorOf(text.slice(0, beginning), rowsByHand) ?? ',';
    const rows: string[][] = [];
    let cells = 0;
    let from = 0;
    while (from < text.length) {
      // Its fast mode goes past the row after the last one that was asked for (5.7.1).
      const asked = { delimiter, preview: 500, fastMode: false };
      const { data, meta } = papaparse.parse<string[]>(text.slice(from), asked);
      rows.push(...data.map((row) => row.slice(0, bounds.columns)));
      cells += data.reduce((sum, row) => sum + row.length, 0);
      if (rows.length > bounds.rows || cells > bounds.cells) {
        return { outcome: 'refused', reason: 'tooLarge', place: { line: rows.length } };
      }
      await pacer.turn();
      signal.throwIfAborted();
      if (!meta.truncated || meta.cursor <= 0) break;
      from += meta.cursor;
    }
    const given = rows.map((row, place) =>
      row.map((cell, column) => ({
        ...{ rowSpan: 1, columnSpan: 1, isHeader: false, isMarked: false },
        from: { item: `${columnName(column)}${place + 1}` },
        lines: cell.split(/\r\n|\r|\n/).map((line) => plainLine(line.trim())),
      })),
    );
    const full = given.filter((row) => row.some(({ lines }) => lines.some(({ runs }) => runs.length > 0)));
    if (full.length === 0) return { outcome: 'refused', reason: 'outOfShape', place: null };
    return { outcome: 'read', title: '', blocks: [tableOf(full, '', { line: 1 })] };
  },
} satisfies BlockReader;

function startOf(source: FrameworkSource): string {
  const start = 'text' in source ? source : { ...source, bytes: source.bytes.slice(0, beginning) };
  return decodedText(start).slice(0, beginning);
}

/** Whether what looks like rows are sentences with as many commas each. */
function isOfSentences(rows: readonly string[][], separator: string): boolean {
  if (separator !== ',') return false;
  const sentences = rows.filter((row) => row.slice(1).every((cell) => cell.startsWith(' ')));
  return sentences.length * 2 > rows.length;
}

/** As sheets name columns: A to Z, AA and on. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}
