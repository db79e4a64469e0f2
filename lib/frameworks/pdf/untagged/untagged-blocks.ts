import type { Block } from '@/lib/frameworks/blocks/block';
import { type PdfPage, placeOnPage } from '@/lib/frameworks/pdf/page';
import { goesOn, withSpaces } from '@/lib/frameworks/pdf/texts';
import { alignedPartsOf } from './aligned-parts';
import { bodySizeOf, headingLevelsOf, levelOf } from './headings';
import { Indents } from './indents';
import { addTo, type WholeTable, wholeOf } from './joined-tables';
import type { PagePart } from './page-table';
import {
  boxOfParagraph,
  lineOfParagraph,
  type Paragraph,
  type PlacedSegment,
  paragraphsOf,
  pitchOf,
} from './paragraphs';
import { ruledTablesOf } from './ruled-tables';
import { withoutRunningHeads } from './running-heads';
import { type VisualLine, visualLinesOf } from './segments';
import { blockOfTable } from './table-block';

type Flow = WholeTable | { kind: 'text'; placed: PlacedSegment[] };

/** Blocks of pages that say nothing of their structure, by lines, places and sizes. */
export function blocksOfUntagged(given: readonly PdfPage[], signal: AbortSignal): Block[] {
  const flow: Flow[] = [];
  for (const page of withoutRunningHeads(given.map((each) => ({ ...each, texts: withSpaces(each.texts) })))) {
    signal.throwIfAborted();
    addPage(flow, page);
  }
  const segments = flow.flatMap((part) =>
    part.kind === 'text' ? part.placed.map(({ segment }) => segment) : part.cells.flatMap((cell) => cell.segments),
  );
  const pitch = pitchOf(segments);
  const texts = flow
    .filter((part) => part.kind === 'text')
    .flatMap(({ placed }) => placed.map(({ segment }) => segment));
  const body = bodySizeOf(texts.length > 0 ? texts : segments);
  const parts = flow.map((part) => (part.kind === 'text' ? paragraphsOf(part.placed, pitch) : part));
  const levels = headingLevelsOf(
    parts.flatMap((part) => (Array.isArray(part) ? part : [])),
    body,
  );
  const indents = new Indents();
  return parts.flatMap((part): Block[] => {
    signal.throwIfAborted();
    if (!Array.isArray(part)) {
      indents.end();
      return [blockOfTable(part, pitch)];
    }
    return part.map((paragraph) => blockOf(paragraph, { indents, level: levelOf(paragraph, { levels, body }) }));
  });
}

function addPage(flow: Flow[], page: PdfPage): void {
  for (const [at, part] of partsOf(page).entries()) {
    const last = flow.at(-1);
    if (part.kind === 'table') {
      const goesOver = at === 0 && last?.kind === 'table' && last.page !== page.number;
      if (!goesOver || !addTo(last, part)) flow.push(wholeOf(part, page.number));
    } else {
      const placed = part.segments.map((segment) => ({ segment, right: part.right }));
      if (last?.kind === 'text') last.placed.push(...placed);
      else flow.push({ kind: 'text', placed });
    }
  }
}

/** What stands on a page, from its top to its bottom. */
function partsOf(page: PdfPage): PagePart[] {
  const { tables, rest } = ruledTablesOf(page);
  const lines = visualLinesOf(rest, page.number);
  const right = rightOf(lines, page.width);
  const bounds = tables.map(({ box }) => (box.top + box.bottom) / 2).sort((one, other) => one - other);
  // Text between two tables stands between them in the order, too.
  const stretches = [...bounds, Number.POSITIVE_INFINITY].map((bound, at) =>
    lines.filter(({ top }) => top < bound && top >= (bounds[at - 1] ?? Number.NEGATIVE_INFINITY)),
  );
  const texts = stretches.flatMap((stretch) => alignedPartsOf(stretch, { page: page.number, right }));
  return inOrder([...tables, ...texts]);
}

/** Where lines end that are full: where some are, else as far from the edge as they begin. */
function rightOf(lines: readonly VisualLine[], width: number): number {
  const furthest = Math.max(0, ...lines.map(({ right }) => right));
  const full = lines.filter(({ right, bottom, top }) => right > furthest - 3 * (bottom - top));
  const words = lines.map(({ segments }) => segments.map((segment) => segment.words).join(' '));
  const isAnyCut = words.some((text, at) => /\p{L}{3}/u.test(text) && goesOn(text, words[at + 1] ?? ''));
  if (isAnyCut || (full.length > 2 && full.length * 5 > lines.length)) return furthest;
  return Math.max(furthest, width - Math.min(...lines.map(({ left }) => left)));
}

/** From top to bottom, but columns of text as they came. */
function inOrder(parts: readonly PagePart[]): PagePart[] {
  const ordered: PagePart[] = [];
  for (const part of parts) {
    if (part.kind === 'text') ordered.push(part);
  }
  for (const part of parts) {
    if (part.kind !== 'table') continue;
    const next = ordered.findIndex(({ box }) => box.top > part.box.top && box.bottom > part.box.top);
    ordered.splice(next < 0 ? ordered.length : next, 0, part);
  }
  return ordered;
}

function blockOf(paragraph: Paragraph, { indents, level }: { indents: Indents; level: number | null }): Block {
  const from = placeOnPage(paragraph.segments[0]?.page ?? 1, boxOfParagraph(paragraph));
  if (level !== null) {
    indents.end();
    return { kind: 'heading', level, line: headingLine(paragraph), from };
  }
  if (paragraph.marker !== '') {
    return { kind: 'item', line: lineOfParagraph(paragraph, indents.depthOf(paragraph)), from };
  }
  indents.pass(paragraph);
  return { kind: 'paragraph', line: lineOfParagraph(paragraph, 0), from };
}

/** The number of a heading belongs to its words. */
const headingLine = (paragraph: Paragraph) => lineOfParagraph({ ...paragraph, marker: '' }, 0);
