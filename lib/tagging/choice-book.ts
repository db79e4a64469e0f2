import { type Cell, type CellKey, cellKey } from '@/lib/model/cell';
import type { Tag } from '@/lib/model/tag';
import type { BookSource } from './book-source';
import { type ChoiceSearch, searchChoices } from './choice-search';
import { type IndicatorChoice, listChoices, recentChoices } from './indicator-choice';
import { type LikelyChoices, likelyChoices } from './likely-choices';

/** All that can be chosen for a passage, ready to be searched. */
export interface ChoiceBook {
  choices: readonly IndicatorChoice[];
  /** Latest first; as many as there are digits to pick them by. */
  recent: readonly IndicatorChoice[];
  find: ChoiceSearch['find'];
  /** Those that a passage of these words is likely to show, likeliest first. */
  likely: LikelyChoices['of'];
  byKey: ReadonlyMap<CellKey, IndicatorChoice>;
}

export const emptyBook: ChoiceBook = { choices: [], recent: [], find: () => [], likely: () => [], byKey: new Map() };

export function openBook(state: BookSource): ChoiceBook {
  const choices = listChoices(state);
  let search: ChoiceSearch | null = null;
  let compared: LikelyChoices | null = null;
  return {
    choices,
    recent: recentChoices(choices, state.recentCells).slice(0, 9),
    // Built on first use, which is an idle moment after the overlay has started.
    find: (query) => {
      search ??= searchChoices(choices);
      return search.find(query);
    },
    likely: (passage) => {
      compared ??= likelyChoices(choices);
      return compared.of(passage);
    },
    byKey: new Map(choices.map((choice) => [choice.key, choice])),
  };
}

/** The choices that stand for a tag's cells. Cells of a credential that was removed are left out. */
export function choicesOfTag(book: ChoiceBook, tag: { cells: readonly Cell[] }): IndicatorChoice[] {
  return tag.cells.flatMap((cell) => book.byKey.get(cellKey(cell)) ?? []);
}

/** The codes of a tag's indicators, each once. */
export function codesOfTag(book: ChoiceBook, tag: Pick<Tag, 'cells'>): string[] {
  return [...new Set(choicesOfTag(book, tag).map((choice) => choice.indicator.code))];
}
