import type { Paragraph } from './paragraphs';

/** How deep items stand, by where their text begins. */
export class Indents {
  #lefts: number[] = [];

  /** Half of a letter's width decides nothing. */
  static readonly #same = 4;

  depthOf({ left }: Pick<Paragraph, 'left'>): number {
    while (this.#lefts.length > 0 && (this.#lefts.at(-1) ?? 0) > left + Indents.#same) this.#lefts.pop();
    if (this.#lefts.length === 0 || (this.#lefts.at(-1) ?? 0) < left - Indents.#same) this.#lefts.push(left);
    return this.#lefts.length - 1;
  }

  /** What is no item ends the lists that stand further in than it. */
  pass({ left }: Pick<Paragraph, 'left'>): void {
    while (this.#lefts.length > 0 && (this.#lefts.at(-1) ?? 0) > left + Indents.#same) this.#lefts.pop();
  }

  end(): void {
    this.#lefts = [];
  }
}
