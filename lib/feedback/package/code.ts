import { fromBase64Url, toBase64Url } from './base64';
import { packageLimits } from './limits';
import { PackageRefused } from './refusal';
import { squeezed, unsqueezed } from './squeeze';

export type Carried = 'request' | 'reply';

/** What an address carries after its `#`. */
const fragmentName = 'proofmark=';

/** A code as it stands in a message: named, and with an end, so that one that was cut off can be told. */
const inMessage = /\[\[\s*proofmark-(request|reply):([\s\S]*?)(\]\]|$)/;

/** What mail puts between the letters of a long line: breaks, marks of quoting, and characters that show nothing. */
const putBetween = /[\s>\u00ad\u200b-\u200d\u2060\ufeff]+/g;

/** @returns the letters that carry a text: `d` and a deflate stream, or `p` and the text as it is */
export async function toCode(json: string): Promise<string> {
  const bytes = new TextEncoder().encode(json);
  const small = await squeezed(bytes);
  return small ? `d.${toBase64Url(small)}` : `p.${toBase64Url(bytes)}`;
}

/**
 * @param most bytes that it may unfold to
 * @throws PackageRefused 'damaged' or 'tooLarge'
 */
export async function fromCode(code: string, most: number): Promise<string> {
  const [, method, letters] = /^([dp])\.([\w-]+)$/.exec(code) ?? [];
  if (letters === undefined) throw new PackageRefused('damaged', 'not a code');
  const bytes = decoded(letters);
  if (bytes.length > most) throw new PackageRefused('tooLarge');
  const unfolded = method === 'd' ? await unsqueezed(bytes, most) : bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(unfolded);
  } catch {
    throw new PackageRefused('damaged', 'not UTF-8');
  }
}

/** A code to paste into a message. */
export function codeInMessage(carried: Carried, code: string): string {
  return `[[proofmark-${carried}:${code}]]`;
}

/**
 * The code in a message, whatever stands around it and whatever mail made of its line.
 *
 * @returns null where there is none
 * @throws PackageRefused 'incomplete' where it has no end
 */
export function findCode(message: string): { carried: Carried; code: string } | null {
  const [, carried, code, end] = inMessage.exec(message) ?? [];
  if (code === undefined || (carried !== 'request' && carried !== 'reply')) return null;
  if (end === '') throw new PackageRefused('incomplete');
  return { carried, code: code.replace(putBetween, '') };
}

/** What comes after an address for it to carry a request. */
export const toFragment = (code: string): string => `#${fragmentName}${code}`;

/** The code that an address carries, or null. */
export function fromFragment(fragment: string): string | null {
  const at = fragment.indexOf(fragmentName);
  return at < 0 ? null : fragment.slice(at + fragmentName.length).replace(putBetween, '');
}

function decoded(letters: string): Uint8Array<ArrayBuffer> {
  if (letters.length > packageLimits.file) throw new PackageRefused('tooLarge');
  try {
    return fromBase64Url(letters);
  } catch {
    throw new PackageRefused('damaged', 'not base64');
  }
}
