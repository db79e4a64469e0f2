import type { DetailKind } from './kinds';
import { wholeWords } from './whole-words';

/** Words that are not to leave the device, and what they are. */
export interface Mask {
  text: string;
  kind: DetailKind;
}

/** What stands in the place of each kind. */
export type MaskWords = Readonly<Record<DetailKind, string>>;

/** A text without the words that are masked, in any case and wherever they stand as whole words; longest first. */
export function masked(text: string, masks: readonly Mask[], words: MaskWords): string {
  return masks
    .filter((mask) => mask.text.trim() !== '')
    .toSorted((one, other) => other.text.length - one.text.length)
    .reduce((sofar, mask) => sofar.replace(wholeWords(mask.text), () => words[mask.kind]), text);
}
