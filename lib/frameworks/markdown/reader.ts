import type { Block, Line } from '@/lib/frameworks/blocks/block';
import { type GivenCell, tableOf } from '@/lib/frameworks/blocks/grid';
import type { BlockReader, BlocksOutcome } from '@/lib/frameworks/blocks/reader';
import { beginningOf, type FrameworkSource } from '@/lib/frameworks/format';
import { isSign } from '@/lib/frameworks/program-table/sign';
import { bounds } from '@/lib/frameworks/reading/bounds';
import { decodedText, looksLikeText } from '@/lib/frameworks/reading/decoded-text';
import { Pacer } from '@/lib/model/pacer';
import { runsOf } from './inline';

const rule = /^\s{0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
const item = /^(\s*)([-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?(.*)$/;

/** Headings, lists and tables of Markdown. */
export const markdown = {
  id: 'markdown',
  extensions: ['.md', '.markdown'],
  recognise(source: FrameworkSource) {
    if (!looksLikeText(source)) return 'none';
    const lines = beginningOf(source, 20_000).split(/\r?\n/);
    if (/^# /.test(lines[0] ?? '') && lines.some(isSign)) return 'certain';
    const isTable = lines.some((line, place) => isRule(line) && (lines[place - 1] ?? '').includes('|'));
    return isTable || lines.some((line) => /^#{1,6} \S/.test(line) || /^\s*(?:[-*] .*)?\*\*\S.*\*\*/.test(line))
      ? 'possible'
      : 'none';
  },
  async read(source: FrameworkSource, signal: AbortSignal): Promise<BlocksOutcome> {
    const pacer = new Pacer();
    const text = decodedText(source);
    if (text.length > bounds.text) return { outcome: 'refused', reason: 'tooLarge', place: null };
    const lines = text.split(/\r\n|\r|\n/);
    const { title, first } = frontMatter(lines);
    const blocks: Block[] = [];
    const indents: number[] = [];
    let isOpen = false;
    let isFenced = false;
    for (let at = first; at < lines.length; at++) {
      if (at % 2_000 === 1_999) {
        await pacer.turn();
        signal.throwIfAborted();
      }
      if (blocks.length > bounds.blocks) return { outcome: 'refused', reason: 'tooLarge', place: { line: at } };
      const from = { line: at + 1 };
      const line = (lines[at] ?? '').replace(/^\s{0,3}>\s?/, '');
      if (/^\s*(?:```|~~~)/.test(line)) isFenced = !isFenced;
      const heading = isFenced ? null : /^\s{0,3}(#{1,6})\s+(.*?)\s*#*$/.exec(line);
      const listed = isFenced ? null : item.exec(line);
      const end = isFenced ? at : endOfTable(lines, at);
      if (end > at) {
        blocks.push(tableFrom(lines, at, end));
        at = end - 1;
        isOpen = false;
      } else if (line.trim() === '' || /^\s*(?:```|~~~|<!--)/.test(line)) isOpen = false;
      else if (heading) {
        blocks.push({ kind: 'heading', level: heading[1]?.length ?? 1, line: lineOf(heading[2] ?? ''), from });
        indents.length = 0;
        isOpen = false;
      } else if (isOpen && /^\s{0,3}(?:=+|-+)\s*$/.test(line)) {
        underlined(blocks, line.includes('=') ? 1 : 2);
        isOpen = false;
      } else if (/^\s{0,3}(?:[-*_]\s*){3,}$/.test(line)) isOpen = false;
      else if (listed) {
        const indent = (listed[1] ?? '').replaceAll('\t', '    ').length;
        while (indents.length > 0 && (indents.at(-1) ?? 0) > indent) indents.pop();
        if ((indents.at(-1) ?? -1) < indent) indents.push(indent);
        const depth = Math.min(bounds.depth, indents.length - 1);
        const marker = /\d/.test(listed[2] ?? '') ? (listed[2] ?? '') : '•';
        blocks.push({ kind: 'item', line: { ...lineOf(listed[3] ?? ''), marker, depth }, from });
        isOpen = true;
      } else if (isOpen) goOn(blocks, line);
      else {
        if (!/^\s/.test(line)) indents.length = 0;
        blocks.push({ kind: 'paragraph', line: lineOf(line), from });
        isOpen = !isFenced;
      }
    }
    const full = blocks.filter((block) => block.kind === 'table' || block.line.runs.length > 0);
    if (full.length === 0) return { outcome: 'refused', reason: 'outOfShape', place: null };
    return { outcome: 'read', title, blocks: full };
  },
} satisfies BlockReader;

const isRule = (line: string): boolean => line.length < 5_000 && line.includes('-') && rule.test(line);

const lineOf = (text: string): Line => ({ runs: runsOf(text.trim()), marker: '', depth: 0 });

/** What some programs write before the text, between lines of dashes. */
function frontMatter(lines: readonly string[]): { title: string; first: number } {
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  if (end < 0 || end > 100) return { title: '', first: 0 };
  const title = lines.slice(1, end).find((line) => line.startsWith('title:'));
  return {
    title: (title ?? '')
      .slice(6)
      .trim()
      .replace(/^["']|["']$/g, ''),
    first: end + 1,
  };
}

function goOn(blocks: Block[], text: string): void {
  const last = blocks.at(-1);
  if (!last || last.kind === 'table') return;
  const runs = [...last.line.runs, { text: ' ', isBold: false }, ...runsOf(text.trim())];
  blocks[blocks.length - 1] = { ...last, line: { ...last.line, runs } };
}

function underlined(blocks: Block[], level: number): void {
  const last = blocks.at(-1);
  if (last?.kind === 'paragraph') blocks[blocks.length - 1] = { ...last, kind: 'heading', level };
}

/** Where a table ends that begins in a line; that line where none does. */
function endOfTable(lines: readonly string[], from: number): number {
  const next = lines[from + 1] ?? '';
  if (!(lines[from] ?? '').includes('|') || !next.includes('|') || !isRule(next)) return from;
  let end = from + 2;
  while (end < lines.length && (lines[end] ?? '').includes('|')) end++;
  return end;
}

function tableFrom(lines: readonly string[], from: number, end: number): Block {
  const rows: GivenCell[][] = [];
  for (let at = from; at < end; at++) {
    if (at === from + 1) continue;
    const cells = (lines[at] ?? '')
      .trim()
      .replace(/^\|/, '')
      .replace(/(?<!\\)\|$/, '');
    rows.push(
      cells.split(/(?<!\\)\|/).map((cell) => ({
        ...{ rowSpan: 1, columnSpan: 1, isHeader: at === from, isMarked: false },
        lines: cell.split(/<br\s*\/?>/i).map(lineOf),
        from: { line: at + 1 },
      })),
    );
  }
  return tableOf(rows, '', { line: from + 1 });
}
