import { asItWas } from '@/lib/file-formats/sheet-text';
import { type Block, type TableCell, textOfCell, textOfLine } from '@/lib/frameworks/blocks/block';
import type { FrameworkDraft } from '@/lib/model/framework';
import { bareLevel, columnNames, columnOf, isProgramHeader } from './columns';
import { draftOfRows } from './draft-of-rows';
import { emptyRow, type ProgramRow } from './row';
import { isSign } from './sign';

/** The program that Proofmark wrote as a table or as a text with tables, wherever it was opened since; null for all else. */
export function programInBlocks(blocks: readonly Block[]): FrameworkDraft | null {
  const tables = blocks.filter((block) => block.kind === 'table');
  const isTable = tables.length > 0 && tables.every((table) => isProgramHeader(namesOf(table)));
  if (isTable) return draftOfRows(tables.flatMap((table) => rowsIn(table, emptyRow, asItWas)));
  return blocks.some((block) => block.kind === 'paragraph' && isSign(textOfLine(block.line)))
    ? draftOfRows(rowsUnderHeadings(blocks))
    : null;
}

type Table = Extract<Block, { kind: 'table' }>;

function gridOf({ cells, rows }: Table): Map<number, TableCell>[] {
  const grid = Array.from({ length: rows }, () => new Map<number, TableCell>());
  for (const cell of cells) grid[cell.row]?.set(cell.column, cell);
  return grid;
}

const namesOf = (table: Table): string[] =>
  table.cells.filter(({ row }) => row === 0).map((cell) => asItWas(textOfCell(cell)));

function rowsIn(table: Table, around: ProgramRow, meant: (cell: string) => string): ProgramRow[] {
  const [header, ...rows] = gridOf(table);
  const columns = [...(header ?? [])].map(([at, cell]) => ({ at, column: columnOf(meant(textOfCell(cell))) }));
  return rows
    .map((cells): ProgramRow => {
      const row: ProgramRow = { ...around, levels: [] };
      for (const { at, column } of columns) {
        const cell = cells.get(at);
        const text = cell ? meant(textOfCell(cell)) : '';
        if (text === '' || !column) continue;
        if ('key' in column) row[column.key] = text;
        else row.levels.push({ ...column.level, description: text === bareLevel ? '' : text });
      }
      row.levels.sort((one, other) => one.place - other.place);
      return row;
    })
    .filter(({ indicator, requirement, requirementCode }) => `${indicator}${requirement}${requirementCode}` !== '');
}

/** As `markdown/write.ts` lays it out: a heading for the program, its credentials, their requirements, and groups. */
function rowsUnderHeadings(blocks: readonly Block[]): ProgramRow[] {
  const rows: ProgramRow[] = [];
  let around = emptyRow;
  /** A requirement without a row of its own yet. */
  let isOpen = false;
  const close = (): void => {
    if (isOpen) rows.push(around);
    isOpen = false;
  };
  for (const block of blocks) {
    if (block.kind === 'table') {
      const [first, ...others] = rowsIn(block, around, (cell) => cell);
      if (first) rows.push(first, ...others.map((row) => ({ ...row, directions: '', checks: '' })));
      around = { ...around, directions: '', checks: '' };
      isOpen = isOpen && !first;
      continue;
    }
    const text = textOfLine(block.line).trim();
    const isBold = block.line.runs.every((run) => run.isBold || run.text.trim() === '');
    if (block.kind === 'heading') {
      if (block.level < 4) close();
      const { code, title } = codedTitle(block);
      if (block.level === 1) around = { ...emptyRow, program: text };
      else if (block.level === 2) around = { ...emptyRow, program: around.program, credential: text };
      else if (block.level === 3) {
        const { program, credential, issuer } = around;
        around = { ...emptyRow, program, credential, issuer, requirementCode: code, requirement: title };
        isOpen = `${code}${title}` !== '';
      } else around = { ...around, groupCode: code, group: title };
    } else if (block.kind === 'item') around = { ...around, checks: joined(around.checks, text) };
    else if (isOpen && !isBold) around = { ...around, directions: joined(around.directions, text) };
    else if (text.startsWith(`${columnNames.issuer}: `)) {
      around = { ...around, issuer: text.slice(columnNames.issuer.length + 2) };
    }
  }
  close();
  return rows;
}

const joined = (before: string, text: string): string => (before === '' ? text : `${before}\n${text}`);

/** A code stands in bold before a title; a dash is neither. */
function codedTitle(block: Exclude<Block, Table>): { code: string; title: string } {
  const [first, ...rest] = block.line.runs.filter(({ text }) => text.trim() !== '');
  const isCoded = first?.isBold === true;
  const title = (isCoded ? rest : block.line.runs)
    .map(({ text }) => text)
    .join('')
    .trim();
  return { code: isCoded ? first.text.trim() : '', title: title === bareLevel ? '' : title };
}
