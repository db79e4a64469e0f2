import { edge, type FoldedText } from './folded-text';
import type { DetailKind } from './kinds';
import { type WrittenWays, writtenWays } from './written-ways';

/** Where something stands in a text, in UTF-16 offsets. */
export interface Place {
  start: number;
  end: number;
}

/** A part of an address, or the name of a file: words are run together there. */
const fileLike = /\.[a-z\d]{2,5}(?![\p{L}\p{N}])|:\/\/|_/u;
/** Letters that tell a name within a run of others in the name of a file. */
const leastInFile = 5;

/**
 * Where a detail stands in a text, in whatever form it is written: as whole words, over an `edge`, with something between
 * its letters that shows nothing, in an address, run together in the name of a file. Where the text begins or ends with
 * an `edge`, a part of a name that was cut off there too.
 */
export function placesOf(text: string, folded: FoldedText, detail: string, kind: DetailKind): Place[] {
  const ways = writtenWays(detail, kind);
  if (!ways) return [];
  const found = ways.whole.flatMap((way) => matches(folded, way, ways, kind));
  if (kind === 'name') {
    if (text.startsWith(edge)) found.push(...ways.cutBefore.flatMap((way) => matches(folded, way, ways, kind)));
    if (text.endsWith(edge)) found.push(...ways.cutAfter.flatMap((way) => matches(folded, way, ways, kind)));
  }
  return found.map(({ start, end }) => ({
    start: folded.starts[start] ?? 0,
    end: folded.ends[end - 1] ?? text.length,
  }));
}

/** In offsets of the folded text. */
function matches(folded: FoldedText, way: RegExp, ways: WrittenWays, kind: DetailKind): Place[] {
  const found: Place[] = [];
  way.lastIndex = 0;
  for (let match = way.exec(folded.text); match; match = way.exec(folded.text)) {
    const place = { start: match.index, end: match.index + match[0].length };
    if (isBounded(folded, place, kind) || isKnownWithin(folded, place, ways, kind)) found.push(place);
    else way.lastIndex = match.index + 1;
  }
  return found;
}

function isKnownWithin({ text }: FoldedText, { start, end }: Place, ways: WrittenWays, kind: DetailKind): boolean {
  if (kind !== 'name') return false;
  if (ways.isTelling || ways.isUnspaced) return true;
  if (ways.letters < leastInFile) return false;
  const before = /\S*$/.exec(text.slice(Math.max(0, start - 300), start))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(end, end + 300))?.[0] ?? '';
  return fileLike.test(`${before}${text.slice(start, end)}${after}`);
}

const isBounded = (folded: FoldedText, { start, end }: Place, kind: DetailKind): boolean =>
  isBetweenWords(folded, start, kind) && isBetweenWords(folded, end, kind);

function isBetweenWords({ text, capital }: FoldedText, at: number, kind: DetailKind): boolean {
  const before = kindOf(text.slice(Math.max(0, at - 2), at), /.$/u);
  const after = kindOf(text.slice(at, at + 2), /^./u);
  if (before === 'other' || after === 'other') return true;
  if (kind !== 'name') return false;
  // "Maria2", "lessonMaria", "MariaLesson".
  return before !== after || (capital[at] === true && (capital[at - 1] === false || capital[at + 1] === false));
}

function kindOf(around: string, which: RegExp): 'letter' | 'digit' | 'other' {
  const character = which.exec(around)?.[0] ?? '';
  if (/[\p{L}\p{M}]/u.test(character)) return 'letter';
  return /\p{N}/u.test(character) ? 'digit' : 'other';
}
