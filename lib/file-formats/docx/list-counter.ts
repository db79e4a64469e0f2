import { bullet, written } from './list-marker';
import type { ListLevel, WordList } from './numbering';

const longestMarker = 40;

/** Counts the paragraphs of lists in their order, and says what stands before each. */
export class ListCounter {
  readonly #lists: ReadonlyMap<string, WordList>;
  /** Of each level the last number, by what is counted in. */
  readonly #counts = new Map<string, (number | null)[]>();
  readonly #restarted = new Set<string>();

  constructor(lists: ReadonlyMap<string, WordList>) {
    this.#lists = lists;
  }

  /** The level at which paragraphs of a style stand in a list, where the list says so. */
  levelOfStyle(listId: string, styleId: string): number | null {
    const at = this.#lists.get(listId)?.levels.findIndex((level) => level.styleId === styleId) ?? -1;
    return at < 0 ? null : at;
  }

  /** The marker of the next paragraph at this level, or null where there is no such list. */
  next(listId: string, level: number): string | null {
    const list = this.#lists.get(listId);
    const shown = list?.levels[level];
    if (!list || !shown) return null;
    const counts = this.#counts.get(list.countsIn) ?? list.levels.map(() => null);
    this.#counts.set(list.countsIn, counts);
    counts[level] = this.#restart(list, listId, level) ?? (counts[level] ?? shown.start - 1) + 1;
    list.levels.forEach(({ restartsAfter }, at) => {
      if (at > level && restartsAfter !== null && restartsAfter >= level) counts[at] = null;
    });
    return shown.format === 'bullet' ? bullet(shown.text) : marker(list.levels, shown, counts);
  }

  /** Where a list begins to count anew, it does so once. */
  #restart({ restarts }: WordList, listId: string, level: number): number | null {
    const key = `${listId} ${level}`;
    const start = restarts.get(level);
    if (start === undefined || this.#restarted.has(key)) return null;
    this.#restarted.add(key);
    return start;
  }
}

function marker(levels: readonly ListLevel[], shown: ListLevel, counts: readonly (number | null)[]): string {
  const text = shown.text.slice(0, longestMarker).replace(/%([1-9])/g, (_, place: string) => {
    const at = Number(place) - 1;
    const number = counts[at] ?? levels[at]?.start ?? 1;
    return written(number, shown.isInDigits ? 'decimal' : (levels[at]?.format ?? 'decimal'));
  });
  return text.trim();
}
