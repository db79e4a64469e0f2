import { type Colour, lineColour } from '@/lib/exports/pdf/colours';
import type { PageFont } from '@/lib/exports/pdf/font/page-font';
import type { PlacedMark } from '@/lib/exports/pdf/placing';
import type { PdfExportPlan } from '@/lib/exports/pdf/plan';
import { clean, oneLine } from '@/lib/exports/pdf/text';
import { shortenedText } from '@/lib/model/cut-text';
import { wrap } from './wrap';

/** One line of the evidence index. */
export interface IndexLine {
  text: string;
  size: number;
  colour: Colour;
  /** From the left edge of the text, in points. */
  indent: number;
  /** Free space above it, unless it is the first on its page. */
  gap: number;
  /** A bar at its left, for a quote. */
  bar?: Colour;
  /** At the right end of the line. */
  right?: string;
  /** Leads to the mark's first place. */
  link?: PlacedMark;
  /** Must not be the last on its page. */
  holdsNext?: boolean;
}

const ink: Colour = [27, 30, 36];
const quiet: Colour = [86, 93, 105];
const indent = 26;

/** In UTF-16 units: an index is an overview, the whole is in its place. */
const longest = { title: 1_000, code: 200, text: 1_000, quote: 1_500, rationale: 20_000 };

export function titleLines({ words }: PdfExportPlan, font: PageFont, width: number): IndexLine[] {
  const title = wrap(oneLine(words.indexTitle, longest.title), font, 18, width);
  const under = oneLine(words.indexSubtitle, longest.title);
  return [
    ...title.map((text) => ({ text, size: 18, colour: ink, indent: 0, gap: 0, holdsNext: true })),
    ...(under === '' ? [] : wrap(under, font, 10, width)).map((text) => ({
      text,
      size: 10,
      colour: quiet,
      indent: 0,
      gap: 3,
    })),
  ];
}

export function entryLines(placed: PlacedMark, { words }: PdfExportPlan, font: PageFont, width: number): IndexLine[] {
  const { mark, number } = placed;
  const inner = width - indent;
  const set = (text: string, size: number, room: number) => wrap(text.normalize('NFC'), font, size, room);
  const page = placed.label === '' ? '' : oneLine(words.page(placed.label), longest.code);
  const lines: IndexLine[] = [
    {
      text: String(number),
      size: 12,
      colour: ink,
      indent: 0,
      gap: 16,
      right: page,
      link: placed,
      holdsNext: true,
      bar: lineColour(mark.slot),
    },
  ];
  let requirement = '';
  for (const indicator of mark.indicators) {
    if (indicator.requirement !== requirement) {
      requirement = indicator.requirement;
      for (const text of set(oneLine(requirement, longest.text), 8.5, inner)) {
        lines.push({ text, size: 8.5, colour: quiet, indent, gap: 2, holdsNext: true });
      }
    }
    const named = `${oneLine(indicator.code, longest.code)}  ${oneLine(indicator.text, longest.text)}`.trim();
    for (const text of set(named, 10.5, inner)) lines.push({ text, size: 10.5, colour: ink, indent, gap: 1 });
  }
  const quote = `“${oneLine(mark.passage.quote, longest.quote)}”`;
  for (const [place, text] of set(quote, 10, inner - 10).entries()) {
    lines.push({
      text,
      size: 10,
      colour: quiet,
      indent: indent + 10,
      gap: place === 0 ? 5 : 0,
      bar: lineColour(mark.slot),
    });
  }
  const reason = shortenedText(clean(mark.rationale).trim(), longest.rationale);
  if (reason !== '') {
    lines.push({
      text: oneLine(words.rationale, longest.code),
      size: 8.5,
      colour: quiet,
      indent,
      gap: 5,
      holdsNext: true,
    });
    for (const text of set(reason, 10.5, inner)) lines.push({ text, size: 10.5, colour: ink, indent, gap: 0 });
  }
  return lines;
}
