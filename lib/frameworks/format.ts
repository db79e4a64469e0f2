import type { FrameworkDraft } from '@/lib/model/framework';

/** What a person gave to be read: a file, or what they pasted. What it calls itself proves nothing. */
export type FrameworkSource = { name: string; mediaType: string } & (
  | { bytes: Uint8Array<ArrayBuffer> }
  | { text: string }
);

/** Whether a source is of a format: beyond doubt, by a sign of its own; or for want of a better one, such as any table. */
export type Likeness = 'certain' | 'possible' | 'none';

/** Where in a source something is: a line of text, from 1, or an item by its path or its cell. */
export type SourcePlace = { line: number } | { item: string };

/** Why nothing could be read. Each has a sentence in `locales`, under `programFile.refused`. */
export type FrameworkRefusal =
  | 'unknown'
  | 'tooLarge'
  | 'damaged'
  | 'newer'
  | 'locked'
  | 'oldOffice'
  | 'outOfShape'
  | 'twice'
  | 'leadsNowhere'
  | 'empty';

/**
 * What was wrong in a source that could be read all the same, and what became of it: it belongs to what is not there, so
 * that it stands at the top; it belongs to itself in the end, so that one bond was cut; it goes by the id of another; it
 * was longer than is kept; there was more than one credential holds, so that there are several.
 */
export type RemarkKind = 'orphan' | 'cycle' | 'twice' | 'shortened' | 'split';
export interface FrameworkRemark {
  kind: RemarkKind;
  place: SourcePlace;
}

export type FrameworkOutcome =
  | { outcome: 'read'; draft: FrameworkDraft; remarks: readonly FrameworkRemark[] }
  | { outcome: 'refused'; reason: FrameworkRefusal; place: SourcePlace | null };

/**
 * A format in which programs come. It is listed in `formats.ts`; heavy code is loaded by `read`, since `recognise` is
 * asked of every format for every source.
 */
export interface FrameworkFormat {
  /** As it is keyed in the list. */
  id: string;
  /** Offered where files are chosen. With their dots. */
  extensions: readonly `.${string}`[];
  /** By what is in it. Quick, and never throws, whatever that is. */
  recognise(source: FrameworkSource): Likeness;
  /** Trusts nothing in it. Never throws but where the signal has ended it. */
  read(source: FrameworkSource, signal: AbortSignal): Promise<FrameworkOutcome>;
}

/** Who reads a source: who surely can, else the first that may, else nobody. */
export function likeliest<Each extends { recognise(source: FrameworkSource): Likeness }>(
  among: readonly Each[],
  source: FrameworkSource,
): Each | null {
  const known = among.map((each) => ({ each, likeness: each.recognise(source) }));
  const found =
    known.find(({ likeness }) => likeness === 'certain') ?? known.find(({ likeness }) => likeness === 'possible');
  return found?.each ?? null;
}

/** How a source begins: what tells most formats. Bytes that are no text come as what no text has. */
export const beginningOf = (source: FrameworkSource, length: number): string =>
  'text' in source
    ? source.text.slice(0, length)
    : new TextDecoder(markedEncoding(source.bytes) ?? 'utf-8').decode(source.bytes.subarray(0, length));

/** The text of a source, in what its first bytes say or in UTF-8; null where it is none. */
export function textOf(source: FrameworkSource): string | null {
  if ('text' in source) return source.text;
  try {
    return new TextDecoder(markedEncoding(source.bytes) ?? 'utf-8', { fatal: true }).decode(source.bytes);
  } catch {
    return null;
  }
}

/** What a byte order mark says (https://www.unicode.org/faq/utf_bom.html). */
function markedEncoding([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

export const refused = (reason: FrameworkRefusal, place: SourcePlace | null = null): FrameworkOutcome => ({
  outcome: 'refused',
  reason,
  place,
});
