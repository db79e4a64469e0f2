import { expect, test } from 'vitest';
import { joinPieces, type TextPiece } from '@/lib/documents/google-slides/page/join-pieces';

/** Pieces in a line of 20 px, each 10 px a letter, with gaps of so many px before them. */
function line(top: number, ...pieces: (string | number)[]): TextPiece[] {
  let left = 0;
  return pieces.flatMap((piece) => {
    if (typeof piece === 'number') {
      left += piece;
      return [];
    }
    const box = { left, right: left + 10 * piece.length, top, bottom: top + 20 };
    left = box.right;
    return [{ text: piece, box }];
  });
}

test('words that are apart are words of their own, letters that touch are one', () => {
  expect(joinPieces(line(0, 'Predict', 6, 'the', 6, 'shadow'))).toBe('Predict the shadow');
  expect(joinPieces(line(0, '食', 0, 'べ', 1, 'る'))).toBe('食べる');
});

test('a line that goes on below begins a word', () => {
  expect(joinPieces([...line(0, 'longest'), ...line(24, 'shadow')])).toBe('longest shadow');
});

test('in writing from right to left too', () => {
  const [one, two] = line(0, 'one', 6, 'two');
  if (!one || !two) throw new Error('no pieces');
  expect(joinPieces([two, one])).toBe('two one');
});

test('white space that is written counts once', () => {
  expect(joinPieces(line(0, 'a ', 6, ' b\u00a0'))).toBe('a b');
  expect(joinPieces([])).toBe('');
});
