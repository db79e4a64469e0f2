import { type Cells, emptyCells, type Place, share } from './cells';
import { acrossOf, alongOf, type Frame } from './frame';
import type { Glyph } from './glyphs';
import { hasRightToLeft, isOpposed, matchOrder } from './logical-order';

/** How many glyphs ahead the beginning of a run is looked for. */
const farthestStart = 4000;

/** Glyphs that pdf.js leaves out of a run because they lie outside of the page; more than these are no such gap. */
const farthestSkip = 40;

interface Written {
  text: string;
  isRightToLeft: boolean;
  frame: Frame;
  size: number;
}

interface Taken {
  cells: Cells;
  /** The glyph after the last one that was taken. */
  end: number;
}

/** Goes through a page's glyphs and hands them to its runs of text, which come in the same order. */
export class GlyphAligner {
  readonly #glyphs: readonly Glyph[];
  #next = 0;

  constructor(glyphs: readonly Glyph[]) {
    this.#glyphs = glyphs;
  }

  /** Where the characters of the next run stand; NaN for white space. Null where its glyphs can't be told. */
  take(run: Written): Cells | null {
    const taken = this.#takeWithin(run, 0.02 * run.size + 0.01) ?? this.#takeWithin(run, 2 * run.size);
    if (!taken) return null;
    this.#next = taken.end;
    return taken.cells;
  }

  /**
   * A run begins where its first glyph's pen stands. pdf.js takes that to be a little elsewhere where it has passed over
   * glyphs outside of the page.
   */
  #takeWithin(run: Written, tolerance: number): Taken | null {
    const limit = Math.min(this.#next + farthestStart, this.#glyphs.length);
    for (let at = this.#next; at < limit; at += 1) {
      const { pen } = this.#glyphs[at] ?? {};
      if (!pen || Math.hypot(pen.x - run.frame.x, pen.y - run.frame.y) > tolerance) continue;
      const taken = hasRightToLeft(run.text) ? this.#takeMixed(run, at) : this.#takeInOrder(run, at);
      if (taken) return taken;
    }
    return null;
  }

  #takeInOrder({ text, frame }: Written, start: number): Taken | null {
    const cells = emptyCells(text.length);
    let glyphAt = start;
    for (let at = 0; at < text.length; ) {
      const skipped = this.#find(text, at, glyphAt);
      if (skipped < 0) {
        if (text.charAt(at).trim() !== '') return null;
        at += 1;
        continue;
      }
      const glyph = this.#glyphs[skipped];
      if (!glyph) return null;
      share(cells, at, glyph.unicode, placeOf(glyph, frame));
      at += glyph.unicode.length;
      glyphAt = skipped + 1;
    }
    return { cells, end: glyphAt };
  }

  /** The next glyph that stands for what comes in the text at an offset. */
  #find(text: string, at: number, from: number): number {
    const isSpace = text.charAt(at).trim() === '';
    const limit = isSpace ? 1 : farthestSkip;
    for (let index = from; index < Math.min(from + limit, this.#glyphs.length); index += 1) {
      if (text.startsWith(this.#glyphs[index]?.unicode ?? ' ', at)) return index;
    }
    return -1;
  }

  #takeMixed({ text, isRightToLeft, frame }: Written, start: number): Taken | null {
    const logical: { unit: string; at: number }[] = [];
    for (const [at, unit] of text.split('').entries()) if (unit.trim() !== '') logical.push({ unit, at });
    const visual: (Place & { unit: string })[] = [];
    let end = start;
    for (; end < this.#glyphs.length && visual.length < logical.length; end += 1) {
      const glyph = this.#glyphs[end];
      if (!glyph) break;
      const { from, to, shift } = placeOf(glyph, frame);
      const step = (to - from) / glyph.unicode.length;
      for (const [index, unit] of glyph.unicode.split('').entries()) {
        if (unit.trim() !== '') {
          visual.push({ unit, from: from + index * step, to: from + (index + 1) * step, shift });
        }
      }
    }
    const units = (each: readonly { unit: string }[]) => each.map(({ unit }) => unit);
    const places = matchOrder(units(logical), units(visual), isRightToLeft);
    if (places.filter((place) => place < 0).length > logical.length / 4) return null;
    const cells = emptyCells(text.length);
    for (const [index, { at }] of logical.entries()) {
      const drawn = visual[places[index] ?? -1];
      if (!drawn) continue;
      const isBackwards = isOpposed(drawn.unit, isRightToLeft) !== isRightToLeft;
      cells.from[at] = isBackwards ? drawn.to : drawn.from;
      cells.to[at] = isBackwards ? drawn.from : drawn.to;
      cells.shift[at] = drawn.shift;
    }
    return { cells, end };
  }
}

function placeOf({ start, end }: Glyph, frame: Frame): Place {
  return { from: alongOf(frame, start), to: alongOf(frame, end), shift: acrossOf(frame, start) };
}
