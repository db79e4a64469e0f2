import type { PdfPage, PdfText } from '@/lib/frameworks/pdf/page';
import { boxOfRules, networksOf, rulesOf } from './rules';
import { visualLinesOf } from './segments';

/** The part of a page's height in which headers and footers stand, above and below. */
const zone = 0.1;
/** Lines that are looked at from either edge. */
const most = 4;

/** The pages without what stands at the same place of many: titles above, page numbers below. */
export function withoutRunningHeads(pages: readonly PdfPage[]): PdfPage[] {
  const candidates = pages.map(candidatesOf);
  const counts = new Map<string, number>();
  for (const lines of candidates) {
    for (const key of new Set(lines.map((line) => line.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = Math.max(2, Math.ceil(0.4 * pages.length));
  return pages.map((page, at) => {
    const running = new Set(
      (candidates[at] ?? []).filter(({ key }) => (counts.get(key) ?? 0) >= enough).flatMap(({ texts }) => texts),
    );
    return running.size === 0 ? page : { ...page, texts: page.texts.filter((text) => !running.has(text)) };
  });
}

interface Candidate {
  key: string;
  texts: PdfText[];
}

/** Numbers count as one another, so that those of pages are the same. */
function candidatesOf(page: PdfPage): Candidate[] {
  const { height } = page;
  const tables = networksOf(rulesOf(page))
    // Two lines across and two down are the frame of a page's number.
    .filter(({ across, down }) => across.length > 1 && down.length > 1 && across.length + down.length > 4)
    .map(boxOfRules);
  const lines = visualLinesOf(page.texts, page.number);
  const atEdges = [
    ...lines.slice(0, most).filter(({ top }) => top < zone * height),
    ...lines.slice(-most).filter(({ bottom }) => bottom > (1 - zone) * height),
  ];
  return atEdges
    .filter((line) => !tables.some(({ top, bottom }) => line.top > top - 1 && line.bottom < bottom + 1))
    .map((line) => {
      const texts = line.segments.flatMap((segment) => segment.texts);
      const words = line.segments.map((segment) => segment.words).join(' ');
      return { key: `${Math.round(line.bottom / 6)} ${words.replace(/\d+/g, '#')}`, texts };
    });
}
