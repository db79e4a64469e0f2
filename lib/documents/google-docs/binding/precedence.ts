import { rightToLeft } from '@/lib/documents/right-to-left';
import type { Piece, Sides } from './piece';

/** Pixels by which lines that follow each other may overlap, and cells that stand beside each other. */
const overlap = 4;

/**
 * Which pieces of a page are read before which others: what stands above in the same column, and what stands to the left
 * in the same row, and what follows from these. Of the rest nothing is known. Rows say nothing on pages that hold writing
 * from right to left, whose tables may run so too.
 */
export class Precedence {
  readonly #place: ReadonlyMap<Piece, number>;
  readonly #before: readonly Uint8Array[];

  constructor(pieces: readonly Piece[]) {
    this.#place = new Map(pieces.map((piece, at) => [piece, at]));
    const rowsTell = !pieces.some(({ text }) => rightToLeft.test(text));
    const before = pieces.map(({ box }) =>
      Uint8Array.from(pieces, (other) => (isReadBefore(box, other.box, rowsTell) ? 1 : 0)),
    );
    for (const [middle, after] of before.entries()) {
      for (const row of before) {
        if (row[middle] === 1) for (let at = 0; at < row.length; at += 1) row[at] = (row[at] ?? 0) | (after[at] ?? 0);
      }
    }
    this.#before = before;
  }

  /** The place of a piece among others in the order of reading; null where it could have several. */
  rankOf(piece: Piece, among: readonly Piece[]): number | null {
    const before = among.filter((other) => this.isBefore(other, piece)).length;
    const after = among.filter((other) => this.isBefore(piece, other)).length;
    return before + after === among.length - 1 ? before : null;
  }

  isBefore(one: Piece, other: Piece): boolean {
    return this.#before[this.#place.get(one) ?? -1]?.[this.#place.get(other) ?? -1] === 1;
  }
}

/** Whether any pieces stand side by side, as in a table. */
export function standBeside(pieces: readonly Piece[]): boolean {
  return pieces.some(({ box }) => pieces.some((other) => areBeside(box, other.box)));
}

/** Whether two share a row and no column. */
function areBeside(one: Sides, other: Sides): boolean {
  const shareColumn = one.left < other.right && other.left < one.right;
  return !shareColumn && one.top < other.bottom - overlap && other.top < one.bottom - overlap;
}

function isReadBefore(one: Sides, other: Sides, rowsTell: boolean): boolean {
  const shareColumn = one.left < other.right && other.left < one.right;
  if (shareColumn) return one.top < other.top && other.bottom > one.bottom;
  const shareRow = one.top < other.bottom - overlap && other.top < one.bottom - overlap;
  return rowsTell && shareRow && one.right <= other.left + overlap;
}
