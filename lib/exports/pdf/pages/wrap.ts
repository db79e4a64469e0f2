import type { PageFont } from '@/lib/exports/pdf/font/page-font';

/** Scripts that are written without spaces break between any two characters. */
const pieces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|\s+|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;

/** The text in lines of at most this width. Line ends in the text stay; a word that is longer is broken. */
export function wrap(text: string, font: PageFont, size: number, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, font, size, width));
}

function wrapParagraph(text: string, font: PageFont, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const start = (piece: string, length: number) => {
    lines.push(line.trimEnd());
    line = piece;
    used = length;
  };
  for (const [piece] of text.matchAll(pieces)) {
    const shown = piece.trim() === '' ? ' ' : piece;
    const length = font.widthOf(shown, size);
    if (used + length <= width) {
      line += shown;
      used += length;
    } else if (shown !== ' ') {
      if (line !== '') start('', 0);
      for (const character of shown) {
        const step = font.widthOf(character, size);
        if (used + step > width && line !== '') start('', 0);
        line += character;
        used += step;
      }
    }
  }
  lines.push(line.trimEnd());
  return lines;
}
