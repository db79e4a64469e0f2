/** Text as it is compared: without case, signs and spaces that make no difference. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What texts are compared by: their words, or where these are few pairs of letters. */
export function featuresOf(text: string): Map<string, number> {
  const words = plain(text).split(' ');
  const letters = [...words.join(' ')];
  const features = words.length >= 5 ? words : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
  const counts = new Map<string, number>();
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

/** How alike two texts are, from 0 to 1: what they share of what is in both (https://doi.org/10.2307/1932409). */
export function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let shared = 0;
  let all = 0;
  for (const [feature, count] of one) {
    shared += Math.min(count, other.get(feature) ?? 0);
    all += count;
  }
  for (const count of other.values()) all += count;
  return all === 0 ? 0 : (2 * shared) / all;
}
