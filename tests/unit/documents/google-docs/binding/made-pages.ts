import type { PageOfPieces } from '@/lib/documents/google-docs/binding/bind-pages';
import { type Piece, pieceOf, type Run } from '@/lib/documents/google-docs/binding/piece';
import { squeeze } from '@/lib/documents/google-docs/text/squeezed';

/** A run with where its text truly stands in the document's text; null for what is no part of that. */
export interface TrueRun extends Run {
  truth: number | null;
}

export interface MadeDocument {
  text: string;
  pages: PageOfPieces<TrueRun>[];
}

export type Block = { kind: 'paragraph'; text: string; marker?: string } | { kind: 'table'; rows: string[][][] };

interface Options {
  header?: string;
  footer?: (page: number) => string;
  linesOnPage?: number;
  /** Characters in a line of the full width. */
  measure?: number;
  /** Whether each word is a run of its own. */
  byWord?: boolean;
  /** Whether each line is a group of its own. */
  byLine?: boolean;
  /** Whether a row of a table that does not fit goes on over the next pages, as Docs has it where a row may. */
  splitRows?: boolean;
}

const lineHeight = 20;
const width = 8;

/** Lays out a document as Docs does, in a type in which all characters are equally wide. */
export function layOut(blocks: readonly Block[], options: Options = {}): MadeDocument {
  const { header, footer, linesOnPage = 24, measure = 40, byWord = false, byLine = false, splitRows = false } = options;
  let text = '\n';
  const rows: MadeRow[] = [];
  const column = (content: string, start: number, left: number, chars: number): TrueRun[][] =>
    wrap(content, chars).map(({ at, line }, row) => runsOf(line, start + at, left, row, byWord));

  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      const lines = column(block.text, text.length, 0, measure);
      text += `${block.text}\n`;
      if (block.marker && lines[0]) lines[0].unshift(runAt(block.marker, null, -3 * width, 0));
      rows.push(...together(lines, byLine));
      continue;
    }
    text += '\u0010';
    for (const cells of block.rows) {
      text += '\u0012';
      const chars = Math.floor(measure / cells.length) - 2;
      const cellLines: CellLine[] = [];
      let lines = 1;
      for (const [at, paragraphs] of cells.entries()) {
        text += '\u001c';
        let row = 0;
        for (const [number, paragraph] of paragraphs.entries()) {
          const made = column(paragraph, text.length, at * (chars + 2) * width, chars);
          text += `${paragraph}\n`;
          for (const [place, line] of made.entries()) {
            moveDown(line, -place * lineHeight);
            cellLines.push({
              runs: line,
              row: row + place,
              group: byLine ? `${at} ${row + place}` : `${at} ${number}`,
            });
          }
          row += Math.max(1, made.length);
        }
        lines = Math.max(lines, row);
      }
      rows.push({ cellLines, lines, splits: splitRows });
    }
    text += '\u0011';
  }
  return { text, pages: paginated(rows, { header, footer, linesOnPage }) };
}

interface CellLine {
  runs: TrueRun[];
  /** Its place in the row of the table, from 0. */
  row: number;
  /** Lines of one group stand together, as far as they are on one page. */
  group: string;
}

/** What stands side by side: a line of a paragraph, or a row of a table. */
type MadeRow =
  | { pieces: TrueRun[][]; lines: number; joins?: boolean }
  | { cellLines: CellLine[]; lines: number; splits: boolean };

/** A paragraph's lines may stand on two pages; each is a group there. */
function together(lines: TrueRun[][], byLine: boolean): MadeRow[] {
  return lines.map((line, at) => {
    moveDown(line, -at * lineHeight);
    return { pieces: [line], lines: 1, joins: at > 0 && !byLine };
  });
}

function paginated(
  rows: readonly MadeRow[],
  {
    header,
    footer,
    linesOnPage,
  }: { header?: string | undefined; footer?: ((page: number) => string) | undefined; linesOnPage: number },
): PageOfPieces<TrueRun>[] {
  const top = (0.095 * (linesOnPage * lineHeight)) / 0.81;
  const height = 2 * top + linesOnPage * lineHeight;
  const pages: { runs: TrueRun[][] }[] = [];
  let line = Number.POSITIVE_INFINITY;
  const put = (cellLines: readonly CellLine[], first: number, room: number, at: number): void => {
    const here = cellLines.filter(({ row }) => row >= first && row < first + room);
    for (const { runs, row } of here) moveDown(runs, top + (at + row - first) * lineHeight);
    const groups = Map.groupBy(here, ({ group }) => group);
    for (const lines of groups.values()) pages.at(-1)?.runs.push(lines.flatMap(({ runs }) => runs));
  };
  for (const row of rows) {
    if ('cellLines' in row && row.splits && line < linesOnPage && line + row.lines > linesOnPage) {
      let first = 0;
      while (first < row.lines) {
        const room = linesOnPage - line;
        put(row.cellLines, first, room, line);
        first += room;
        if (first < row.lines) {
          pages.push({ runs: [] });
          line = 0;
        } else line += row.lines - (first - room);
      }
      continue;
    }
    if (line + row.lines > linesOnPage) {
      pages.push({ runs: [] });
      line = 0;
    }
    const page = pages.at(-1);
    if ('cellLines' in row) {
      put(row.cellLines, 0, row.lines, line);
      line += row.lines;
      continue;
    }
    for (const piece of row.pieces) {
      moveDown(piece, top + line * lineHeight);
      const before = page?.runs.at(-1);
      if (row.joins && line > 0 && before) before.push(...piece);
      else page?.runs.push(piece);
    }
    line += row.lines;
  }
  return pages.map(({ runs }, at) => {
    const others: TrueRun[][] = [];
    if (header) others.push([runAt(header, null, 0, 2)]);
    if (footer) others.push([runAt(footer(at + 1), null, 0, height - 22)]);
    const pieces: Piece<TrueRun>[] = [...others, ...runs]
      .filter((each) => each.length > 0)
      .map((each) => pieceOf(each));
    return { number: at + 1, height, pieces };
  });
}

function moveDown(runs: readonly TrueRun[], by: number): void {
  for (const { box } of runs) {
    box.top += by;
    box.bottom += by;
  }
}

function runAt(label: string, truth: number | null, left: number, top: number): TrueRun {
  const box = { left, top, right: left + label.length * width, bottom: top + lineHeight - 2 };
  return { text: squeeze(label).text, box, truth };
}

function runsOf(line: string, start: number, left: number, row: number, byWord: boolean): TrueRun[] {
  const words = byWord ? [...line.matchAll(/\S+/g)] : [...line.matchAll(/\S.*\S|\S/g)];
  return words.map((word) => runAt(word[0], start + word.index, left + word.index * width, row * lineHeight));
}

function wrap(text: string, chars: number): { at: number; line: string }[] {
  const lines: { at: number; line: string }[] = [];
  let at = 0;
  while (at < text.length) {
    let end = Math.min(text.length, at + chars);
    if (end < text.length) {
      const space = text.lastIndexOf(' ', end);
      if (space > at) end = space + 1;
    }
    lines.push({ at, line: text.slice(at, end) });
    at = end;
  }
  return lines;
}
