import type { ParseResult, Parser } from 'papaparse';
import { type FrameworkSource, textOf } from '@/lib/frameworks/format';
import { isBinary } from './binary';
import { cutRows } from './cut-rows';
import { withoutNotes } from './leading-notes';
import { guessedLegacyText } from './legacy-text';

/** Longer than any first line of a table. */
const beginning = 16_000;
const separators = [',', ';', '\t', '|'];
const named = /^sep=(.)(?:\r\n?|\n)/i;

export interface TableRow {
  cells: string[];
  /** In which its text begins, from 1. */
  line: number;
}

/** The text of a table that any program may have written, in whatever encoding; null where it is no text. */
export function tableTextOf(source: FrameworkSource): string | null {
  if ('bytes' in source && isBinary(source.bytes)) return null;
  const text = textOf(source) ?? ('bytes' in source ? guessedLegacyText(source.bytes) : null);
  return text === null || text.includes('\u0000') ? null : text.replace(/^\ufeff/, '');
}

/** The beginning of a source, up to the end of a line, so that no letter is cut apart. */
function startOf(source: FrameworkSource): FrameworkSource {
  if ('text' in source) return { ...source, text: source.text.slice(0, beginning) };
  const bytes = source.bytes.subarray(0, beginning);
  const end = bytes.length < beginning || bytes[0] === 0xff || bytes[0] === 0xfe ? 0 : bytes.lastIndexOf(10);
  return { ...source, bytes: end > 0 ? bytes.subarray(0, end + 1) : bytes };
}

/** How a table begins, and what stands between its cells. Quick, for recognising. */
export function tableStart(source: FrameworkSource): { separator: string; rows: string[][] } {
  const start = withoutNotes((tableTextOf(startOf(source)) ?? '').replace(/\r\n?/g, '\n')).table;
  const text = start.replace(named, '').replace(/^\s*\n/, '');
  const said = named.exec(start)?.[1];
  const candidates = said ? [said] : separators;
  const counted = candidates.map((separator) => ({ separator, rows: rowsOf(text, separator, 4) }));
  const best = counted.toSorted((one, other) => (other.rows[0]?.length ?? 0) - (one.rows[0]?.length ?? 0))[0];
  return best ?? { separator: ',', rows: [] };
}

/** The first rows of a text. What is cut off in the middle of a row counts as its end. */
function rowsOf(text: string, separator: string, most: number): string[][] {
  const { rows, rest } = cutRows(text, separator, most);
  const all = rest && rows.length < most ? [...rows, rest] : rows;
  return all.map((row) => row.map((cell) => cell.trim()));
}

/** All rows that hold anything. Gives way between pieces of the text. */
export async function readTable(source: FrameworkSource, signal: AbortSignal): Promise<TableRow[] | null> {
  const text = tableTextOf(source);
  if (text === null) return null;
  const { table: whole, lines } = text.startsWith('#')
    ? withoutNotes(text.replace(/\r\n?/g, '\n'))
    : { table: text, lines: 0 };
  const { separator } = tableStart(source);
  const { default: papaparse } = await import('papaparse');
  const rows: TableRow[] = [];
  let line = (named.test(whole) ? 2 : 1) + lines;
  await new Promise<void>((resolve, reject) => {
    papaparse.parse<string[]>(whole.replace(named, ''), {
      delimiter: separator,
      chunkSize: 200_000,
      chunk({ data }: ParseResult<string[]>, parser: Parser) {
        for (const cells of data) {
          if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells: cells.map((cell) => cell.trim()), line });
          line += 1 + cells.reduce((count, cell) => count + cell.split('\n').length - 1, 0);
        }
        if (signal.aborted) return parser.abort();
        parser.pause();
        setTimeout(() => parser.resume(), 0);
      },
      complete: () => resolve(),
      error: reject,
    });
  });
  signal.throwIfAborted();
  return rows;
}
