import { colourSlot } from '@/lib/model/colour-slot';
import { type PortfolioPassage, reasonOf } from '@/lib/model/portfolio';
import type { EvidenceMark } from './plan';

/** A passage as it stands in a file: what it shows, under what it is shown for, and why. */
export function markOf(passage: PortfolioPassage): EvidenceMark {
  return {
    passage: passage.passage,
    indicators: passage.cells.map(({ indicator, requirement }) => ({
      code: indicator.code,
      text: indicator.text,
      requirement: `${requirement.code} ${requirement.title}`.trim(),
    })),
    rationale: reasonOf(passage),
    slot: colourSlot(passage.cells[0]?.indicator.order ?? 0),
  };
}
