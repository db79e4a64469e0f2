import type { Block, Line } from '@/lib/frameworks/blocks/block';
import type { PdfPage } from './page';

const word = /\p{L}{2,}(?:-\p{Ll}{2,})*/gu;
const chain = /\p{L}{2,}(?:-\p{Ll}{2,})+/gu;
const hyphened = /(\p{L}{2,})-(\p{Ll}{2,})/gu;

/** So many words are divided in a document that divides words at all. */
const enough = 3;

/**
 * Blocks in which words are whole that lines divide with a hyphen: those that stand elsewhere in the document whole. Where
 * there are several such, others too, unless both parts are words of their own there. What has its hyphen within a line
 * keeps it.
 */
export function withWholeWords(blocks: readonly Block[], pages: readonly PdfPage[]): Block[] {
  const known = wordsIn(pages);
  const divided = (text: string): RegExpExecArray[] =>
    [...text.matchAll(hyphened)].filter(([whole]) => !known.has(whole.toLowerCase()));
  const isWhole = (one: string, other: string): boolean => known.has(`${one}${other}`.toLowerCase());
  const count = blocks
    .flatMap((block) => linesOf(block))
    .flatMap(({ runs }) => runs.flatMap(({ text }) => divided(text)))
    .filter(([, one = '', other = '']) => isWhole(one, other)).length;
  if (count === 0) return [...blocks];
  // Of a word with several hyphens any may be a line's end: there only what stands elsewhere tells.
  const isCut = (one: string, other: string, isOfMore: boolean): boolean => {
    if (known.has(`${one}-${other}`.toLowerCase())) return false;
    const areWords = known.has(one.toLowerCase()) && known.has(other.toLowerCase());
    return isWhole(one, other) || (count >= enough && !areWords && !isOfMore);
  };
  const joined = (text: string): string =>
    text.replace(chain, (whole: string) => {
      const [first = '', ...others] = whole.split('-');
      let last = first;
      return others.reduce((before, part) => {
        const cut = isCut(last, part, others.length > 1);
        last = part;
        return cut ? `${before}${part}` : `${before}-${part}`;
      }, first);
    });
  const lineOf = (line: Line): Line => ({
    ...line,
    runs: line.runs.map((run) => ({ ...run, text: joined(run.text) })),
  });
  return blocks.map((block) =>
    block.kind === 'table'
      ? { ...block, cells: block.cells.map((cell) => ({ ...cell, lines: cell.lines.map(lineOf) })) }
      : { ...block, line: lineOf(block.line) },
  );
}

/** The words of all lines, without those that a line's end divides. */
function wordsIn(pages: readonly PdfPage[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { texts } of pages) {
    let isCut = false;
    for (const { text } of texts) {
      if (text.trim() === '') continue;
      const whole = isCut ? text.replace(/^\s*\p{L}+/u, '') : text;
      isCut = /\p{L}-\s*$/u.test(text);
      for (const each of (isCut ? whole.replace(/\p{L}+-\s*$/u, '') : whole).match(word) ?? [])
        known.add(each.toLowerCase());
    }
  }
  return known;
}

const linesOf = (block: Block): readonly Line[] =>
  block.kind === 'table' ? block.cells.flatMap(({ lines }) => lines) : [block.line];
