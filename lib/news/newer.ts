import type { VersionNews } from './versions';

/** Versions are numbers with dots between them, as browsers ask for; a number that is missing is 0. */
export function isNewer(version: string, than: string): boolean {
  const [left, right] = [version, than].map((each) => each.split('.').map(Number));
  for (let at = 0; at < Math.max(left?.length ?? 0, right?.length ?? 0); at += 1) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

/** What is new for someone who had a version before; nothing where that is not known. */
export const newsSince = (version: string | null, news: readonly VersionNews[]): readonly VersionNews[] =>
  version === null ? [] : news.filter((each) => isNewer(each.version, version));
