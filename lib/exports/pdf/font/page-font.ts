import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import { embedFont } from './embed';
import type { Shown } from './shown';
import { readTrueType, type TrueType } from './true-type';

/** Shown for what the font lacks: a white square. */
const box = 0x25a1;

/**
 * A font for text in any script: each character gets a number of its own in the PDF, so that those that the font
 * lacks, shown as a box, are still found, copied and read aloud as what they are.
 */
export class PageFont {
  readonly #font: TrueType;
  readonly #shown = new Map<number, { id: number; shown: Shown }>();
  readonly #lacking = new Set<number>();

  /** @throws where the bytes are no TrueType font. */
  constructor(bytes: Uint8Array) {
    this.#font = readTrueType(bytes);
  }

  /** The characters that were shown as boxes. */
  get lacking(): string {
    return String.fromCodePoint(...this.#lacking);
  }

  /** In units of the font's size. */
  widthOf(text: string, size: number): number {
    let width = 0;
    for (const character of text) width += this.#entryOf(character).shown.advance;
    return (width * size) / 1000;
  }

  /** The text as a hexadecimal string for the operator `Tj`. */
  encode(text: string): string {
    let hex = '';
    for (const character of text) hex += this.#entryOf(character).id.toString(16).padStart(4, '0');
    return `<${hex}>`;
  }

  /** Writes the font with what was used of it. Call it last, under the reference that the pages have for it. */
  async embed(context: PDFContext, reference: PDFRef): Promise<void> {
    await embedFont(
      context,
      reference,
      this.#font,
      [...this.#shown.values()].map(({ shown }) => shown),
    );
  }

  #entryOf(character: string) {
    const codePoint = character.codePointAt(0) ?? 0;
    const known = this.#shown.get(codePoint);
    if (known) return known;
    const glyph = this.#font.glyphOf(codePoint);
    if (glyph === undefined) this.#lacking.add(codePoint);
    const drawn = glyph ?? this.#font.glyphOf(box) ?? 0;
    const advance = (this.#font.advanceOf(drawn) * 1000) / this.#font.unitsPerEm;
    const entry = { id: this.#shown.size + 1, shown: { codePoint, glyph: drawn, advance } };
    this.#shown.set(codePoint, entry);
    return entry;
  }
}
