import { type CellKey, cellKey } from '@/lib/model/cell';
import type { Tag } from '@/lib/model/tag';
import type { BookSource } from './book-source';
import { type ChoiceSearch, searchChoices } from './choice-search';
import { type IndicatorChoice, listChoices, recentChoices } from './indicator-choice';

/** All that can be chosen for a passage, ready to be searched. */
export interface ChoiceBook {
  choices: readonly IndicatorChoice[];
  /** Latest first; as many as there are digits to pick them by. */
  recent: readonly IndicatorChoice[];
  find: ChoiceSearch['find'];
  byKey: ReadonlyMap<CellKey, IndicatorChoice>;
}

export const emptyBook: ChoiceBook = { choices: [], recent: [], find: () => [], byKey: new Map() };

export function openBook(state: BookSource): ChoiceBook {
  const choices = listChoices(state);
  let search: ChoiceSearch | null = null;
  return {
    choices,
    recent: recentChoices(choices, state.recentCells).slice(0, 9),
    // Built on first use, which is an idle moment after the overlay has started.
    find: (query) => {
      search ??= searchChoices(choices);
      return search.find(query);
    },
    byKey: new Map(choices.map((choice) => [choice.key, choice])),
  };
}

/** The choices that stand for a tag's cells. Cells of a credential that was removed are left out. */
export function choicesOfTag(book: ChoiceBook, tag: Pick<Tag, 'cells'>): IndicatorChoice[] {
  return tag.cells.flatMap((cell) => book.byKey.get(cellKey(cell)) ?? []);
}

/** The codes of a tag's indicators, each once. */
export function codesOfTag(book: ChoiceBook, tag: Pick<Tag, 'cells'>): string[] {
  return [...new Set(choicesOfTag(book, tag).map((choice) => choice.indicator.code))];
}
