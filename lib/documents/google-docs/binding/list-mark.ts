import { type Piece, pieceOf, type Run } from './piece';

const mark = /^(?:(?:\d{1,3}|[a-z]|[ivxlc]{1,6})[.)]|[\u2022\u25cf\u25cb\u25a0\u25aa\u27a2\u2605\u25c6])$/i;

/** A paragraph without the mark of its list, which Docs draws as a run of its own and which is no part of the text. */
export function withoutListMark<R extends Run>(piece: Piece<R>): Piece<R> {
  const [first, ...rest] = piece.runs;
  return first && mark.test(first.text) ? pieceOf(rest) : piece;
}
