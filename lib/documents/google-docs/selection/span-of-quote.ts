import { occurrences } from '@/lib/documents/google-docs/binding/occurrences';
import { squeeze, squeezedOffset } from '@/lib/documents/google-docs/text/squeezed';
import type { Span, TextVersion } from '@/lib/documents/google-docs/text/text-version';

const most = 1_000;

/**
 * Where words stand in the text. Of several places the nearest to where they were seen, else to the part of the document
 * that is in view. Null where they are not in the text.
 *
 * @param seenAt offset at which the selection was seen
 * @param shownPart how far down the document the person is, from 0 to 1
 */
export function spanOfQuote(
  version: TextVersion,
  quote: string,
  seenAt: number | null,
  shownPart: number,
): Span | null {
  const wanted = squeeze(quote).text;
  const { squeezed } = version;
  const found = occurrences(squeezed.text, wanted, 0, squeezed.text.length, most);
  const near = seenAt === null ? shownPart * squeezed.text.length : squeezedOffset(squeezed, seenAt);
  const [start] = found.toSorted((one, other) => Math.abs(one - near) - Math.abs(other - near));
  if (start === undefined) return null;
  return { start: squeezed.origins[start] ?? 0, end: (squeezed.origins[start + wanted.length - 1] ?? 0) + 1 };
}
