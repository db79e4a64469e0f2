/** A piece of a line of text, as it is drawn. */
export interface TextPiece {
  text: string;
  box: { left: number; right: number; top: number; bottom: number };
}

/** Of the height of a line, what lies between words at least, and how far down the next line begins at least. */
const wordGap = 0.12;
const lineStep = 0.6;

/**
 * The text of a paragraph. Slides draws every word by itself, in some languages every letter: what lies between them is
 * known only by where they are.
 */
export function joinPieces(pieces: readonly TextPiece[]): string {
  let text = '';
  let before: TextPiece | undefined;
  for (const piece of pieces) {
    if (before && isApart(before, piece)) text += ' ';
    text += piece.text;
    before = piece;
  }
  return text.replace(/\s+/g, ' ').trim();
}

function isApart({ box: one }: TextPiece, { box: other }: TextPiece): boolean {
  const height = Math.max(one.bottom - one.top, other.bottom - other.top);
  if (other.top - one.top > lineStep * height) return true;
  // Either may be to the left of the other: lines run in both directions.
  const gap = Math.max(other.left - one.right, one.left - other.right);
  return gap > wordGap * height;
}
