import { featuresOf, likeness } from './likeness';

/** Two lists of which the elements of one are looked for in the other: what is found goes out of both. */
export class Pairing<Kept extends object, Coming extends object> {
  readonly found = new Map<Coming, Kept>();
  #kept: Set<Kept>;
  #coming: Set<Coming>;

  constructor(kept: readonly Kept[], coming: readonly Coming[]) {
    this.#kept = new Set(kept);
    this.#coming = new Set(coming);
  }

  get left(): { kept: Kept[]; coming: Coming[] } {
    return { kept: [...this.#kept], coming: [...this.#coming] };
  }

  pair(kept: Kept, coming: Coming): void {
    this.found.set(coming, kept);
    this.#kept.delete(kept);
    this.#coming.delete(coming);
  }

  /**
   * Pairs what has the same key; an empty one is none.
   *
   * @param ambiguous what becomes of keys that several have: they pair in their order, or not at all
   */
  byKey(
    keptKey: (each: Kept) => string,
    comingKey: (each: Coming) => string,
    ambiguous: 'inOrder' | 'leave' = 'leave',
  ): void {
    const byKey = Map.groupBy(this.#kept, keptKey);
    for (const [key, coming] of Map.groupBy(this.#coming, comingKey)) {
      const kept = byKey.get(key) ?? [];
      if (key === '' || (ambiguous === 'leave' && (kept.length !== 1 || coming.length !== 1))) continue;
      for (const [place, each] of coming.entries()) {
        const other = kept[place];
        if (other) this.pair(other, each);
      }
    }
  }

  /** Pairs what is alike, the most alike first, where `least` of two says what is enough; above 1 never is. */
  byLikeness(
    keptText: (each: Kept) => string,
    comingText: (each: Coming) => string,
    least: (kept: Kept, coming: Coming) => number,
  ): void {
    const coming = [...this.#coming].map((each) => ({ each, features: featuresOf(comingText(each)) }));
    const pairs = [...this.#kept].flatMap((kept) => {
      const features = featuresOf(keptText(kept));
      return coming.flatMap(({ each, features: others }) => {
        const enough = least(kept, each);
        const alike = enough > 1 ? 0 : likeness(features, others);
        return alike >= enough ? [{ kept, coming: each, alike }] : [];
      });
    });
    for (const pair of pairs.toSorted((one, other) => other.alike - one.alike)) {
      if (this.#kept.has(pair.kept) && this.#coming.has(pair.coming)) this.pair(pair.kept, pair.coming);
    }
  }
}
