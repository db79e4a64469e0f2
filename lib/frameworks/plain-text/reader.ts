import type { Block } from '@/lib/frameworks/blocks/block';
import { plainLine } from '@/lib/frameworks/blocks/block';
import { tableOf } from '@/lib/frameworks/blocks/grid';
import type { BlockReader, BlocksOutcome } from '@/lib/frameworks/blocks/reader';
import type { FrameworkSource } from '@/lib/frameworks/format';
import { bounds } from '@/lib/frameworks/reading/bounds';
import { decodedText, looksLikeText } from '@/lib/frameworks/reading/decoded-text';
import { looseCodesIn, withoutLooseCode } from '@/lib/frameworks/reading/loose-code';
import { withoutMarker } from '@/lib/frameworks/reading/marker';
import { Pacer } from '@/lib/model/pacer';
import { Depths } from './depth';
import { unquoted } from './unquoted';

/** Text as it is pasted from a mail or a page: what is said by numbers, bullets, indents and empty lines. */
export const plainText = {
  id: 'plainText',
  extensions: ['.txt'],
  recognise: (source: FrameworkSource) => (looksLikeText(source) ? 'possible' : 'none'),
  async read(source: FrameworkSource, signal: AbortSignal): Promise<BlocksOutcome> {
    const pacer = new Pacer();
    const text = decodedText(source);
    if (text.length > bounds.text) return { outcome: 'refused', reason: 'tooLarge', place: null };
    const lines = joined(unquoted(text.split(/\r\n|\r|\n|\u2028|\u2029/)));
    if (lines.length > bounds.blocks) return { outcome: 'refused', reason: 'tooLarge', place: { line: bounds.blocks } };
    const blocks: Block[] = [];
    const base = lines.reduce((least, { indent }) => Math.min(least, indent), Number.POSITIVE_INFINITY);
    const depths = new Depths();
    for (let at = 0; at < lines.length; at++) {
      if (at % 2_000 === 1_999) {
        await pacer.turn();
        signal.throwIfAborted();
      }
      const line = lines[at];
      if (!line) continue;
      const end = endOfTable(lines, at);
      if (end > at + 1) {
        blocks.push(tableFrom(lines.slice(at, end)));
        at = end - 1;
        continue;
      }
      const from = { line: line.number };
      const { marker, text: words, parts } = withoutMarker(line.text);
      const isItem = marker !== '' || line.indent > base;
      const own = depths.of(line.indent, parts === null ? marker : '');
      const depth = Math.min(bounds.depth, Math.max(0, own, (parts ?? 0) - (line.indent > base ? 99 : 0)));
      if (isItem) blocks.push({ kind: 'item', line: plainLine(words, { marker, depth }), from });
      else {
        const runs = headsStanza(lines, at) ? { runs: [{ text: words, isBold: true }] } : {};
        blocks.push({ kind: 'paragraph', line: plainLine(words, runs), from });
      }
    }
    if (blocks.length === 0) return { outcome: 'refused', reason: 'outOfShape', place: null };
    return { outcome: 'read', title: '', blocks: titled(blocks, lines) };
  },
} satisfies BlockReader;

interface TextLine {
  text: string;
  indent: number;
  number: number;
  isAfterGap: boolean;
}

/** Lines that are not empty; one that goes on in the next, as mails break them, in one. */
function joined(given: readonly string[]): TextLine[] {
  const lines: TextLine[] = [];
  let isAfterGap = true;
  for (const [place, raw] of given.entries()) {
    const text = textOfRow(raw.replaceAll('\u00a0', ' '));
    const last = lines.at(-1);
    if (/^[=_\-*~]{3,}$/.test(text) || text === '') {
      isAfterGap = true;
      continue;
    }
    const goesOn = last !== undefined && !isAfterGap && last.text.length > 55 && !/[.:;!?]$/.test(last.text);
    if (goesOn && /^\p{Ll}/u.test(text) && withoutMarker(text).marker === '' && !text.includes('\t')) {
      last.text += ` ${text}`;
    } else {
      const indent = (/^\s*/.exec(raw)?.[0] ?? '').replaceAll('\t', '    ').length;
      lines.push({ text, indent: text.includes('\t') ? 0 : indent, number: place + 1, isAfterGap });
    }
    isAfterGap = false;
  }
  return lines;
}

/** Whether a line after a gap heads those right below it: short, without an end, above sentences. */
function headsStanza(lines: readonly TextLine[], at: number): boolean {
  const line = lines[at];
  if (!line?.isAfterGap || line.text.length > 80 || !/^[\p{Lu}\d]/u.test(line.text) || /[.!?;,]$/.test(line.text))
    return false;
  const below: string[] = [];
  for (const next of lines.slice(at + 1, at + 20)) {
    if (next.isAfterGap) break;
    below.push(next.text);
  }
  if (below.length === 0 || below.some((text) => text.includes('\t'))) return false;
  const ended = below.filter((text) => /[.!?]["”’)]?$/.test(text)).length;
  const codes = looseCodesIn(below);
  const isOverCodes = codes.size > 1 && codes.size === below.length && withoutLooseCode(line.text).code === '';
  return ended * 2 >= below.length || isOverCodes;
}

/** Without white space at its ends, but for the tabs of rows that begin or end with empty cells. */
function textOfRow(raw: string): string {
  const text = raw.trim();
  return text.includes('\t') && withoutMarker(text).marker === '' ? raw.replace(/^ +| +$/g, '') : text;
}

const tabs = (line: TextLine | undefined): number =>
  line === undefined || withoutMarker(line.text).marker !== '' ? 0 : line.text.split('\t').length - 1;

/** Where rows that have as many tabs each end; where it begins when there are none. */
function endOfTable(lines: readonly TextLine[], from: number): number {
  const width = tabs(lines[from]);
  let end = from;
  while (width > 0 && tabs(lines[end]) === width) end++;
  return end;
}

function tableFrom(lines: readonly TextLine[]): Block {
  const rows = lines.map(({ text, number }) =>
    text.split('\t').map((cell) => ({
      ...{ rowSpan: 1, columnSpan: 1, isHeader: false, isMarked: false },
      lines: [plainLine(cell.trim())],
      from: { line: number },
    })),
  );
  return tableOf(rows, '', { line: lines[0]?.number ?? 1 });
}

/** The first line, where it stands on its own and reads like a title. */
function titled([first, ...others]: readonly Block[], [, second]: readonly TextLine[]): Block[] {
  if (!first) return [];
  const isTitle = first.kind === 'paragraph' && others.length > 1 && isTitleLike(first.line.runs[0]?.text ?? '');
  if (!isTitle || !(second?.isAfterGap || others[0]?.kind === 'paragraph')) return [first, ...others];
  if (!second?.isAfterGap && others.every(({ kind }) => kind === 'paragraph')) return [first, ...others];
  return [{ kind: 'heading', level: 1, line: first.line, from: first.from }, ...others];
}

const isTitleLike = (text: string): boolean => text.length <= 120 && !/[.;:,]$/.test(text);
