import { expect, test } from 'vitest';
import { bindPages } from '@/lib/documents/google-docs/binding/bind-pages';
import { type Piece, pieceOf } from '@/lib/documents/google-docs/binding/piece';
import { TextToBind } from '@/lib/documents/google-docs/binding/text-to-bind';
import type { LabelRun } from '@/lib/documents/google-docs/page/label-run';
import { SeenText } from '@/lib/documents/google-docs/text/routes/seen-text';
import { squeeze } from '@/lib/documents/google-docs/text/squeezed';

function line(label: string, top: number, left = 96): LabelRun {
  const squeezed = squeeze(label);
  const box = { left, top, right: left + label.length * 8, bottom: top + 18 };
  return { label, squeezed, text: squeezed.text, font: '16px Arial', stretch: 0, signature: label, box };
}

const page = (number: number, pieces: Piece<LabelRun>[]) => ({ number, height: 1056, pieces });
const paragraph = (...runs: LabelRun[]) => pieceOf(runs);

const first = page(1, [
  paragraph(line('Plan of the lesson', 48)),
  paragraph(line('\u25cf', 120, 70), line('Students compare their guesses', 120)),
  paragraph(line('Each student marks a guess', 160), line('on the drawing before anyone speaks', 180)),
]);
const second = page(2, [paragraph(line('Plan of the lesson', 48)), paragraph(line('The slips are read at last', 120))]);

test('what has been seen is a text, in the order of its pages, whichever was seen first', () => {
  const seen = new SeenText();
  seen.with([second]);
  const text = seen.with([first]);
  expect(text).toContain('Each student marks a guess on the drawing before anyone speaks');
  expect(text.indexOf('Students compare')).toBeLessThan(text.indexOf('The slips'));
});

test('pages are bound to the text that was made of them', () => {
  const text = new SeenText().with([first, second]);
  const bound = bindPages([first, second], new TextToBind(squeeze(text)));
  const words = bound.flat().map(({ piece }) => piece.text);
  expect(words).toContain('EachstudentmarksaguessonthedrawingbeforeanyonespeaksX'.slice(0, -1));
  expect(words).toContain('Theslipsarereadatlast');
});
