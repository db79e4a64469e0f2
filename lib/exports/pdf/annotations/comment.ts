import type { EvidenceMark, PdfWords } from '@/lib/exports/pdf/plan';
import { clean, oneLine } from '@/lib/exports/pdf/text';
import { shortenedText } from '@/lib/model/cut-text';

/** In UTF-16 units. Comments are read in small windows; the whole text of an indicator is in its framework. */
const longest = { code: 200, indicator: 2_000, comment: 60_000 };

/** A line of its own for each thing named, so that the direction of one text can't reach into another. */
export function commentOf({ indicators, rationale }: EvidenceMark, words: Pick<PdfWords, 'rationale'>): string {
  const lines: string[] = [];
  let requirement = '';
  for (const indicator of indicators) {
    if (indicator.requirement !== requirement) {
      requirement = indicator.requirement;
      lines.push(oneLine(requirement, longest.indicator));
    }
    lines.push(`${oneLine(indicator.code, longest.code)} ${oneLine(indicator.text, longest.indicator)}`.trim());
  }
  const reason = clean(rationale).trim();
  if (reason !== '') lines.push('', `${oneLine(words.rationale, longest.code)}:`, reason);
  return shortenedText(lines.filter((line, place) => line !== '' || place > 0).join('\n'), longest.comment);
}
