import type { Piece } from '@/lib/documents/google-docs/binding/piece';
import type { TextVersion } from './text-version';

/** Of many parts so many are asked, from all over the pages. */
const mostAsked = 16;
/** Pieces at least this long say whether a text is that of the pages, and what part of them must be in it. */
const tellingLength = 10;
const expectedPart = 0.3;

/**
 * Whether a text can be that of the pages that are shown. Some of them may be newer than the text, and headers are no
 * part of it.
 */
export function isPlausible(version: TextVersion, pages: readonly { pieces: readonly Piece[] }[]): boolean {
  const telling = pages.flatMap(({ pieces }) => pieces).filter(({ text }) => text.length >= tellingLength);
  if (telling.length === 0) return true;
  const { text } = version.squeezed;
  const parts = telling.flatMap(({ runs }) => runs).filter((run) => run.text.length >= tellingLength);
  const all = parts.length > 0 ? parts : telling;
  const asked = all.filter((_, at) => at % Math.ceil(all.length / mostAsked) === 0);
  return asked.filter((part) => text.includes(part.text)).length >= expectedPart * asked.length;
}
