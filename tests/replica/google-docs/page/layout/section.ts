import type { Style } from '../../document.ts';
import { pageSize } from './laid.ts';
import { type LaidParagraph, layParagraph } from './paragraph.ts';

/** Paragraphs one below the other, with the place in the section's text at which each begins. */
interface Column {
  left: number;
  width: number;
  paragraphs: { at: number; laid: LaidParagraph }[];
}

/** What stands side by side: the cells of a row, or one column for a paragraph outside of tables. */
export interface Row {
  columns: Column[];
  padding: number;
  hasBorders: boolean;
}

/** A paragraph, or a table: what is laid out by itself. */
export interface Section {
  text: string;
  styles: number[];
  /** Worked out when first needed. */
  rows?: Row[];
}

export const isTable = ({ text }: Section): boolean => text.startsWith('\u0010');

export const isWhole = (section: Section): boolean => section.text.endsWith(isTable(section) ? '\u0011' : '\n');

export function sectionsOf(text: string, styles: readonly number[]): Section[] {
  const sections: Section[] = [];
  for (let at = 0; at < text.length; ) {
    const mark = text.indexOf(text[at] === '\u0010' ? '\u0011' : '\n', at);
    // A table begins a section even where the paragraph before it has lost its end.
    const table = text.indexOf('\u0010', at + 1);
    let end = mark < 0 ? text.length : mark + 1;
    if (text[at] !== '\u0010' && table >= 0 && table < end) end = table;
    sections.push({ text: text.slice(at, end), styles: styles.slice(at, end) });
    at = end;
  }
  return sections;
}

export interface LayoutOptions {
  keepWrapSpaces: boolean;
  palette: readonly Style[];
}

const full = pageSize.width - 2 * pageSize.margin;
const cellPadding = 7;

export function layOut(section: Section, options: LayoutOptions): Row[] {
  section.rows ??= isTable(section) ? tableRows(section, options) : [flow(section, options)];
  return section.rows;
}

function flow(section: Section, options: LayoutOptions): Row {
  const column = columnOf(section, { from: 0, to: section.text.length, left: 0, width: full }, options);
  return { columns: [column], padding: 0, hasBorders: false };
}

function tableRows(section: Section, options: LayoutOptions): Row[] {
  const { text } = section;
  const last = text.endsWith('\u0011') ? text.length - 1 : text.length;
  return parts(text, 1, last, '\u0012').map(([from, to]) => {
    const cells = parts(text, from, to, '\u001c');
    const width = full / Math.max(1, cells.length);
    const columns = cells.map(([start, end], number) =>
      columnOf(
        section,
        { from: start, to: end, left: number * width + cellPadding, width: width - 2 * cellPadding },
        options,
      ),
    );
    return { columns, padding: cellPadding, hasBorders: true };
  });
}

/** The stretches that begin with a sign, without it. */
function parts(text: string, from: number, to: number, sign: string): [from: number, to: number][] {
  const starts: number[] = [];
  for (let at = text.indexOf(sign, from); at >= 0 && at < to; at = text.indexOf(sign, at + 1)) starts.push(at + 1);
  return starts.map((start, number) => [start, (starts[number + 1] ?? to + 1) - 1]);
}

function columnOf(
  { text, styles }: Section,
  { from, to, left, width }: { from: number; to: number; left: number; width: number },
  { palette, keepWrapSpaces }: LayoutOptions,
): Column {
  const paragraphs: Column['paragraphs'] = [];
  const styleOf = (at: number): Style => palette[styles[at] ?? 0] as Style;
  for (let at = from; at < to; ) {
    const found = text.indexOf('\n', at);
    const end = found < 0 || found >= to ? to : found;
    const start = at;
    const styleAt = (place: number): Style => styleOf(start + place);
    const laid = layParagraph(text.slice(at, end), styleAt, styleOf(Math.min(end, to - 1)), width, keepWrapSpaces);
    paragraphs.push({ at, laid });
    at = end + 1;
  }
  return { left, width, paragraphs };
}
