/**
 * For each text that is wanted, what it was before: what says the same, else what stood at the same place and is not
 * wanted elsewhere, else nothing. So what hangs on it stays with it when it is reworded or moved.
 */
export function keptByText<Known>(
  wanted: readonly string[],
  known: readonly Known[],
  textOf: (each: Known) => string,
): (Known | null)[] {
  const left = new Map(known.map((each, place) => [place, each]));
  const found = wanted.map((text): Known | null => {
    const same = [...left].find(([, each]) => alike(textOf(each)) === alike(text));
    if (same) left.delete(same[0]);
    return same?.[1] ?? null;
  });
  return found.map((each, place) => {
    const there = each ?? left.get(place) ?? null;
    if (!each) left.delete(place);
    return there;
  });
}

const alike = (text: string): string => text.trim().replace(/\s+/gu, ' ').toLowerCase();
