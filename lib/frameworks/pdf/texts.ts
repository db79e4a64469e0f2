import type { Line, Run } from '@/lib/frameworks/blocks/block';
import { shared } from '@/lib/frameworks/blocks/box';
import type { PdfText } from './page';

export const isBlank = ({ text }: Pick<PdfText, 'text'>): boolean => text.trim() === '';

/** Whether two pieces stand on one line, as what is raised or lowered does with what it belongs to. */
function areOnOneLine(one: PdfText, other: PdfText): boolean {
  const height = Math.min(one.bottom - one.top, other.bottom - other.top);
  return shared(one.top, one.bottom, other.top, other.bottom) > 0.4 * height;
}

/** Pieces that a space of its own follows end in one: slanted letters may reach over it. */
export const withSpaces = (texts: readonly PdfText[]): PdfText[] =>
  texts.map((piece, at) => {
    const next = texts[at + 1];
    const isFollowed =
      next !== undefined &&
      !isBlank(piece) &&
      next.text === ' ' &&
      next.right - next.left < piece.size &&
      areOnOneLine(piece, next);
    return isFollowed && !piece.text.endsWith(' ') ? { ...piece, text: `${piece.text} ` } : piece;
  });

/** Part of the size of the letters from which a gap is a space. */
const space = 0.15;

/**
 * The runs that pieces make which follow each other, with a space where a line ends or a gap is. White space is single
 * and none at the ends. Words that are divided at the end of a line by a soft hyphen are joined; other hyphens stay.
 */
function runsOfTexts(texts: readonly PdfText[]): Run[] {
  const runs: Run[] = [];
  let before: PdfText | null = null;
  let isApart = false;
  for (const piece of texts) {
    if (isBlank(piece)) {
      isApart ||= piece.text !== '' || piece.endsLine;
      continue;
    }
    const words = piece.text.replace(/\s+/g, ' ');
    if (before !== null && (isApart || words.startsWith(' ') || liesApart(before, piece))) {
      separate(runs, words.trimStart());
    }
    append(runs, words.trim(), piece.isBold);
    isApart = piece.endsLine || words.endsWith(' ');
    before = piece;
  }
  return runs;
}

function liesApart(before: PdfText, piece: PdfText): boolean {
  if (!areOnOneLine(before, piece)) return true;
  return Math.max(piece.left - before.right, before.left - piece.right) > space * Math.min(before.size, piece.size);
}

/** Puts a space at the end of the runs, or none within a word that goes on. */
function separate(runs: Run[], next: string): void {
  const last = runs.at(-1);
  if (last === undefined) return;
  if (last.text.endsWith('\u00ad')) last.text = last.text.slice(0, -1);
  else if (!isJoinedByHyphen(last.text, next)) last.text += ' ';
}

/** A line that ends in a hyphen within a word; one for "pre- and post-" stands apart from the next. */
const isJoinedByHyphen = (text: string, next: string): boolean =>
  /[\p{L}\p{N}][-‐]$/u.test(text) &&
  /^[\p{L}\p{N}]/u.test(next) &&
  !/^(?:and|or|y|o|e|u|to|und|oder|et|ou)\b/.test(next);

function append(runs: Run[], text: string, isBold: boolean): void {
  const last = runs.at(-1);
  if (last !== undefined && last.isBold === isBold) last.text += text;
  else runs.push({ text, isBold });
}

export const lineOfTexts = (texts: readonly PdfText[], given: Partial<Omit<Line, 'runs'>> = {}): Line => ({
  runs: runsOfTexts(texts),
  marker: '',
  depth: 0,
  ...given,
});

export const wordsOf = (texts: readonly PdfText[]): string =>
  runsOfTexts(texts)
    .map(({ text }) => text)
    .join('');

/** A stop that ends no sentence. */
const abbreviated = /(?:^|[\s(])(?:e\.\s?g|i\.\s?e|p\.\s?ej|cf|vs|z\.\s?B|no|nº|pp?)\.$/i;

/** A number alone, such as points or a code, goes on with nothing. */
const isFigure = (text: string): boolean => /^[\d.,%\s–-]{1,12}$/.test(text);

/** Whether a text that a page cuts off goes on with another. */
export const goesOn = (text: string, next: string): boolean =>
  text !== '' &&
  next !== '' &&
  !isFigure(next) &&
  (!/[.!?…:;]["”’»)\]]*$/u.test(text) || abbreviated.test(text)) &&
  /^["“‘«(]?[\p{Ll}\p{N}]/u.test(next);
