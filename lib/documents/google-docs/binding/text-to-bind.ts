import type { Edit } from '@/lib/documents/google-docs/text/edit';
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
  readonly #before: { known: ReadonlyMap<string, readonly number[]>; edit: Edit } | null;

  /** @param before the text that this one was, but for one edit: what was found in it need not be looked for anew */
  constructor({ text, begins }: SqueezedText, before: { text: TextToBind; edit: Edit } | null = null) {
    this.text = text;
    this.#begins = begins;
    this.#before = before && { known: before.text.#known, edit: before.edit };
  }

  /** Where a text stands, wherever that is; no more than tell anything, and one. */
  placesOf = (wanted: string): readonly number[] => {
    const known = this.#known.get(wanted);
    if (known) return known;
    const found = this.#placesAsBefore(wanted) ?? occurrences(this.text, wanted, 0, this.text.length, mostPlaces + 1);
    this.#known.set(wanted, found);
    return found;
  };

  /** Where it stood before, with what the edit took and brought; null where not all of these places are known. */
  #placesAsBefore(wanted: string): number[] | null {
    const places = this.#before?.known.get(wanted);
    if (!this.#before || !places || places.length > mostPlaces) return null;
    const { start, oldEnd, newEnd } = this.#before.edit;
    const { length } = wanted;
    return [
      ...places.filter((at) => at + length <= start),
      ...occurrences(this.text, wanted, Math.max(0, start - length + 1), newEnd + length - 1, mostPlaces + 1),
      ...places.filter((at) => at >= oldEnd).map((at) => at + newEnd - oldEnd),
    ].slice(0, mostPlaces + 1);
  }

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
