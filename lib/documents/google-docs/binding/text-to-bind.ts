import { occurrences } from './occurrences';
import { mostPlaces } from './stretch';

/** What a text must be to have pieces bound to it. */
export interface SqueezedText {
  text: string;
  /** For each place whether a paragraph, or a cell, begins there: 1 or 0. One more than there are characters. */
  begins: Uint8Array;
}

/** A squeezed text, with what was looked for in the whole of it: labels come again with every keystroke. */
export class TextToBind {
  readonly text: string;
  readonly #begins: Uint8Array;
  readonly #known = new Map<string, readonly number[]>();

  constructor({ text, begins }: SqueezedText) {
    this.text = text;
    this.#begins = begins;
  }

  /** Where a text stands, wherever that is; no more than tell anything, and one. */
  placesOf = (wanted: string): readonly number[] => {
    const known = this.#known.get(wanted);
    if (known) return known;
    const found = occurrences(this.text, wanted, 0, this.text.length, mostPlaces + 1);
    this.#known.set(wanted, found);
    return found;
  };

  begins(at: number): boolean {
    return at <= 0 || at >= this.text.length || this.#begins[at] === 1;
  }

  /** Where the paragraph begins that a place is in. */
  paragraphAt(at: number): number {
    return Math.max(0, this.#begins.lastIndexOf(1, at));
  }

  /** Whether a paragraph ends somewhere in a stretch. */
  isBroken(start: number, end: number): boolean {
    const next = this.#begins.indexOf(1, start + 1);
    return next >= 0 && next < end;
  }
}
