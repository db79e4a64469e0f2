import type { SourcePlace } from '@/lib/frameworks/format';
import { cleanText } from '@/lib/model/clean-text';
import { shortenedText } from '@/lib/model/cut-text';
import { limits } from '@/lib/model/limits';
import type { TreeLevel, TreeNode } from './tree';

/** What names something for machines alone: nobody cites it. */
const machineName = /^[{]?[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}[}]?$|^https?:|^urn:/i;

/** Brings what sources say within what is kept, without what deceives, and says where that took something away. */
export class Fitting {
  readonly #onShortened: (place: SourcePlace) => void;

  constructor(onShortened: (place: SourcePlace) => void) {
    this.#onShortened = onShortened;
  }

  text(text: string): string {
    return cleanText(text).trim();
  }

  within(text: string, longest: number): string {
    return shortenedText(this.text(text), longest);
  }

  title(text: string): string {
    return this.within(text, limits.title);
  }

  /** Empty where it has none that anybody would cite. */
  code(text: string): string {
    return machineName.test(text) ? '' : this.within(text, limits.code);
  }

  description(text: string, from: SourcePlace): string {
    const clean = this.text(text);
    if (clean.length > limits.description) this.#onShortened(from);
    return shortenedText(clean, limits.description);
  }

  levels({ levels, from }: TreeNode): readonly TreeLevel[] {
    if (levels.length > limits.levels) this.#onShortened(from);
    return levels.slice(-limits.levels);
  }
}
