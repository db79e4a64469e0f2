import type { PackagedRequest } from '@/lib/feedback/package';
import { findPrivateDetails, type Mask } from '@/lib/feedback/private-details';

/** Words in a request that look like something about a student. */
export interface PrivateFinding extends Mask {
  /** How often it is there; 0 where it is masked. */
  count: number;
  /** The words around it, to see what is meant. */
  around: string;
}

/** Letters on each side. */
const reach = 30;

/**
 * What looks like a student's name, an address or a number in all that would be sent, once each: what is there first,
 * then what was masked, so that this can be taken back.
 */
export function foundDetails(
  request: PackagedRequest | null,
  names: readonly string[],
  masks: readonly Mask[],
): PrivateFinding[] {
  if (!request) return [];
  const found = new Map<string, PrivateFinding>();
  for (const text of textsOf(request)) {
    for (const { kind, text: words, start, end } of findPrivateDetails(text, names)) {
      const known = found.get(words);
      const around = text.slice(Math.max(0, start - reach), end + reach).toWellFormed();
      found.set(words, known ? { ...known, count: known.count + 1 } : { kind, text: words, count: 1, around });
    }
  }
  const hidden = masks.map((mask) => ({ ...mask, count: 0, around: '' }));
  return [...found.values(), ...hidden];
}

/** Everything in a request that a person wrote or selected. */
function textsOf(request: PackagedRequest): string[] {
  return [
    request.note,
    ...request.passages.flatMap(({ artifact, where, prefix, quote, suffix, rationale, address }) => [
      artifact,
      where,
      `${prefix}${quote}${suffix}`,
      rationale,
      address ?? '',
    ]),
    ...request.questions.map(({ text }) => text),
  ];
}
