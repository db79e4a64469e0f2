import type { IndicatorChoice } from '@/lib/tagging/indicator-choice';
import { likelyChoices } from '@/lib/tagging/likely-choices';
import type { LabelledPassage } from './labelled-passages';

export type Labelled = LabelledPassage;

/** The first three lines of the picker's list for a passage, where nothing was used yet: likely ones, then the others. */
export function firstThree(choices: readonly IndicatorChoice[], quote: string): IndicatorChoice[] {
  return [...new Set([...likelyChoices(choices).of(quote), ...choices])].slice(0, 3);
}

/** Of how many passages a right indicator is among those. */
export function hits(labelled: readonly Labelled[], first: (quote: string) => readonly IndicatorChoice[]): number {
  return labelled.filter(({ quote, codes }) => first(quote).some(({ indicator }) => codes.includes(indicator.code)))
    .length;
}
