import type { BoundPiece, Piece, Run } from './piece';

/** The stretches of the squeezed text that are bound already. No two overlap. */
export class Taken<R extends Run> {
  readonly pieces: BoundPiece<R>[] = [];
  readonly #starts = new Map<number, Piece<R>>();
  readonly #ends = new Map<number, Piece<R>>();
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;

  add({ piece, start }: BoundPiece<R>): void {
    const end = start + piece.text.length;
    this.pieces.push({ piece, start });
    this.#starts.set(start, piece);
    this.#ends.set(end, piece);
    this.#first = Math.min(this.#first, start);
    this.#last = Math.max(this.#last, end);
  }

  isFree(start: number, end: number): boolean {
    return this.pieces.every((each) => end <= each.start || start >= each.start + each.piece.text.length);
  }

  startsAt = (at: number): boolean => this.#starts.has(at);
  endsAt = (at: number): boolean => this.#ends.has(at);
  startingAt = (at: number): Piece<R> | undefined => this.#starts.get(at);
  endingAt = (at: number): Piece<R> | undefined => this.#ends.get(at);

  /** Whether nothing that is bound stands before, or after: then the page's edge may cut a paragraph there. */
  isBeforeAll = (at: number): boolean => this.pieces.length > 0 && at <= this.#first;
  isAfterAll = (at: number): boolean => this.pieces.length > 0 && at >= this.#last;
}
