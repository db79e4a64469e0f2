import { type BoundPiece, endOf, type Piece, type Run } from './piece';
import type { Precedence } from './precedence';

/** The stretches of the squeezed text that are bound already. No two overlap. */
export class Taken<R extends Run> {
  readonly pieces: BoundPiece<R>[] = [];
  readonly order: Precedence;
  readonly #starts = new Set<number>();
  readonly #ends = new Set<number>();
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;

  constructor(order: Precedence) {
    this.order = order;
  }

  add({ piece, start }: BoundPiece<R>): void {
    const end = start + piece.text.length;
    this.pieces.push({ piece, start });
    this.#starts.add(start);
    this.#ends.add(end);
    this.#first = Math.min(this.#first, start);
    this.#last = Math.max(this.#last, end);
  }

  has(piece: Piece<R>): boolean {
    return this.pieces.some((each) => each.piece === piece);
  }

  isFree(start: number, end: number): boolean {
    return this.pieces.every((each) => end <= each.start || start >= endOf(each));
  }

  startsAt = (at: number): boolean => this.#starts.has(at);
  endsAt = (at: number): boolean => this.#ends.has(at);

  surrounds(start: number, end: number): boolean {
    return start >= this.#first && end <= this.#last;
  }

  /** Whether what is read before a piece on the page, and is bound, also stands before this place, and so what is read after. */
  isInOrder({ piece, start }: BoundPiece<R>): boolean {
    return this.pieces.every((other) => {
      if (this.order.isBefore(other.piece, piece)) return other.start < start;
      return !this.order.isBefore(piece, other.piece) || start < other.start;
    });
  }
}
