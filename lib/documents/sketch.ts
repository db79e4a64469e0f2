import { limits } from '@/lib/model/limits';

/**
 * What a text looks like, in few numbers: those of its lines whose numbers are the smallest. Of two texts the numbers
 * say how many of their lines they share, and of the lines themselves nothing (A. Broder, "On the resemblance and
 * containment of documents", 1997).
 */
export function sketchOf(text: string): number[] {
  const numbers = new Set<number>();
  let from = 0;
  while (from < text.length) {
    const end = text.indexOf('\n', from);
    const line = text.slice(from, end < 0 ? text.length : end).trim();
    if (line !== '') numbers.add(numberOf(line));
    from = end < 0 ? text.length : end + 1;
  }
  return [...numbers].sort((one, other) => one - other).slice(0, limits.sketch);
}

/** How many of the lines of both texts together stand in each of them, from 0 to 1. */
export function resemblance(one: readonly number[], other: readonly number[]): number {
  const union = [...new Set([...one, ...other])].sort((a, b) => a - b).slice(0, limits.sketch);
  const [a, b] = [new Set(one), new Set(other)];
  return union.length === 0 ? 1 : union.filter((number) => a.has(number) && b.has(number)).length / union.length;
}

/** FNV-1a over UTF-16 units, stirred so that no kind of line has the smaller numbers. */
function numberOf(line: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < line.length; at += 1) hash = Math.imul(hash ^ line.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
