/** Puts things in where `$1`, `$2` stand. */
export const filled = (words: string, ...given: string[]): string =>
  words.replace(/\$([1-9])/g, (all, place: string) => given[Number(place) - 1] ?? all);
